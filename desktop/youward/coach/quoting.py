"""Find the words that a judgement of the network rests on: whole phrases of one sentence, tags left out."""

from collections.abc import Callable
from typing import Literal

import regex
from spacy.tokens import Token

from youward.coach.checks import hidden_promo
from youward.coach.checks.sight import Hit, Sight
from youward.text.edges import phrase_end, phrase_start
from youward.text.post import MaskKind
from youward.text.reading import ReadSentence
from youward.text.roles import Role

Scope = Literal["phrase", "sentence", "post"]
Place = tuple[int, int]

_NOT_OURS = (MaskKind.QUOTATION, MaskKind.CODE, MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG)
_FEWEST_WORDS = 4
_FEW_TO_PRAISE = 3
_SAID_BY_A_SENTENCE = frozenset(("good-benefit", "good-credit", "good-open"))
# Marks and links are the very thing here.
_ANYWHERE = frozenset(("shouting", "hidden-promo"))
_CREDITED = "good-credit"
"""A handle may be the one who is thanked."""
_CONTENT = frozenset("NOUN PROPN VERB ADJ NUM INTJ".split())
_MOST_OBJECT_WORDS = 6
_COUNTS = regex.compile(
    r"\d|\b(?:followers?|likes?|views?|subscribers?|reach|traffic|leads|viral|rank\w*|record|hundreds?|thousands?"
    r"|millions?|billions?|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|double\w*|triple\w*|most"
    r"|biggest|largest|number|metrics|growth|impressions|shares)\b",
    regex.IGNORECASE,
)


def _leaves_free(sentence: ReadSentence) -> bool:
    """Tell whether a sentence says what the reader can do and commands nothing: "you can book"."""
    offered = any(
        a.clause.subject is not None
        and a.clause.subject.lower_ == "you"
        and a.clause.modal in ("can", "could", "may")
        for a in sentence.actors
    )
    return offered and not _commands(sentence)


def _about_us_alone(sentence: ReadSentence) -> bool:
    """Tell whether all that is said is said of us, and nobody is spoken to: "I love #knitting"."""
    return (
        bool(sentence.actors)
        and not sentence.reader_tokens
        and all(a.role is Role.BRAND and not a.clause.imperative for a in sentence.actors)
    )


def _for_the_reader(sentence: ReadSentence) -> bool:
    """Tell whether a sentence states something to the reader: "You can book"."""
    return bool(sentence.reader_tokens) and not sentence.is_question and not _commands(sentence)


def _commands(sentence: ReadSentence) -> bool:
    return any(a.clause.imperative for a in sentence.actors)


_SHAPES: dict[str, Callable[[ReadSentence], bool]] = {
    "push-cta": lambda sentence: not _leaves_free(sentence),
    "pitch-question": lambda sentence: sentence.is_question,
    "number-chasing": lambda sentence: bool(_COUNTS.search(sentence.reading.text)),
    "good-benefit": lambda sentence: not _about_us_alone(sentence),
}
"""What a sentence must be like for a check, whatever the network thinks of its words."""


def quoted(check: str, scope: Scope, sight: Sight, places: list[Place]) -> list[Hit]:
    """Return what to quote for `check`: phrases at `places`, the strongest first, or their sentences."""
    if check == hidden_promo.CHECK and hidden_promo.is_open(sight):
        return []
    parts = [part for place in places for part in _within_sentences(sight, place, check, scope)]
    if check.startswith("good-"):
        parts = [(s, p) for s, p in parts if _is_real(s)]
        # A detail may stand in a sentence that pushes; a benefit or help there is none yet.
        if check != "good-concrete":
            parts = [(s, p) for s, p in parts if not sight.touched(s)]
    shape = _SHAPES.get(check)
    if shape is not None:
        parts = [(s, p) for s, p in parts if shape(s)]
    if scope == "phrase":
        # The strongest place of a sentence speaks for it: more of them are crumbs of the same thing.
        first = {s.index: (s, p) for s, p in reversed(parts)}
        return [Hit(check, *_phrase(check, *first[i], sight.reading.post.text)) for i in sorted(first)]
    sentences = [s for _, s in sorted({s.index: s for s, _ in parts}.items())]
    if check == "self-lead":
        # Behind a sentence for the reader nothing opens with us any more.
        sentences = [
            s for s in sentences if not any(map(_for_the_reader, sight.reading.sentences[: s.index]))
        ]
    if not sentences:
        return []
    if scope == "sentence":
        return [Hit(check, s.start, s.end) for s in sentences[: 1 if check == "self-lead" else None]]
    return [_together(check, sentences)]


def _within_sentences(
    sight: Sight, place: Place, check: str, scope: Scope
) -> list[tuple[ReadSentence, Place]]:
    """Cut a place at the ends of sentences; leave out marks and others' words at its edges, and crumbs."""
    masks = (MaskKind.TAG,) if check == _CREDITED else _NOT_OURS
    parts: list[tuple[ReadSentence, Place]] = []
    for sentence in sight.reading.in_span(*place):
        start, end = max(place[0], sentence.start), min(place[1], sentence.end)
        if check in _ANYWHERE:
            parts.append((sentence, (start, end)))
            continue
        tokens = _tokens(sentence, start, end)
        ours = {t for t in tokens if not sight.reading.post.masked(*sentence.span(t, t), *masks)}
        says = [t in ours for t in tokens if t.pos_ in _CONTENT]
        while tokens and tokens[-1] not in ours:
            tokens.pop()
        while tokens and tokens[0] not in ours:
            tokens.pop(0)
        # What others say is no phrase to worry about; a sentence or praise may hold a word of theirs.
        strict = scope == "phrase" and not check.startswith("good-")
        is_said = all(says) if strict else 2 * sum(says) >= len(says)
        if tokens and is_said:
            parts.append((sentence, sentence.span(tokens[0], tokens[-1])))
    longest = max((end - start for _, (start, end) in parts), default=0)
    return [(s, p) for s, p in parts if p[1] - p[0] == longest or len(_tokens(s, *p)) >= _FEW_TO_PRAISE]


def _tokens(sentence: ReadSentence, start: int, end: int) -> list[Token]:
    """Return the words of a sentence that share a code point with `start:end`."""
    found: list[Token] = []
    for token in sentence.words:
        first, last = sentence.span(token, token)
        if first < end and start < last:
            found.append(token)
    return found


def _is_real(sentence: ReadSentence) -> bool:
    """Tell whether a sentence has four or more different words (rule R5 of coaching.md)."""
    return len({t.lower_ for t in sentence.words if t.is_alpha}) >= _FEWEST_WORDS


def _together(check: str, sentences: list[ReadSentence]) -> Hit:
    """Quote the first run of neighbouring sentences."""
    last = sentences[0]
    for sentence in sentences[1:]:
        if sentence.index != last.index + 1:
            break
        last = sentence
    return Hit(check, sentences[0].start, last.end)


def _phrase(check: str, sentence: ReadSentence, place: Place, text: str) -> Place:
    """Grow a place to a whole phrase; praise for a word or two is for the sentence that carries it."""
    tokens = _tokens(sentence, *place)
    if check in _ANYWHERE or not tokens:
        return _without_edges(text, *place)
    if check in _SAID_BY_A_SENTENCE and len(tokens) < _FEW_TO_PRAISE:
        return sentence.start, sentence.end
    if not any(t.pos_ in _CONTENT for t in tokens):
        return sentence.start, sentence.end
    first, last = _with_its_own(tokens) if len(tokens) == 1 else (tokens[0], tokens[-1])
    first = phrase_start(first)
    return _without_edges(text, *sentence.span(first, phrase_end(first, last)))


def _with_its_own(tokens: list[Token]) -> tuple[Token, Token]:
    """Grow one word to what it says: a verb to its object, a noun to the words before it."""
    word = tokens[0]
    if word.pos_ in ("NOUN", "PROPN"):
        before = [c for c in word.lefts if c.dep_ in ("det", "amod", "compound", "poss", "nummod")]
        return (before or tokens)[0], word
    if word.pos_ == "VERB":
        objects = [c.right_edge for c in word.rights if c.dep_ in ("dobj", "prt", "prep", "acomp")]
        near = [t for t in objects if t.i - word.i <= _MOST_OBJECT_WORDS]
        return word, near[-1] if near else word
    return word, word


def _without_edges(text: str, start: int, end: int) -> Place:
    """Leave out the space, commas and stops around a place."""
    while end - start > 1 and (text[end - 1].isspace() or text[end - 1] in ",;:.-–—"):
        end -= 1
    while end - start > 1 and (text[start].isspace() or text[start] in ",;:.-–—"):
        start += 1
    return start, end
