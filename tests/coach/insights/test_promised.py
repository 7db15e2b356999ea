"""Which sentences promise something for later, and until when."""

from datetime import UTC, datetime

import pytest

from youward.coach.insights.promised import promises_in

SAID = int(datetime(2026, 3, 4, 12, tzinfo=UTC).timestamp() * 1000)
DAY = 86_400_000


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("We'll post the results on Friday.", 8),
        ("Next update at 6 pm.", 1),
        ("I’ll share the recipe tomorrow.", 2),
        ("Photos of the quiz night will follow next week.", 14),
        ("More details soon.", 30),
        ("Stay tuned.", 30),
        ("We will announce the dates in two weeks.", 15),
        ("We're going to tell you more this week.", 7),
    ],
)
def test_a_promise_and_its_time(sentence: str, days: int) -> None:
    (promise,) = promises_in([sentence])
    assert promise.quote == sentence
    assert promise.due(SAID) == SAID + days * DAY


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("We'll announce the winners on 3 June.", "2026-06-04"),
        ("We'll announce the winners on January 9.", "2027-01-10"),
        ("We'll show the plans in May.", "2026-06-01"),
    ],
)
def test_a_promise_by_a_date(sentence: str, due: str) -> None:
    (promise,) = promises_in([sentence])
    assert datetime.fromtimestamp(promise.due(SAID) / 1000, UTC).date().isoformat() == due


@pytest.mark.parametrize(
    "sentence",
    [
        "The plant swap is on Saturday.",
        "Will you tell us on Friday?",
        "You can pay at six.",
        "We posted the results on Friday.",
        "We'll tell you.",
        "The gate is closed until tomorrow.",
        "",
    ],
)
def test_what_promises_nothing(sentence: str) -> None:
    assert promises_in([sentence]) == ()
