"""Suggestions are read in their place; what their own check would flag again is left out."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from youward.coach.checks.sight import Hit
from youward.coach.confirming import FILLED, confirmed
from youward.coach.engine import Coach
from youward.coach.report import BLANK, Finding, Report, Suggestion

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
TEXTS = [
    post["text"]
    for path in sorted(GOLDEN.glob("*.toml"))
    for post in tomllib.loads(path.read_text(encoding="utf-8")).get("posts", ())
][::9]
TEXT = "We are proud of our bread. Come on Friday."
START = TEXT.index("our bread")


def finding(coach: Coach, *said: str, check: str = "hype") -> Finding:
    entry = coach.catalogue.entry(check)
    end = START + len("our bread")
    suggestions = tuple(Suggestion(START, end, words, (), "S21") for words in said)
    return Finding(
        check=check,
        severity=entry.severity or pytest.fail("a concern has a severity"),
        dimension=entry.dimension,
        start=START,
        end=end,
        quote="our bread",
        title=entry.title,
        why=entry.why,
        ask=entry.ask,
        suggestions=suggestions,
    )


def report_with(found: Finding) -> Report:
    return Report("other", "en", (found,), (), {}, (), "", "")


def test_only_what_holds_in_its_place_stays(coach: Coach) -> None:
    report = report_with(finding(coach, "the best bread", "bread", f"bread with {BLANK}"))
    read: list[str] = []

    def find(text: str) -> tuple[Hit, ...]:
        read.append(text)
        return (Hit("hype", START + 4, START + 8),) if "best" in text else (Hit("hype", 0, 6),)

    kept = confirmed(TEXT, report, find)
    assert [s.text for s in kept.findings[0].suggestions] == ["bread", f"bread with {BLANK}"]
    assert read[-1] == f"We are proud of bread with {FILLED}. Come on Friday."


def test_a_new_concern_is_no_way_out(coach: Coach) -> None:
    report = report_with(finding(coach, "bread"))
    there = Hit("urgency", START, START + 3)
    elsewhere = Hit("urgency", len(TEXT) - 7, len(TEXT) - 1)
    assert confirmed(TEXT, report, lambda _: (there,)).findings[0].suggestions == ()
    assert confirmed(TEXT, report, lambda _: (elsewhere,)) is report


def test_a_concern_about_the_whole_post_is_answered_wherever_its_words_stand(coach: Coach) -> None:
    report = report_with(finding(coach, "bread", check="one-way"))
    assert confirmed(TEXT, report, lambda _: (Hit("one-way", 0, 3),)).findings[0].suggestions == ()


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_no_suggestion_is_flagged_by_the_check_it_answers(coach: Coach, text: str) -> None:
    report = coach.report(text)
    kept = coach.confirmed(text, report)
    assert [replace(f, suggestions=()) for f in kept.findings] == [
        replace(f, suggestions=()) for f in report.findings
    ]
    for found in kept.findings:
        for suggestion in found.suggestions:
            said = suggestion.text.replace(BLANK, FILLED)
            end = suggestion.start + len(said)
            again = coach.report(text[: suggestion.start] + said + text[suggestion.end :]).findings
            assert not any(
                one.check == found.check and one.start < end and suggestion.start < one.end for one in again
            )


def test_a_confirmed_report_is_confirmed(coach: Coach) -> None:
    text = "We're thrilled to announce our revolutionary new booking app! Order your court NOW!!!"
    once = coach.confirmed(text, coach.report(text))
    assert coach.confirmed(text, once) == once
