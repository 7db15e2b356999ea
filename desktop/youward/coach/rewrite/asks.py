"""Turn commands to buy or join into what the reader can get (S23, S24, S27), and keep one ask (S34)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import behind, edge_before, object_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, noun_phrase, opened, right_edge, words
from youward.text.clauses import Clause
from youward.text.post import MaskKind

_GETTING = frozenset("buy shop order get grab purchase pick_up snag claim pre-order preorder".split())
_DOING = frozenset("book reserve try download enter visit apply donate see watch".split())
_JOINING = frozenset("sign_up subscribe register join enrol enroll".split())
_POLITE = frozenset("please so just then now".split())
# "Get your hands on it", "book your place": what is named is no thing to get.
_IDIOMS = frozenset("hand move skate".split())
_HURRY = regex.compile(
    r"(?i)[,\s]*\b(?:right now|now|today|immediately|straight away|asap|this instant|before it's too late"
    r"|quick|quickly|fast)\b"
)


def reader_gets_it(scene: Scene) -> Iterator[Draft]:
    """S23: "Order your school uniform now!" becomes "You can get the school uniform at ___"."""
    for clause in _commands(scene):
        thing = object_of(clause.head)
        if clause.verb not in _GETTING | _DOING or thing is None or thing.lemma_ in _IDIOMS:
            continue
        if scene.sight.reading.post.masked(*scene.sentence.span(thing, thing), MaskKind.LINK):
            continue
        stop = stop_after(thing, at_comma=False, commands=True)
        edge = _edge(thing, stop)
        what = noun_phrase(scene, thing, edge)
        rest = _rest(scene, edge, stop)
        if rest is None:
            continue
        verb = "get" if clause.verb in _GETTING else clause.head.lemma_.lower()
        where = rest or f" at {BLANK}"
        hints: tuple[str, ...] = () if rest else ("where?",)
        choices: list[tuple[str, tuple[str, ...]]] = [(f"You can {verb} {what}{where}", hints)]
        if clause.verb in _GETTING:
            choices.append((f"If you {BLANK}, {what} {be(thing)}{where}", ("who needs it?", *hints)))
        for text, blanks in choices:
            yield from place(scene, "S23", _first(clause.head).i, stop, text, blanks)


def reader_joins(scene: Scene) -> Iterator[Draft]:
    """S24: "Subscribe to our newsletter today!" says what joining brings, and how often."""
    for clause in _commands(scene):
        if clause.verb not in _JOINING:
            continue
        target = object_of(clause.head) or _joined(clause.head)
        stop = stop_after(target or clause.head, at_comma=False, commands=True)
        if target is None:
            if _rest(scene, _last_of_verb(clause.head), stop) != "":
                continue
            text = f"You can {clause.verb.replace('_', ' ')} here; you'll get {BLANK}"
        else:
            edge = _edge(target, stop)
            if _rest(scene, edge, stop) != "":
                continue
            what = noun_phrase(scene, target, edge)
            text = f"You can join {what} here; you'll get {BLANK}"
        yield from place(scene, "S24", _first(clause.head).i, stop, text, ("what, how often?",))


def could_help(scene: Scene) -> Iterator[Draft]:
    """S27: "You need to try our new spin class" becomes "The spin class could help if you ___"."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        thing = object_of(head)
        subject = actor.clause.subject
        if subject is None or subject.lower_ != "you" or thing is None or not scene.covers(head, head):
            continue
        stop = stop_after(thing, at_comma=False)
        edge = _edge(thing, stop)
        if _rest(scene, edge, stop) == "" and subject.i == 0:
            text = f"{noun_phrase(scene, thing, edge)} could help if you {BLANK}"
            yield from place(scene, "S27", subject.i, stop, text, ("who is it for?",))
            return


def keeps_one(scene: Scene) -> Iterator[Draft]:
    """S34: of several asks in a row, keep the first, or the last."""
    heads = [
        a.clause.head
        for a in scene.sentence.actors
        if a.clause.imperative and scene.sight.acts.is_ask(a.clause)
    ]
    if len(heads) < 2 or _first(heads[0]).i:
        return
    doc = scene.sentence.doc
    for index in (0, len(heads) - 1):
        until = heads[index + 1].i if index + 1 < len(heads) else len(doc)
        last = trimmed(heads[index], until)
        while last.i > heads[index].i and (last.is_punct or last.dep_ == "cc"):
            last = last.nbor(-1)
        if last.i > heads[index].i:
            yield from place(scene, "S34", 0, len(doc), opened(words(scene, heads[index], last)))


def _joined(head: Token) -> Token | None:
    """Return what is joined: the newsletter of "subscribe to our newsletter"."""
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ in ("to", "for"):
            return next((c for c in child.children if c.pos_ in ("NOUN", "PROPN")), None)
    return None


def _commands(scene: Scene) -> Iterator[Clause]:
    """List the commands that the finding quotes and that open their part of the sentence."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        if actor.clause.imperative and not actor.clause.negated and scene.covers(head, head) and _opens(head):
            yield actor.clause


def _first(head: Token) -> Token:
    """Return the word the command begins with, a "please" in front included."""
    while head.i and head.nbor(-1).lower_ in _POLITE:
        head = head.nbor(-1)
    return head


def _opens(head: Token) -> bool:
    first = _first(head)
    return first.i == 0 or first.nbor(-1).is_punct


def _last_of_verb(head: Token) -> Token:
    return next((c for c in head.children if c.dep_ == "prt"), head)


def _edge(thing: Token, stop: int) -> Token:
    """Return the end of the noun phrase, hurry words and places left to what follows."""
    return edge_before(thing, right_edge(thing, stop), _ends_thing)


def _ends_thing(token: Token) -> bool:
    placed = token.dep_ == "prep" and token.lower_ in ("at", "from", "in", "on", "via", "through")
    return placed or _HURRY.fullmatch(token.text) is not None


def _rest(scene: Scene, edge: Token, stop: int) -> str | None:
    """Return what follows without the hurry, None when more than a place or time is left."""
    found = behind(edge, stop)
    if not found:
        return None if found is None else ""
    text = _HURRY.sub("", words(scene, found[0], found[-1])).strip(" ,!")
    placed = any(t.dep_ == "prep" or t.tag_ == "IN" for t in found)
    return f" {text}" if text and placed else None if text else ""
