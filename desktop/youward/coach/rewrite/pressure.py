"""Give the date in the place of "don't miss" (S25)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import behind, edge_before, stop_after
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, noun_phrase, right_edge, words
from youward.text.details import DATED

_WHEN = frozenset("on at from until till by this next tomorrow tonight today in".split())


def says_when(scene: Scene) -> Iterator[Draft]:
    """S25: "Don't miss our plant swap on Saturday!" becomes "The plant swap is on Saturday"."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        if head.lemma_.lower() != "miss" or not actor.clause.negated or not scene.covers(head, head):
            continue
        thing = _missed(head)
        first = min((c for c in head.children if c.dep_ in ("aux", "neg")), key=lambda t: t.i, default=head)
        if thing is None or (first.i > 0 and not first.nbor(-1).is_punct):
            continue
        stop = stop_after(thing, at_comma=False)
        edge = edge_before(thing, right_edge(thing, stop), lambda token: token.lower_ in _WHEN)
        what = noun_phrase(scene, thing, edge)
        rest = _rest(scene, edge, stop)
        if rest is None:
            continue
        if rest and DATED.search(rest):
            choices = [(f"{what} {be(thing)}{rest}", ())]
        else:
            choices = [(f"{what} {be(thing)}{rest} on {BLANK}", ("which date?",))]
        for text, blanks in choices:
            draft = place(scene, "S25", first.i, stop, text, blanks)
            if draft is not None:
                yield draft


def _missed(head: Token) -> Token | None:
    """Return what is not to be missed: "miss X", "miss out on X"."""
    for child in head.children:
        if child.dep_ in ("dobj", "obj") and child.pos_ in ("NOUN", "PROPN"):
            return child
        if child.dep_ == "prep" and child.lower_ == "on":
            return next((c for c in child.children if c.dep_ == "pobj" and c.pos_ in ("NOUN", "PROPN")), None)
    return None


def _rest(scene: Scene, edge: Token, stop: int) -> str | None:
    found = behind(edge, stop)
    if not found:
        return None if found is None else ""
    return f" {words(scene, found[0], found[-1])}"
