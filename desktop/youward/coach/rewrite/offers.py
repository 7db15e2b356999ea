"""Say who needs what we offer, what its features mean, and what a job holds (S05, S06, S16)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import find_news, lead_allows, news_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import (
    is_plural,
    left_edge,
    noun_phrase,
    opened,
    praise_in_front,
    right_edge,
    words,
)
from youward.text.clauses import subject_of

_HAVING = frozenset("have feature include boast".split())
_HIRING = frozenset("hire recruit seek look_for look need want".split())
_ROLES = frozenset(
    "er or ist ian ant ent man woman ress apprentice chef cook clerk nurse manager lead".split()
)
_MOST_IN_A_LIST = 14


def reader_needs_it(scene: Scene) -> Iterator[Draft]:
    """S05: "We offer key cutting and shoe repair" becomes "If you need key cutting or shoe repair, you …"."""
    for news, thing in news_of(scene, scene.sight.lexicon.verbs.offer):
        first = news.verb.nbor(1)
        stop = stop_after(thing, at_comma=False)
        last = trimmed(first, stop)
        listed = list(first.doc[first.i : last.i + 1])
        if len(listed) > _MOST_IN_A_LIST or any(
            t.dep_ in ("relcl", "aux") or t.lower_ == "to" for t in listed
        ):
            continue
        first = first.nbor(1) if first.lower_ in ("our", "my") and first != last else first
        several = " and " in f" {words(scene, first, last)} "
        text = words(scene, first, last).replace(" and ", " or ").replace(" & ", " or ")
        them = "them" if several or is_plural(thing) else "it"
        wanted = f"If you need {text}, you can get {them} here {BLANK}"
        yield from place(scene, "S05", news.first.i, stop, wanted, ("when, how fast, how much?",))


def features_mean(scene: Scene) -> Iterator[Draft]:
    """S06: "Our new kettle features a 40° setting and a narrow spout" asks what each means for the reader."""
    for clause in (actor.clause for actor in scene.sentence.actors):
        thing = next((c for c in clause.head.children if c.dep_ == "dobj" and _is_a_thing(c)), None)
        if clause.verb not in _HAVING or thing is None or clause.negated or subject_of(clause.head) is None:
            continue
        features = [thing, *(t for t in thing.conjuncts if _is_a_thing(t) and t.i > thing.i)]
        if not 2 <= len(features) <= 3 or not lead_allows(scene, clause.first()):
            continue
        stop = stop_after(features[-1], at_comma=False)
        # Each feature ends before the "and" of the next.
        ends = [*(left_edge(f).i - 1 for f in features[1:]), stop]
        parts = [
            f"{noun_phrase(scene, f, right_edge(f, end))} mean{'' if f.tag_ == 'NNS' else 's'} you {BLANK}"
            for f, end in zip(features, ends, strict=True)
        ]
        hints = tuple("what can they do with it?" for _ in parts)
        yield from place(scene, "S06", clause.first().i, stop, "; ".join(parts), hints)


def _is_a_thing(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN") or any(c.dep_ == "det" for c in token.children)


def job_says(scene: Scene) -> Iterator[Draft]:
    """S16: "We're looking for a talented baker in Hove!" becomes "Baker, Hove: ___ (pay), ___ (hours)"."""
    for news in find_news(scene):
        if scene.sight.kind != "job" and news.lemma not in ("hire", "recruit"):
            continue
        role = news.thing or _sought(news.verb)
        if news.lemma not in _HIRING or role is None or not lead_allows(scene, news.first):
            continue
        stop = stop_after(role, at_comma=False)
        where = next((c for c in role.subtree if c.dep_ == "prep" and c.lower_ in ("in", "at")), None)
        edge = right_edge(role, where.i if where is not None else stop)
        praised = praise_in_front(scene, role)
        kept = [
            t
            for t in role.doc[left_edge(role).i : edge.i + 1]
            if t.i not in praised and t.dep_ not in ("det", "poss") and t.lower_ not in _FLATTERY
        ]
        place_name = f", {words(scene, where.nbor(1), trimmed(where, stop))}" if where is not None else ""
        title = opened(" ".join(t.text for t in kept))
        if kept and kept[-1] == edge:
            text = f"{title}{place_name}: {BLANK}, {BLANK}. You'd {BLANK}"
            yield from place(scene, "S16", news.first.i, stop, text, ("pay?", "hours?", "do what?"))


_FLATTERY = frozenset(
    "talented passionate enthusiastic dynamic motivated rockstar ninja superstar amazing awesome new great "
    "dedicated driven ambitious energetic friendly experienced".split()
)


def _sought(verb: Token) -> Token | None:
    """Return who is looked for: "looking for a baker"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ == "for":
            return next((c for c in child.children if c.pos_ in ("NOUN", "PROPN")), None)
    return None
