"""What the coach is told to leave alone: checks, kinds of posts, the writer's words, a cause that asks."""

from dataclasses import replace

import pytest

from youward.coach.engine import Coach
from youward.coach.options import Options
from youward.coach.report import Report

LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
STACK = "We leverage data to facilitate seamless routes for every parcel."


def checks(report: Report) -> set[str]:
    return {finding.check for finding in report.findings}


def said(report: Report) -> tuple[object, ...]:
    """Return all that a finding has a part in, beside itself."""
    return report.dimensions, report.gauge, report.next_step, report.closing


def reasons(report: Report, check: str) -> str:
    return " ".join(r for c in report.considered if c.check == check for r in c.spoke_against)


def test_a_check_is_silent_in_the_kind_of_post_it_was_called_fine_in(coach: Coach) -> None:
    fine = Options(fine_in=frozenset({("self-lead", "announcement")}))
    guessed = coach.report(LAUNCH, options=fine)
    assert guessed.kind == "announcement"
    assert "self-lead" not in checks(guessed)
    assert "push-cta" in checks(guessed)
    assert "called it fine in this kind of post (announcement)" in reasons(guessed, "self-lead")
    assert "self-lead" not in checks(coach.report(LAUNCH, options=replace(fine, kind="announcement")))
    assert "self-lead" in checks(coach.report(LAUNCH, options=replace(fine, kind="offer")))


def test_what_is_fine_leaves_no_trace(coach: Coach) -> None:
    off = coach.report(LAUNCH, options=Options(switched_off=frozenset({"self-lead"})))
    fine = coach.report(LAUNCH, options=Options(fine_in=frozenset({("self-lead", "announcement")})))
    down = coach.report(LAUNCH, options=Options(when_asked=frozenset({"self-lead"})))
    assert said(off) == said(fine) == said(down) != said(coach.report(LAUNCH))


def test_marks_in_another_language_can_be_fine_too(coach: Coach) -> None:
    text = "Heute ist unser großer Tag und alle sind herzlich eingeladen!!! Kommt vorbei!!!"
    assert checks(coach.report(text)) == {"shouting"}
    assert not checks(coach.report(text, options=Options(fine_in=frozenset({("shouting", "other")}))))


def test_a_check_that_was_turned_down_speaks_when_asked(coach: Coach) -> None:
    down = Options(when_asked=frozenset({"push-cta"}))
    report = coach.report(LAUNCH, options=down)
    assert "push-cta" not in checks(report)
    assert "only when you ask" in reasons(report, "push-cta")
    assert coach.report(LAUNCH, options=replace(down, asked=True)) == coach.report(LAUNCH)


def test_one_person_may_speak_of_themselves(coach: Coach) -> None:
    text = "I'm so excited to announce my spring drawing course at last. Sign up NOW!!!"
    assert {"self-lead", "push-cta"} <= checks(coach.report(text))
    personal = Options(account="personal")
    assert not checks(coach.report(text, options=personal)) & {"self-lead", "we-heavy"}
    assert "push-cta" in checks(coach.report(text, options=personal))
    for options in (replace(personal, asked=True), replace(personal, kept_on=frozenset({"self-lead"}))):
        assert "self-lead" in checks(coach.report(text, options=options))


@pytest.mark.parametrize(
    ("text", "words", "check"),
    [
        ("Our robust platform keeps your parcels safe.", ("robust",), "corporate-speak"),
        (STACK, ("leverage", "Facilitate", "seamless"), "corporate-speak"),
        (
            "Please be advised that we will be shut on Monday.",
            ("Please be advised",),
            "corporate-speak",
        ),
        ("A robust framework for your ecosystem.", ("robust", "framework", "ecosystem"), "corporate-speak"),
        ("This revolutionary lamp lights your desk.", ("Revolutionary",), "hype"),
        ("The Ultimate Planner helps you see your week.", ("ultimate  planner",), "hype"),
        ("Two Ultimate Planners help you see your week.", ("Ultimate Planner",), "hype"),
        ("Our Award-Winning Pies are in the oven until noon.", ("award-winning pie",), "self-praise"),
    ],
)
def test_my_words_are_left_alone(coach: Coach, text: str, words: tuple[str, ...], check: str) -> None:
    assert check in checks(coach.report(text))
    report = coach.report(text, options=Options(my_words=words))
    assert check not in checks(report)


@pytest.mark.parametrize(
    ("text", "words", "check"),
    [
        (STACK, ("leverage",), "corporate-speak"),
        (STACK, ("leverage", "routes"), "corporate-speak"),
        ("The Ultimate Planner helps you see your week.", ("planner",), "hype"),
        ("This revolutionary lamp lights your desk.", ("evolution", "revolution"), "hype"),
        ("Our robust platform keeps your parcels safe.", ("", " "), "corporate-speak"),
        (LAUNCH, ("booking app", "sign up"), "push-cta"),
    ],
)
def test_other_words_are_still_told(coach: Coach, text: str, words: tuple[str, ...], check: str) -> None:
    assert check in checks(coach.report(text, options=Options(my_words=words)))


def test_my_words_stay_as_they_are_in_a_suggestion(coach: Coach) -> None:
    changed = {
        STACK[s.start : s.end]
        for f in coach.report(STACK, options=Options(my_words=("leverage",))).findings
        for s in f.suggestions
        if s.pattern == "S39"
    }
    assert changed
    assert "leverage" not in changed


def test_my_words_say_why_and_leave_no_trace(coach: Coach) -> None:
    text = "This revolutionary lamp lights your desk in the evening."
    report = coach.report(text, options=Options(my_words=("revolutionary",)))
    assert "among yours" in reasons(report, "hype")
    assert said(report) == said(coach.report(text, options=Options(switched_off=frozenset({"hype"}))))


@pytest.mark.parametrize(
    "text",
    [
        "Donate today and help twelve families through the winter.",
        "Volunteer with us today.",
        "Sign our letter to the council today. It takes two minutes.",
        "Adopt Bella today! She is four and likes cats.",
        "Could you foster a greyhound this winter? We pay for the vet.",
        "Give £10 today. It buys a week of meals.",
    ],
)
def test_a_non_profit_asks_in_an_appeal(coach: Coach, text: str) -> None:
    report = coach.report(text, options=Options(account="nonprofit"))
    assert report.kind == "appeal"
    assert not [f.quote for f in report.findings if f.check == "push-cta"]
    assert coach.report(text).kind != "appeal" or "push-cta" not in checks(coach.report(text))


@pytest.mark.parametrize(
    "text",
    [
        "Donate NOW!!! Every pound counts!",
        "Sign our petition NOW and tell a neighbour!",
    ],
)
def test_pressure_is_a_push_in_an_appeal_too(coach: Coach, text: str) -> None:
    report = coach.report(text, options=Options(account="nonprofit"))
    assert report.kind == "appeal"
    assert "push-cta" in checks(report)


@pytest.mark.parametrize(
    "text",
    [
        "Adopt our new pricing plan today.",
        "Sign up now!",
        "Sign in today and see your new dashboard.",
        "Our volunteers painted the hall on Saturday.",
        "Buy our charity calendar today!",
    ],
)
def test_a_non_profit_that_sells_is_read_like_anyone(coach: Coach, text: str) -> None:
    assert coach.report(text, options=Options(account="nonprofit")) == coach.report(text)


def test_the_kind_that_the_writer_chose_stands(coach: Coach) -> None:
    text = "Donate today and help twelve families through the winter."
    options = Options(account="nonprofit", kind="offer")
    assert coach.report(text, options=options).kind == "offer"
