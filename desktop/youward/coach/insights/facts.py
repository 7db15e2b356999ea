"""Gather from a report what insights need of one post, so that it is worked out once and kept."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from youward.coach.insights.promised import Promise, promises_in
from youward.coach.report import Report, SentenceRole

FACTS_VERSION = 1
"""Raise it when `facts` finds other things than before: what was kept is then worked out again."""
_CONNECTING = frozenset(("question", "thank", "apologise"))
_KINDS_THAT_ASK = frozenset(("appeal", "offer", "job"))
_KINDS_THAT_CONNECT = frozenset(("thanks", "reply", "apology", "condolence"))
_NO_REAL_QUESTION = frozenset(("pitch-question", "engagement-bait", "blame-reader", "tease"))
_US = frozenset("we our ours us i my me mine we're we've we'll we'd i'm i've i'll i'd".split())
# Links, names and topics at the head of a post are no words of it.
_HEAD = re.compile(r"^(?:\s|[@#]\w+|https?://\S+|[^\w\s])+")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class PostFacts:
    """Hold what one post does: `purpose` is give, connect or ask; checks are ids, the rest is quoted.

    `opening` holds the first three words in lower case, `opens` the role of the first sentence.
    """

    kind: str
    purpose: str
    opening: str
    opens: str
    questions: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    credits: tuple[str, ...] = ()
    pressure: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    version: int = FACTS_VERSION

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` takes."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "PostFacts":
        """Read what `to_json` gave; raise KeyError, TypeError or ValueError for anything else."""
        if kept["version"] != FACTS_VERSION:
            raise ValueError("facts of another version")
        texts = ("questions", "credits", "pressure", "checks", "strengths")
        listed = {name: tuple(str(text) for text in kept[name]) for name in texts}
        return cls(
            kind=str(kept["kind"]),
            purpose=str(kept["purpose"]),
            opening=str(kept["opening"]),
            opens=str(kept["opens"]),
            promises=tuple(Promise(p["quote"], p["days"], p["date"]) for p in kept["promises"]),
            questions=listed["questions"],
            credits=listed["credits"],
            pressure=listed["pressure"],
            checks=listed["checks"],
            strengths=listed["strengths"],
        )


def facts(report: Report, text: str) -> PostFacts:
    """Return the facts of the post `text` from the report on it."""
    return PostFacts(
        kind=report.kind,
        purpose=_purpose(report, text),
        opening=" ".join(_first_words(text)),
        opens=_opens(report, text),
        questions=_questions(report, text),
        promises=promises_in([text[s.start : s.end] for s in report.sentences]),
        credits=tuple(s.quote for s in report.strengths if s.check == "good-credit"),
        pressure=tuple(f.quote for f in report.findings if f.check == "urgency"),
        checks=tuple(sorted({f.check for f in report.findings})),
        strengths=tuple(sorted({s.check for s in report.strengths})),
    )


def _purpose(report: Report, text: str) -> str:
    """Sort a post by what most of it does (E40: information, community, action)."""
    if report.kind in _KINDS_THAT_ASK:
        return "ask"
    if report.kind in _KINDS_THAT_CONNECT:
        return "connect"
    sizes = {"give": 0, "connect": 0, "ask": 0}
    for sentence in report.sentences:
        sizes[_does(sentence)] += len(text[sentence.start : sentence.end].strip())
    if not any(sizes.values()):
        return "give"
    # An equal share of asking or talking marks a post more than what it tells beside that.
    return max(("ask", "connect", "give"), key=lambda purpose: sizes[purpose])


def _does(sentence: SentenceRole) -> str:
    if sentence.act == "ask" or sentence.role == "ask":
        return "ask"
    return "connect" if sentence.act in _CONNECTING else "give"


def _first_words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(_HEAD.sub("", text)[:200])[:3]]


def _opens(report: Report, text: str) -> str:
    first = _first_words(text)[:1]
    if first and first[0] in _US:
        return "us"
    return report.sentences[0].role if report.sentences else "other"


def _questions(report: Report, text: str) -> tuple[str, ...]:
    """Return the questions that readers can answer; bait and pitches are none."""
    spans = [(f.start, f.end) for f in report.findings if f.check in _NO_REAL_QUESTION]
    return tuple(
        text[s.start : s.end].strip()
        for s in report.sentences
        if s.act == "question" and not any(start < s.end and s.start < end for start, end in spans)
    )
