"""Turn commands to buy or join into what the reader can get (S23, S24, S27), and keep one ask (S34)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Doc, Span, Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import behind, edge_before, object_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, left_edge, noun_phrase, opened, right_edge, with_article, words
from youward.text.clauses import Clause
from youward.text.post import MaskKind

_GETTING = frozenset("buy shop order get grab purchase pick_up snag claim pre-order preorder".split())
_DOING = frozenset("book reserve try download enter visit apply donate see watch".split())
_JOINING = frozenset("sign_up subscribe register join enrol enroll".split())
_POLITE = frozenset("please just then now".split())
# "Get your hands on it", "book your place": what is named is no thing to get.
_IDIOMS = frozenset("hand move skate luck mind".split())
# Nobody can be told that they can love, believe or not wait.
NEVER_OFFERED = frozenset(
    "be miss wait forget hesitate let meet imagine think remember stay keep love enjoy feel experience "
    "celebrate say guess hurry act have know believe worry dream need want hear expect introduce trust "
    "mean consider look welcome make happen fall live die breathe smile relax prepare brace click tap "
    "swipe tune".split()
)
_LOOSE = regex.compile(r"\s+")
OURS = regex.compile(r"(?i)\bour\b")
_HERE = regex.compile(r"(?i)\bhere\b")
_NOT_ONE_ACT = regex.compile(
    r"(?i)n['’]t\b|[<>]|^(?:get|grab|claim|do|go|use|take|add|visit)$|\b(?:on|at|in|to|for|of|the)$"
)
_SHORT_ACTS = frozenset(
    ("learn more", "get started", "read more", "find out more", "see more", "shop online")
)
_SHORT = regex.compile(r"(?i)\W*(?P<act>[a-z-]+(?: (?:up|in|out|started|more|online)){0,2})\b")
_CLICKS = frozenset("click tap swipe".split())
HURRY = regex.compile(
    r"(?i)[,\s]*\b(?:right now|now|today|immediately|straight away|asap|this instant"
    r"|before (?:you miss out(?: on)?|(?:it|they)['’](?:s|re) (?:gone|too late))"
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
        what = _offered(scene, thing, edge)
        rest = _rest(scene, edge, stop)
        if rest is None or _is_headline(scene, clause.head, edge):
            continue
        verb = "get" if clause.verb in _GETTING else clause.head.lemma_.lower()
        linked = not rest and _link_after(scene, clause.head) == _next_word(scene.sentence.doc, stop)
        where = " here" if linked else rest or f" at {BLANK}"
        hints: tuple[str, ...] = () if rest or linked else ("where?",)
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
            act = clause.verb.replace("_", " ")
            edge = _last_of_verb(clause.head)
        else:
            edge = _edge(target, stop)
            if _rest(scene, edge, stop) != "":
                continue
            what = noun_phrase(scene, target, edge)
            act = f"join {what}"
        text = f"You can {act} here; you'll get {BLANK}"
        if _link_after(scene, clause.head) == _next_word(scene.sentence.doc, stop):
            # "Here" stays beside the link.
            text = f"You'll get {BLANK} when you {act} here"
        yield from place(scene, "S24", _first(clause.head).i, stop, text, ("what, how often?",))


def reader_can(scene: Scene) -> Iterator[Draft]:
    """S23 for all other commands: "Apply today: LINK" becomes "You can apply here: LINK"."""
    for clause in _commands(scene):
        head, doc = clause.head, scene.sentence.doc
        stop = min(_end_of(head), _link_after(scene, head))
        last = trimmed(head, stop)
        doing = _clicked_for(head)
        never = clause.verb in NEVER_OFFERED or head.lemma_.lower() in NEVER_OFFERED
        if (never and doing is None) or _is_headline(scene, head, last):
            continue
        said = words(scene, head.nbor(1), last) if last.i > head.i else ""
        if (said.isupper() and len(said.split()) > 1) or last.pos_ in ("ADP", "DET", "PART"):
            continue
        said = _LOOSE.sub(" ", HURRY.sub("", f" {said}")).strip(" ,!.-")
        act = OURS.sub("the", f"{head.lemma_.lower()} {said}".strip())
        if doing is not None:
            act = OURS.sub("the", HURRY.sub("", words(scene, doing, last)))
            at_link = "below" if "below" in said.lower() else "here"
            choices = [(f"You can {act} {at_link}", ())]
        elif _is_broken(act, doc[head.i + 1 : last.i + 1]):
            continue
        elif _HERE.search(act):
            choices = [(f"You can {_LOOSE.sub(' ', _HERE.sub('', act)).strip()} here", ())]
        elif _link_after(scene, head) == _next_word(doc, stop):
            choices = [(f"You can {act} here", ()), (f"If you'd like to {act}, here's the link", ())]
        elif said:
            choices = [(f"You can {act}", ())]
        else:
            choices = [(f"You can {act} at {BLANK}", ("where?",))]
        for text, blanks in choices:
            yield from place(scene, "S23", _first(head).i, stop, text, blanks)


def reader_can_here(scene: Scene) -> Iterator[Draft]:
    """S23 for commands that no parser reads as such: "Register now: LINK", "Get started for free"."""
    doc = scene.sentence.doc
    stop = _link_after(scene, doc[0]) if len(doc) else 0
    match = _SHORT.match(doc[:stop].text.strip())
    verbs = scene.sight.lexicon.verbs
    act = match.group("act").lower() if match is not None else ""
    act = act.replace("sign-up", "sign up").replace("log-in", "log in")
    lemma = act.replace(" ", "_")
    if match is None or not (lemma in verbs.ask or act in _SHORT_ACTS) or lemma in NEVER_OFFERED:
        return
    first = next(t for t in doc if t.idx >= match.start("act"))
    end = next((t.i for t in doc if t.idx >= match.end("act")), len(doc))
    last = trimmed(first, min(stop_after(first, at_comma=False), stop))
    more = doc[end : last.i + 1]
    if any(t.dep_ in ("nsubj", "nsubjpass") for t in more) or _is_headline(scene, first, last):
        return
    said = (
        OURS.sub("the", HURRY.sub("", f" {words(scene, more[0], more[-1])}")).strip(" ,") if len(more) else ""
    )
    act = f"{act} {said}".strip()
    if _is_broken(act, more):
        return
    stop_at = max(last.i + 1, end)
    if stop < len(doc) and _next_word(doc, stop_at) == stop:
        choices = [(f"You can {act} here", ()), (f"If you'd like to {act}, here's the link", ())]
    elif said:
        choices = [(f"You can {act}", ())]
    else:
        choices = [(f"You can {act} at {BLANK}", ("where?",))]
    for text, blanks in choices:
        yield from place(scene, "S23", first.i, stop_at, text, blanks)


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


def _offered(scene: Scene, thing: Token, edge: Token) -> str:
    """Name what can be had: "the uniform" for "your uniform", "a sample" stays one of many."""
    what = noun_phrase(scene, thing, edge)
    if left_edge(thing).lower_ not in ("a", "an"):
        return what
    bare = what.removeprefix("the ")
    return f"{with_article(bare)} {bare}"


def _is_broken(act: str, words: Span) -> bool:
    """Tell whether what follows "You can" is no single act: the parser joined what a line break parts."""
    return bool(_NOT_ONE_ACT.search(act)) or any(
        t.dep_ in ("ROOT", "conj") and t.tag_ in ("VBZ", "VBD", "MD") for t in words
    )


def _is_headline(scene: Scene, head: Token, last: Token) -> bool:
    """Tell whether small words have a capital: which of the others are names can't be told any more."""
    return any(
        t.text.istitle()
        and t.lower_ != "i"
        and (t.is_stop or t.pos_ in ("DET", "ADP", "PRON", "PART", "CCONJ"))
        and not HURRY.fullmatch(t.text)
        for t in head.doc[head.i + 1 : last.i + 1]
    )


def _end_of(head: Token) -> int:
    """Return the index where a command ends: at closing marks, or a comma before what is done else."""
    stop = stop_after(head, at_comma=False)
    for token in head.doc[head.i + 1 : stop]:
        following = token.doc[token.i + 1 : token.i + 3]
        if token.text == "," and (
            any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in following)
            or (len(following) > 0 and following[0].tag_ == "VB")
        ):
            return token.i
    return stop


def _link_after(scene: Scene, head: Token) -> int:
    """Return the index of the first link behind a word, or the end."""
    post = scene.sight.reading.post
    for token in head.doc[head.i + 1 :]:
        if post.masked(*scene.sentence.span(token, token), MaskKind.LINK):
            return token.i
    return len(head.doc)


def _next_word(doc: Doc, start: int) -> int:
    """Return the index of the first token from `start` that is no mark; -1 without any."""
    return next((t.i for t in doc[start:] if not (t.is_punct or t.is_space or t.pos_ == "SYM")), -1)


def _clicked_for(head: Token) -> Token | None:
    """Return what a click is for: "get started" of "click below to get started"."""
    if head.lemma_.lower() not in _CLICKS:
        return None
    return next((t for t in head.doc[head.i + 1 :] if t.tag_ == "VB" and t.nbor(-1).lower_ == "to"), None)


def _joined(head: Token) -> Token | None:
    """Return what is joined: the newsletter of "subscribe to our newsletter"."""
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ in ("to", "for"):
            return next((c for c in child.children if c.pos_ in ("NOUN", "PROPN")), None)
    return None


def _commands(scene: Scene) -> Iterator[Clause]:
    """List the commands that the finding quotes and that open their part of the sentence, or else all."""
    commands = [
        a.clause
        for a in scene.sentence.actors
        if a.clause.imperative and not a.clause.negated and _opens(a.clause.head)
    ]
    quoted = [clause for clause in commands if scene.covers(clause.head, clause.head)]
    yield from quoted or commands


def _first(head: Token) -> Token:
    """Return the word the command begins with, a "please" in front included."""
    while head.i and head.nbor(-1).lower_ in _POLITE:
        head = head.nbor(-1)
    return head


def _opens(head: Token) -> bool:
    first = _first(head)
    return first.i == 0 or first.nbor(-1).is_punct or first.nbor(-1).lower_ == "so"


def _last_of_verb(head: Token) -> Token:
    return next((c for c in head.children if c.dep_ == "prt"), head)


def _edge(thing: Token, stop: int) -> Token:
    """Return the end of the noun phrase, hurry words and places left to what follows."""
    return edge_before(thing, right_edge(thing, stop), _ends_thing)


def _ends_thing(token: Token) -> bool:
    placed = token.dep_ == "prep" and token.lower_ in ("at", "from", "in", "on", "via", "through")
    return placed or HURRY.fullmatch(token.text) is not None


def _rest(scene: Scene, edge: Token, stop: int) -> str | None:
    """Return what follows without the hurry, None when more than a place or time is left."""
    found = behind(edge, stop)
    if not found:
        return None if found is None else ""
    text = HURRY.sub("", words(scene, found[0], found[-1])).strip(" ,!")
    placed = any(t.dep_ == "prep" or t.tag_ == "IN" for t in found)
    return f" {text}" if text and placed else None if text else ""
