"""Sum a post up in words: five dimensions, one next step, a closing question (coaching.md 5.1, 5.4)."""

from collections.abc import Mapping, Sequence

from youward.coach.catalogue import Catalogue
from youward.coach.report import Dimension, Finding, Standing, Strength

_CLOSING = (
    "What would they answer?",
    "Would you stop to read this?",
    "Who is one person this is for?",
    "What can they do with it by the next stop?",
)
NOT_ENOUGH = "Not enough yet to say anything useful. Who is one person this is for?"
NOT_ENGLISH = "This doesn't look like English, so the coach keeps quiet. It reads English only so far."


def dimensions(findings: Sequence[Finding], strengths: Sequence[Strength]) -> dict[Dimension, Standing]:
    """Say how each dimension stands; absence of a recognition is never a fault."""
    lowered = {finding.dimension for finding in findings}
    raised = {strength.dimension for strength in strengths}
    standing: Mapping[tuple[bool, bool], Standing] = {
        (True, True): Standing.MIXED,
        (True, False): Standing.LOOK_AGAIN,
        (False, True): Standing.GOOD,
        (False, False): Standing.NOTHING,
    }
    return {d: standing[d in lowered, d in raised] for d in Dimension}


def first_to_look_at(findings: Sequence[Finding]) -> Finding | None:
    """Return the most urgent finding, those with a suggestion first, then by place in the text."""
    if not findings:
        return None
    return min(findings, key=lambda f: (f.severity.rank, not f.suggestions, f.start, f.check))


def next_step(findings: Sequence[Finding], strengths: Sequence[Strength], catalogue: Catalogue) -> str:
    """Say what to look at first, or that nothing stands out."""
    first = first_to_look_at(findings)
    if first is not None:
        return catalogue.entry(first.check).next_step
    if strengths:
        return "Nothing stands in the reader's way."
    return "Nothing stands out."


def closing(text: str, findings: Sequence[Finding]) -> str:
    """Choose the question the panel ends with; the same text always gets the same one."""
    if not findings:
        return "Nothing stands out. Would you stop to read this?"
    return _CLOSING[len(text.split("\n")[0]) % len(_CLOSING)]
