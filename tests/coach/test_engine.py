"""The coach, end to end on text: contracts, kinds, dismissal, the brief, odd input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.dismissal import dismissal_of
from youward.coach.engine import Coach
from youward.coach.options import Brief, Dismissal, Options
from youward.coach.report import Dimension, Report, Severity, Standing
from youward.errors import InputError

LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
APOLOGY = "We're sorry: Monday's orders were two days late. You can cancel for a full refund."


def checks(report: Report) -> set[str]:
    return {f.check for f in report.findings}


def recognised(report: Report) -> set[str]:
    return {s.check for s in report.strengths}


def test_a_launch_that_pushes(coach: Coach) -> None:
    report = coach.report(LAUNCH)
    found = {f.check: f.quote for f in report.findings}
    assert found["self-lead"] == "We're thrilled to announce our new booking app!"
    assert found["push-cta"] == "Sign up NOW"
    assert report.dimensions[Dimension.AUDIENCE_FOCUS] is Standing.LOOK_AGAIN
    assert report.kind in ("announcement", "offer")
    assert report.next_step


def test_an_apology_may_speak_of_us(coach: Coach) -> None:
    report = coach.report(APOLOGY)
    assert report.kind == "apology"
    assert not checks(report) & {"self-lead", "we-heavy", "benefit-missing", "one-way"}


def test_every_offset_quotes_what_it_says(coach: Coach) -> None:
    text = "🎉🎉 " + LAUNCH + "\n\n“Quoted” 👩‍👩‍👧 Our award-winning team — hurry, last chance!! @me #tag"
    report = coach.report(text)
    assert report.findings
    for item in [*report.findings, *report.strengths]:
        assert text[item.start : item.end] == item.quote
    for finding in report.findings:
        for suggestion in finding.suggestions:
            assert 0 <= suggestion.start < suggestion.end <= len(text)
            assert suggestion.text.count("___") == len(suggestion.blanks)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hi!",
        "👍",
        "Open today.",
        "#sale #shoes",
        "https://example.org/123",
        "You you you your you.",
        "We.",
    ],
)
def test_nothing_earns_nothing(coach: Coach, text: str) -> None:
    report = coach.report(text)
    assert report.findings == ()
    assert report.strengths == ()
    assert set(report.dimensions.values()) == {Standing.NOTHING}


@pytest.mark.parametrize("stuffing", [" You you you your you.", " ? ? ? ?", " 1 2 3 4 5"])
def test_stuffing_earns_nothing(coach: Coach, stuffing: str) -> None:
    text = "The heron stood by the lock all morning and nobody moved."
    assert recognised(coach.report(text + stuffing)) == recognised(coach.report(text))


def test_text_that_is_not_english_is_left_alone(coach: Coach) -> None:
    report = coach.report(
        "Demain nous sommes ravis d'annoncer notre nouvelle application pour tous nos clients."
    )
    assert report.language == "fr"
    assert report.findings == ()
    assert "English" in report.next_step


def test_quoted_pressure_is_not_the_writers(coach: Coach) -> None:
    report = coach.report(
        "A supplier wrote to me today: “Hurry, last chance, buy now!” I put the letter in the bin."
    )
    assert not checks(report) & {"urgency", "push-cta"}


def test_a_dated_deadline_is_information(coach: Coach) -> None:
    report = coach.report(
        "Last orders for the Easter boxes are on Friday 29 March at noon, and the form is one page."
    )
    assert "urgency" not in checks(report)


def test_the_kind_the_writer_picks_turns_checks_off(coach: Coach) -> None:
    text = "We're delighted to share that we opened our third hall and we painted all of our doors."
    assert "self-lead" in checks(coach.report(text))
    assert "self-lead" not in checks(coach.report(text, options=Options(kind="notice")))
    assert coach.report(text, options=Options(kind="condolence")).findings == ()


def test_an_unknown_kind_is_refused(coach: Coach) -> None:
    with pytest.raises(InputError, match="no kind of post"):
        coach.report(LAUNCH, options=Options(kind="poem"))


def test_a_check_can_be_switched_off(coach: Coach) -> None:
    report = coach.report(LAUNCH, options=Options(switched_off=frozenset({"self-lead"})))
    assert "self-lead" not in checks(report)


def test_a_dismissed_finding_is_gone_and_survives_edits_around_it(coach: Coach) -> None:
    finding = next(f for f in coach.report(LAUNCH).findings if f.check == "push-cta")
    dismissal = dismissal_of("push-cta", LAUNCH, finding.start, finding.end)
    for text in (LAUNCH, "Good morning all. " + LAUNCH, LAUNCH + " See you on Monday at nine."):
        report = coach.report(text, options=Options(dismissed=(dismissal,)))
        assert "push-cta" not in checks(report)
        assert "self-lead" in checks(report) or text.startswith("Good")


def test_one_dismissal_takes_one_of_two_alike(coach: Coach) -> None:
    text = "Don't miss out! The pears are ripe and sweet, and the figs are here. Don't miss out!"
    words = "Don't miss out"
    second = text.rindex(words)
    dismissal = dismissal_of("urgency", text, second, second + len(words))
    left = [
        f
        for f in coach.report(text, options=Options(dismissed=(dismissal,))).findings
        if f.check == "urgency"
    ]
    assert [f.start for f in left] == [0]


def test_a_dismissal_of_something_else_changes_nothing(coach: Coach) -> None:
    other = Dismissal("hype", "Sign up NOW", "", "")
    assert coach.report(LAUNCH, options=Options(dismissed=(other,))) == coach.report(LAUNCH)


def test_a_brand_name_makes_a_third_person_line_about_us(coach: Coach) -> None:
    text = "Fernhill opened a seed library in the old chapel last week."
    assert "self-lead" not in checks(coach.report(text))
    assert "self-lead" in checks(coach.report(text, options=Options(brands=("Fernhill",))))


def test_the_brief_does_not_change_what_is_found_elsewhere(coach: Coach) -> None:
    brief = Brief(reader="parents", benefit="book a slot in a minute", question="Which evenings?")
    assert "push-cta" in checks(coach.report(LAUNCH, brief))


def test_the_first_thing_to_look_at_is_the_most_urgent(coach: Coach) -> None:
    text = (
        "LIKE if you love plums and SHARE this with a friend! "
        "We're so excited about our amazing new jam range."
    )
    report = coach.report(text)
    worst = min(report.findings, key=lambda f: f.severity.rank)
    assert worst.severity is Severity.WORTH_FIXING
    assert report.next_step == coach.catalogue.entry(worst.check).next_step


def test_a_very_long_text_is_read_in_part_and_says_so(coach: Coach) -> None:
    report = coach.report("word " * 25_000)
    assert "first 100,000 characters" in report.note


def test_work_can_be_abandoned(coach: Coach) -> None:
    class Newer(Exception):
        pass

    def pulse() -> None:
        raise Newer

    with pytest.raises(Newer):
        coach.report("A sentence nobody has parsed before, about a very particular umbrella.", pulse=pulse)


def test_reports_are_the_same_again_and_in_any_order(coach: Coach) -> None:
    texts = [LAUNCH, APOLOGY, LAUNCH + "\n\n" + APOLOGY]
    first = [coach.report(t) for t in texts]
    assert [coach.report(t) for t in reversed(texts)] == list(reversed(first))
    assert first[0].to_json("a") == Coach.load().report(LAUNCH).to_json("a")


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_gets_a_report(coach: Coach, text: str) -> None:
    report = coach.report(text)
    for item in [*report.findings, *report.strengths]:
        assert text[item.start : item.end] == item.quote


WORDS = [
    "We",
    "you",
    "our",
    "launch",
    "now",
    "!",
    "?",
    "buy",
    "the best",
    "app",
    "👍",
    "“",
    "”",
    "\n",
    "#tag",
    "@me",
    "5",
]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_mix_of_words_gets_a_report(coach: Coach, words: list[str]) -> None:
    text = " ".join(words)
    report = coach.report(text)
    for item in [*report.findings, *report.strengths]:
        assert text[item.start : item.end] == item.quote


def test_a_line_on_opening_hours_excuses_no_post_that_presses(coach: Coach) -> None:
    text = (
        "We won Best Small Bakery 2025! Our team of passionate experts is second to none.\n\n"
        "Hurry, last chance to enter the raffle! Struggling with stale bread? The shop is closed on Monday."
    )
    assert {"self-lead", "urgency"} <= {f.check for f in coach.report(text).findings}
