"""Hold what the coach says: frozen values, and their one JSON form.

All offsets are Unicode code points, end exclusive, and `text[start:end] == quote`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

SCHEMA = 1
BLANK = "___"
"""What stands in a suggestion where only the writer knows the fact."""


class Severity(StrEnum):
    """Rank a finding; the order of declaration is from most to least urgent."""

    WORTH_FIXING = "worth-fixing"
    LOOK_AGAIN = "look-again"
    SMALL_THING = "small-thing"

    @property
    def rank(self) -> int:
        """Return 0 for the most urgent."""
        return list(Severity).index(self)


class Dimension(StrEnum):
    """Name the five sides of a post that the coach speaks of."""

    AUDIENCE_FOCUS = "audience-focus"
    INVITATION = "invitation"
    VALUE = "value"
    TRUST = "trust"
    HUMAN_VOICE = "human-voice"


class Standing(StrEnum):
    """Say in words how a dimension stands; absence of a recognition is never a fault."""

    NOTHING = "nothing stands out"
    GOOD = "good sign"
    MIXED = "mixed"
    LOOK_AGAIN = "look again"


def filled(text: str, answers: Sequence[str]) -> str:
    """Return `text` with each BLANK replaced by its answer; an empty or missing answer leaves the blank."""
    pieces = text.split(BLANK)
    out = pieces[0]
    for index, piece in enumerate(pieces[1:]):
        answer = answers[index].strip() if index < len(answers) else ""
        out += (answer or BLANK) + piece
    return out


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Offer a new wording of `text[start:end]`; every BLANK in `text` has its hint in `blanks`."""

    start: int
    end: int
    text: str
    blanks: tuple[str, ...]
    pattern: str

    def filled(self, answers: tuple[str, ...]) -> str:
        """Return the text with each blank replaced by its answer; an empty answer leaves the blank."""
        return filled(self.text, answers)


@dataclass(frozen=True, slots=True)
class Finding:
    """Point at words that may turn a reader away, and ask about them."""

    check: str
    severity: Severity
    dimension: Dimension
    start: int
    end: int
    quote: str
    title: str
    why: str
    ask: str
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def urgency(self) -> tuple[int, bool, int, str]:
        """Rank findings: the most urgent first, of these the ones with a suggestion, then by place."""
        return self.severity.rank, not self.suggestions, self.start, self.check


@dataclass(frozen=True, slots=True)
class Strength:
    """Point at words that serve the reader."""

    check: str
    dimension: Dimension
    start: int
    end: int
    quote: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class SentenceRole:
    """Say whom a sentence is about (us, them, proof, ask, question, other) and what it does."""

    start: int
    end: int
    role: str
    act: str

    @property
    def asks(self) -> bool:
        """Tell whether the sentence puts a question."""
        return self.act == "question"


@dataclass(frozen=True, slots=True)
class Considered:
    """Say of a check that was looked at what spoke for and against it, for "why was or wasn't this said?".

    `start:end` is what it looked at; `fired` tells whether the coach spoke.
    """

    check: str
    title: str
    start: int
    end: int
    fired: bool
    spoke_for: tuple[str, ...]
    spoke_against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one line of the gauge's ledger: points, what for, and the words it rests on."""

    points: int
    title: str
    quote: str


@dataclass(frozen=True, slots=True)
class Gauge:
    """Hold a value from 0 to 100 and how it came about; `cap` is the limit that held it down, or None."""

    value: int
    ledger: tuple[Line, ...]
    cap: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """Gather all the coach has to say about one post.

    `findings` stand in the order in which to look at them. `next_step` and `closing` are sentences for the
    writer: what to look at first, which is about the first finding if there is one, and the question the
    panel ends with, "" where none is in place. `note` says what the coach could not do ("" when it could do
    all).
    """

    kind: str
    language: str
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    dimensions: Mapping[Dimension, Standing]
    sentences: tuple[SentenceRole, ...]
    next_step: str
    closing: str
    note: str = ""
    considered: tuple[Considered, ...] = ()
    gauge: Gauge | None = None

    def to_json(self, post_id: str = "", *, gauge: bool = False) -> dict[str, Any]:
        """Return the object promised to other programs as report schema 1; the gauge only when asked for."""
        return {
            "schema": SCHEMA,
            "id": post_id,
            "kind": self.kind,
            "language": self.language,
            "findings": [
                {
                    "check": f.check,
                    "severity": f.severity.value,
                    "dimension": f.dimension.value,
                    "start": f.start,
                    "end": f.end,
                    "quote": f.quote,
                    "title": f.title,
                    "why": f.why,
                    "ask": f.ask,
                    "suggestions": [
                        {
                            "start": s.start,
                            "end": s.end,
                            "text": s.text,
                            "blanks": list(s.blanks),
                            "pattern": s.pattern,
                        }
                        for s in f.suggestions
                    ],
                }
                for f in self.findings
            ],
            "strengths": [
                {"check": s.check, "start": s.start, "end": s.end, "quote": s.quote} for s in self.strengths
            ],
            "dimensions": {
                dimension.value: standing.value for dimension, standing in self.dimensions.items()
            },
            "sentences": [
                {"start": s.start, "end": s.end, "role": s.role, "act": s.act} for s in self.sentences
            ],
            "gauge": self.gauge.value if gauge and self.gauge is not None else None,
        }
