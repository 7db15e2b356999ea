"""Recognise honesty about limits, prices, mistakes and what isn't known (P7)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence
from youward.text.roles import SECOND_PERSON, Actor, We

CHECK = "good-open"
_LABEL = regex.compile(
    r"^\W*(?:#?ad\b|#?sponsored\b|gifted by [^:.]{2,40}|paid partnership[^:.\n]{0,40}|i'm paid to\b) ?[:.]?",
    regex.IGNORECASE,
)
# A creed about openness, or holding news back, is not openness.
_CLAIM = regex.compile(
    r"\b(?:transparen\w+|(?:can't|can not|cannot|won't) (?:say|reveal|tell|wait|believe|go wrong|get enough)"
    r"|too much|more soon|committed to|reveal\w*|stay tuned|miss out)\b",
    regex.IGNORECASE,
)
# What a thing or a service is said not to do.
_SERVES = frozenset(
    (
        "fit suit cover handle support include accept sell stock deliver ship offer serve come_back go_out "
        "run open repair repeat touch hold do take_on work"
    ).split()
)
_SOFTENERS = frozenset("just only even simply ever".split())
_NOW = frozenset("do does ca can wo will 'll".split())
_OVER = frozenset("end stop finish start know".split())


def find(sight: Sight) -> Iterator[Hit]:
    """Report one admission a sentence of clear text, and a label that stands at the start."""
    label = _LABEL.match(sight.reading.post.text)
    if label:
        yield Hit(CHECK, label.start(), label.end())
    quoted = {s.index: h for s, h in reversed(sight.phrase_hits(CHECK))}
    for sentence in sight.clear_sentences():
        if sentence.is_question or _CLAIM.search(sentence.reading.text):
            continue
        if sentence.index in quoted:
            yield quoted[sentence.index]
            continue
        limits = [a for a in sentence.actors if _admits(sentence, a)]
        if limits:
            yield Hit(CHECK, *_span(sentence, limits[0]))


def _admits(sentence: ReadSentence, actor: Actor) -> bool:
    clause = actor.clause
    subject = clause.subject
    if clause.head.i in sentence.quoted or subject is None:
        return False
    if actor.we is We.OPEN and any(c.lower_ == "wrong" for c in clause.head.children):
        return not clause.negated and not any(c.dep_ == "mark" for c in clause.head.children)
    if not clause.negated or clause.imperative:
        return False
    if (
        subject.lower_ in SECOND_PERSON
        or any(t.lower_ in _SOFTENERS for t in clause.head.children)
        or _supposed(clause.head)
    ):
        return False
    return _not_yet(actor) or _limits(actor)


def _not_yet(actor: Actor) -> bool:
    """Tell whether our thing is said not to do something yet: "bank holidays aren't in yet"."""
    clause = actor.clause
    yet = any(t.lower_ == "yet" for t in clause.head.children)
    return yet and clause.subject is not None and clause.subject.lower_ != "i" and clause.verb not in _OVER


def _limits(actor: Actor) -> bool:
    """Tell whether a clause says what our thing or we don't do: "it doesn't cover weekends"."""
    clause = actor.clause
    auxiliaries = {c.lower_ for c in clause.head.children if c.dep_ == "aux"}
    if clause.verb not in _SERVES or not auxiliaries & _NOW or clause.subject is None:
        return False
    if not any(c.dep_ in ("dobj", "prep", "advmod", "npadvmod", "prt") for c in clause.head.children):
        return False
    ours = actor.we is We.BRAND and clause.subject.lower_ in ("we", "i")
    # "We can't do this without you" is thanks, not a limit.
    for_you = any(t.lower_ in SECOND_PERSON for t in clause.head.subtree)
    return (ours or clause.subject.lower_ in ("it", "this")) and not for_you


def _supposed(head: Token) -> bool:
    return head.dep_ in ("advcl", "relcl", "ccomp") or any(c.dep_ == "mark" for c in head.children)


def _span(sentence: ReadSentence, actor: Actor) -> tuple[int, int]:
    first = actor.clause.first()
    last = max((t for t in actor.clause.head.subtree if not t.is_punct), key=lambda t: t.i)
    return sentence.span(first, last)
