"""What the gauge promises (coaching.md 5.2), on our golden posts and on glued pairs of them."""

import itertools
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.dismissal import dismissal_of
from youward.coach.engine import Coach
from youward.coach.kinds import load_kinds
from youward.coach.options import Options
from youward.coach.report import Finding, Report
from youward.paths import resources
from youward.text.kinds import KINDS

FOLDER = Path(__file__).resolve().parents[1] / "golden"
POSTS = [
    post["text"].strip()
    for path in sorted(FOLDER.glob("*.toml"))
    if path.stem != "misses"
    for post in tomllib.loads(path.read_text(encoding="utf-8"))["posts"]
]
FEW = POSTS[::24]


def value(report: Report) -> int:
    return report.gauge.value if report.gauge is not None else 100


def without(text: str, finding: Finding) -> str:
    return text[: finding.start] + text[finding.end :]


def phrase_findings(report: Report, text: str) -> list[Finding]:
    """Return the findings that can be deleted: not the marks of shouting, and not the whole post."""
    return [f for f in report.findings if f.check != "shouting" and f.end - f.start < 0.8 * len(text.strip())]


@settings(max_examples=40)
@given(st.text(max_size=400))
def test_no_text_breaks_the_coach_and_every_quote_is_there(coach: Coach, text: str) -> None:
    report = coach.report(text)
    for item in [*report.findings, *report.strengths]:
        assert text[item.start : item.end] == item.quote
    assert report.gauge is None or 0 <= report.gauge.value <= 100


@settings(max_examples=30)
@given(st.sampled_from(POSTS or [""]))
def test_the_same_text_gets_the_same_report(coach: Coach, text: str) -> None:
    assert coach.report(text) == coach.report(text)


@settings(max_examples=30)
@given(st.sampled_from(POSTS or [""]))
def test_the_ledger_adds_up(coach: Coach, text: str) -> None:
    gauge = coach.report(text).gauge
    if gauge is not None:
        total = max(0, min(100, sum(line.points for line in gauge.ledger)))
        assert gauge.value == (total if gauge.cap is None else gauge.cap)


@settings(max_examples=40)
@given(st.sampled_from(POSTS or [""]), st.integers(0, 9))
def test_dismissing_a_finding_removes_it_and_nothing_gets_worse(coach: Coach, text: str, which: int) -> None:
    report = coach.report(text)
    if not report.findings:
        return
    finding = report.findings[which % len(report.findings)]
    options = Options(dismissed=(dismissal_of(finding.check, text, finding.start, finding.end),))
    after = coach.report(text, options=options)
    assert (finding.check, finding.start, finding.end) not in {
        (f.check, f.start, f.end) for f in after.findings
    }
    assert value(after) >= value(report)


@pytest.mark.parametrize("text", FEW)
def test_a_kind_that_excuses_more_never_lowers_the_gauge(coach: Coach, text: str) -> None:
    kinds = load_kinds(resources() / "kinds.toml")
    values = {kind: value(coach.report(text, options=Options(kind=kind))) for kind in KINDS}
    for less, more in itertools.permutations(KINDS, 2):
        if kinds[less].off <= kinds[more].off:
            assert values[more] >= values[less]


@pytest.mark.parametrize("stuffing", [" You you you your you.", " ? ? ? ?", " 1 2 3 4 5"])
@pytest.mark.parametrize("text", FEW)
def test_stuffing_earns_nothing(coach: Coach, text: str, stuffing: str) -> None:
    after = coach.report(text + stuffing)
    new = {s.check for s in after.strengths if s.start >= len(text)}
    assert not new
    earned = [line.title for line in after.gauge.ledger if line.points > 0] if after.gauge else []
    assert len(earned) == len(set(earned))
