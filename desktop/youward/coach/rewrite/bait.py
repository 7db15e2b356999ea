"""Ask for an answer, or give the thing, where reactions were fished for (S28, S29, S30)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import object_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, noun_phrase, right_edge, words

_REACTING = frozenset("like share tag double-tap heart repost retweet comment save love follow".split())
_LIKING = frozenset("love like enjoy prefer adore miss hate support agree".split())
_SENDING = frozenset("send dm message give share email".split())
_WE = frozenset("i we i'll we'll".split())
_TAGGING = frozenset("tag mention name @".split())


def asks_about_it(scene: Scene) -> Iterator[Draft]:
    """S28: "Like if you love autumn walks!" becomes "What's your ___ when it comes to autumn walks?"."""
    doc = scene.sentence.doc
    if not doc or doc[0].lower_ not in _REACTING:
        return
    mark = next((t for t in doc if t.lower_ == "if"), None)
    verb = next((t for t in doc if mark is not None and t.i > mark.i and t.lemma_.lower() in _LIKING), None)
    thing = object_of(verb) if verb is not None else None
    if thing is None:
        return
    stop = stop_after(thing, at_comma=False)
    edge = right_edge(thing, stop)
    if trimmed(thing, stop) == edge:
        text = f"What's your {BLANK} when it comes to {noun_phrase(scene, thing, edge)}?"
        yield from place(scene, "S28", 0, stop, text, ("favourite, first, worst?",))


def gives_it(scene: Scene) -> Iterator[Draft]:
    """S29: "Comment PLAN and I'll send you the meal planner" becomes "The meal planner is here: ___"."""
    doc = scene.sentence.doc
    sending = next((t for t in doc if t.lemma_.lower() in _SENDING and t.pos_ == "VERB" and t.i > 1), None)
    thing = object_of(sending) if sending is not None else None
    if thing is None or not scene.covers(doc[0], doc[0]) or not any(t.lower_ in _WE for t in doc):
        return
    stop = stop_after(thing, at_comma=False)
    edge = right_edge(thing, stop)
    if trimmed(thing, stop) == edge:
        text = f"{noun_phrase(scene, thing, edge)} {be(thing)} here: {BLANK}"
        yield from place(scene, "S29", 0, stop, text, ("link?",))


def asks_who_taught(scene: Scene) -> Iterator[Draft]:
    """S30: "Tag a friend who can't cook!" becomes "Who taught you to cook?"."""
    doc = scene.sentence.doc
    if not doc or doc[0].lower_ not in _TAGGING:
        return
    who = next((t for t in doc if t.lower_ in ("who", "that")), None)
    if who is None or who.i + 1 >= len(doc):
        return
    doing = _skill(who)
    stop = stop_after(who, at_comma=False)
    if doing is None:
        yield from place(scene, "S30", 0, stop, f"Who taught you {BLANK}?", ("what?",))
        return
    yield from place(scene, "S30", 0, stop, f"Who taught you to {words(scene, doing, trimmed(doing, stop))}?")


def _skill(who: Token) -> Token | None:
    """Return the verb of "can't cook" or "can cook"."""
    able = next((t for t in who.doc[who.i + 1 : who.i + 3] if t.lower_ in ("ca", "can", "could")), None)
    if able is None:
        return None
    return next((t for t in who.doc[able.i + 1 : able.i + 4] if t.tag_ == "VB"), None)
