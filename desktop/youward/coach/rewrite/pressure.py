"""Give the date or the fact in the place of the pressure (S25, S26)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import behind, edge_before, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, noun_phrase, right_edge, words
from youward.text.details import DATED

_CHANCES = frozenset("chance call opportunity days hours day".split())
_LAST = frozenset("last final only".split())
_HURRY = frozenset("hurry quick quickly your the it 's this is".split())
_PRESSED = regex.compile(r"(?i)[,\s]*\b(?:now|today|before it's too late|right now)\b")
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
            yield from place(scene, "S25", first.i, stop, text, blanks)


def says_until(scene: Scene) -> Iterator[Draft]:
    """S26: "Hurry, last chance to enter the draw!" becomes "You can enter the draw until ___"."""
    doc = scene.sentence.doc
    chance = next((t for t in doc if t.lower_ in _CHANCES and t.i and t.nbor(-1).lower_ in _LAST), None)
    if chance is None or not scene.covers(chance, chance):
        return
    start = chance.i - 1
    while start > 0 and (doc[start - 1].lower_ in _HURRY or doc[start - 1].text in (",", "!", "-", "–", ":")):
        start -= 1
    to = chance.nbor(1) if chance.i + 1 < len(doc) else None
    if to is None or start > 0 or to.lower_ not in ("to", "for"):
        return
    stop = stop_after(to, at_comma=False)
    last = trimmed(to, stop)
    if last.i <= to.i:
        return
    rest = _PRESSED.sub("", words(scene, to.nbor(1), last)).strip(" ,")
    if to.lower_ == "for":
        head = next((c for c in to.children if c.dep_ == "pobj" and c.pos_ in ("NOUN", "PROPN")), None)
        if head is None or right_edge(head, stop) != last:
            return
        what = noun_phrase(scene, head, last)
        text = f"{what} {be(head)} available until {BLANK}"
    else:
        text = f"You can {rest} until {BLANK}"
    if not DATED.search(rest):
        yield from place(scene, "S26", start, stop, text, ("which date?",))


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
