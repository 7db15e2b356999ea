"""Weigh what the rules and the trained network say of a check, and find the words that carry it.

The weights (resources/model/judgement.toml) were fitted on posts neither had seen; see CARD.md there.
"""

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.coach.checks.sight import Hit, Sight
from youward.errors import ResourceError, reason
from youward.text.post import MaskKind
from youward.text.reading import ReadSentence

Scope = Literal["phrase", "sentence", "post"]
_NEVER_QUOTED = (MaskKind.QUOTATION, MaskKind.CODE, MaskKind.LINK, MaskKind.HANDLE)
_FEWEST_WORDS = 4
_ABOUT_US = frozenset(("self-lead", "we-heavy", "benefit-missing", "self-praise", "one-way"))
_FEW_TO_PRAISE = 3
_SECOND_PLACE = 0.5
_SAID_BY_A_SENTENCE = frozenset(("good-benefit", "good-credit", "good-open"))
# Marks and links are the very thing here.
_ANYWHERE = frozenset(("shouting", "hidden-promo", "good-credit"))


class Weights(BaseModel):
    """Hold how much each voice counts for one check, in log-odds; above zero the check fires.

    `words` is the log-odds from which a word belongs to the quote.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    network: float
    rule: float
    bias: float
    words: float = -1.0


def _leaves_free(sentence: ReadSentence) -> bool:
    """Tell whether a sentence says what the reader can do and commands nothing: "you can book"."""
    offered = any(
        a.clause.subject is not None
        and a.clause.subject.lower_ == "you"
        and a.clause.modal in ("can", "could", "may")
        for a in sentence.actors
    )
    return offered and not any(a.clause.imperative for a in sentence.actors)


_SHAPES: dict[str, Callable[[ReadSentence], bool]] = {
    "push-cta": lambda sentence: not _leaves_free(sentence),
    "pitch-question": lambda sentence: sentence.is_question,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """Say whether a check fires, where, and what spoke for it: the rules, and the network's log-odds."""

    check: str
    hits: tuple[Hit, ...]
    rule: bool
    network: float
    total: float


class Judgement:
    """Decide check by check."""

    def __init__(self, weights: dict[str, Weights]) -> None:
        self._weights = weights

    @classmethod
    def load(cls, path: Path) -> "Judgement":
        """Read judgement.toml; a broken file is a ResourceError."""
        try:
            raw = tomllib.loads(path.read_text(encoding="utf-8"))
            return cls(TypeAdapter(dict[str, Weights]).validate_python(raw))
        except (OSError, ValueError, ValidationError) as error:
            raise ResourceError(
                f"The weights in {path} can't be read ({reason(error)}). Install Youward again."
            ) from error

    def weigh(self, check: str, scope: Scope, ruled: Iterable[Hit], sight: Sight) -> Verdict:
        """Decide on `check` given the hits of its rules; a firing check always quotes words."""
        hits = tuple(ruled)
        weights = self._weights.get(check)
        score = sight.opinion.score(check)
        if weights is None or score == float("-inf"):
            return Verdict(check, hits, bool(hits), score, 1.0 if hits else -1.0)
        total = weights.network * score + weights.rule * bool(hits) + weights.bias
        # The network can't know whose name it reads; where the rules saw ours, they decide.
        ours = bool(hits) and check in _ABOUT_US and sight.names_us()
        if total <= 0 and not ours:
            return Verdict(check, (), bool(hits), score, total)
        if not hits or scope == "phrase":
            # Beside words that a rule found, only a second strong place counts.
            spans = sight.opinion.spans(check, _SECOND_PLACE, or_strongest=False)
            seen = _quoted(check, scope, sight, spans if hits else sight.opinion.spans(check, weights.words))
            hits += tuple(h for h in seen if not any(r.start < h.end and h.start < r.end for r in hits))
        return Verdict(check, hits, bool(tuple(ruled)), score, total)


def _quoted(check: str, scope: Scope, sight: Sight, spans: list[tuple[int, int]]) -> list[Hit]:
    """Find the words the network's judgement rests on, or the sentences that hold them."""
    if check not in _ANYWHERE:
        post = sight.reading.post
        spans = [(s, e) for s, e in spans if any(c.isalnum() for c in post.text[s:e])]
        spans = [(s, e) for s, e in spans if not post.masked(s, e, *_NEVER_QUOTED)]
    if check.startswith("good-"):
        spans = [span for span in spans if _in_real_sentence(sight, *span)]
        # A detail may stand in a sentence that pushes; a benefit or help there is none yet.
        if check != "good-concrete":
            spans = [span for span in spans if not any(map(sight.touched, sight.reading.in_span(*span)))]
    shape = _SHAPES.get(check)
    if shape is not None:
        spans = [span for span in spans if any(map(shape, sight.reading.in_span(*span)))]
    if scope == "phrase":
        return [Hit(check, *_phrase(check, sight, s, e)) for s, e in spans]
    sentences = [s for s in sight.reading.sentences if any(a < s.end and s.start < b for a, b in spans)]
    if not sentences:
        return []
    if scope == "sentence":
        return [Hit(check, s.start, s.end) for s in sentences[: 1 if check == "self-lead" else None]]
    return [_together(check, sentences)]


def _in_real_sentence(sight: Sight, start: int, end: int) -> bool:
    """Tell whether a span stands in a sentence of four or more different words (rule R5 of coaching.md)."""
    return any(
        len({t.lower_ for t in sentence.words if t.is_alpha}) >= _FEWEST_WORDS
        for sentence in sight.reading.in_span(start, end)
    )


def _together(check: str, sentences: list[ReadSentence]) -> Hit:
    """Quote the first run of neighbouring sentences."""
    last = sentences[0]
    for sentence in sentences[1:]:
        if sentence.index != last.index + 1:
            break
        last = sentence
    return Hit(check, sentences[0].start, last.end)


def _phrase(check: str, sight: Sight, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole words; praise for a word or two is for the sentence they carry."""
    text = sight.reading.post.text
    start, end = _whole_words(text, start, end)
    if check in _SAID_BY_A_SENTENCE and len(text[start:end].split()) < _FEW_TO_PRAISE:
        for sentence in sight.reading.in_span(start, end)[:1]:
            return sentence.start, sentence.end
    return start, end


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole words, and leave out the space and commas around it."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    while end - start > 1 and (text[end - 1].isspace() or text[end - 1] in ",;:.-–—"):
        end -= 1
    while end - start > 1 and (text[start].isspace() or text[start] in ",;:.-–—"):
        start += 1
    return start, end
