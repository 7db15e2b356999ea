"""Reports about made-up posts, for the widgets that show them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from youward.coach.report import (
    Dimension,
    Finding,
    Report,
    SentenceRole,
    Severity,
    Standing,
    Strength,
    Suggestion,
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook what the offscreen platform says about every window that has a least size."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


Offer = tuple[str, tuple[str, ...]]


def finding_in(
    text: str,
    quote: str,
    severity: Severity = Severity.LOOK_AGAIN,
    check: str = "self-lead",
    offers: tuple[Offer, ...] = (),
    after: int = 0,
) -> Finding:
    start = text.index(quote, after)
    end = start + len(quote)
    suggestions = tuple(Suggestion(start, end, new, blanks, "S01") for new, blanks in offers)
    return Finding(
        check=check,
        severity=severity,
        dimension=Dimension.AUDIENCE_FOCUS,
        start=start,
        end=end,
        quote=quote,
        title=f"Title of {check}",
        why=f"Why of {check}, for <you> & them.",
        ask="What changes for them?",
        suggestions=suggestions,
    )


def report_on(text: str, *findings: Finding, strengths: int = 0) -> Report:
    good = tuple(
        Strength("good-concrete", Dimension.VALUE, 0, 1, text[:1] or "x", f"Good thing {number}", "Because.")
        for number in range(strengths)
    )
    sentences = tuple(
        SentenceRole(match.start(), match.end(), "us", "tell")
        for match in re.finditer(r"[^\s.!?][^.!?\n]*[.!?]*\s*", text)
    )
    return Report(
        kind="announcement",
        language="en",
        findings=findings,
        strengths=good,
        dimensions={Dimension.TRUST: Standing.MIXED},
        sentences=sentences,
        next_step="Look at the first line first.",
        closing="What would they answer?",
    )


@pytest.fixture
def make_finding() -> Callable[..., Finding]:
    return finding_in


@pytest.fixture
def make_report() -> Callable[..., Report]:
    return report_on
