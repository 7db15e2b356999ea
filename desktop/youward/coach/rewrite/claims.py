"""Swap beliefs and ranks for something a reader can check (S19, S20)."""

from collections.abc import Iterator

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import lead_allows, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import opened, words

_STATES = frozenset("passionate committed dedicated devoted proud".split())
_BELIEVING = frozenset("believe pride commit strive".split())
_RANKS = frozenset(
    "leading best top premier finest biggest largest foremost trusted one number no.1 favourite".split()
)
_BEFORE_RANK = frozenset("the a an most number no. # 1".split())


def shows_the_belief(scene: Scene) -> Iterator[Draft]:
    """S19: "We are passionate about customer care" becomes "Last ___ that meant ___"."""
    for actor in scene.ours():
        head = actor.clause.head
        held = next((c for c in head.children if c.lower_ in _STATES and c.dep_ == "acomp"), head)
        believes = held != head or head.lemma_.lower() in _BELIEVING or head.lower_ in _STATES
        # "Passionate about care" is a creed; "proud to support the symposium" is news.
        creed = any(c.dep_ == "prep" and c.lower_ in ("about", "in", "to", "on") for c in held.children)
        if not (believes and creed) or not lead_allows(scene, actor.clause.first()):
            continue
        stop = stop_after(head, at_comma=False)
        hints = ("when?", "what did someone do?")
        text = f"Last {BLANK} that meant {BLANK}"
        yield from place(scene, "S19", actor.clause.first().i, stop, text, hints)
        return


def says_for_whom(scene: Scene) -> Iterator[Draft]:
    """S20: "We're the leading removals firm in Kent" becomes "Removals firm in Kent for ___: ___"."""
    for actor in scene.ours():
        head = actor.clause.head
        if head.lemma_.lower() != "be" or not lead_allows(scene, actor.clause.first()):
            continue
        stop = stop_after(head, at_comma=False)
        rank = next((t for t in head.doc[head.i + 1 : stop] if t.lower_ in _RANKS), None)
        if rank is None or any(t.lower_ not in _BEFORE_RANK for t in head.doc[head.i + 1 : rank.i]):
            continue
        while rank.i + 1 < stop and (rank.nbor(1).lower_ in _RANKS or rank.nbor(1).lower_ in _BEFORE_RANK):
            rank = rank.nbor(1)
        last = trimmed(rank, stop)
        if last == rank or rank.nbor(1).is_punct or rank.nbor(1).pos_ == "ADP":
            continue
        text = f"{opened(words(scene, rank.nbor(1), last))} for {BLANK}: {BLANK}"
        yield from place(
            scene, "S20", actor.clause.first().i, stop, text, ("whom?", "what fact can a reader check?")
        )
        return
