"""What the writer types to find drafts, and what it stands for."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youward.history.query import Field, Query, Term, parse

TODAY = date(2026, 5, 20)


def at(*day: int) -> int:
    return round(datetime(*day).timestamp() * 1000)  # type: ignore[arg-type]


def test_words_and_terms_in_any_order() -> None:
    query = parse('winter status:ready hours tag:"summer sale" NETWORK:X')
    assert query.words == "winter hours"
    assert query.terms == (
        Term(Field.STATUS, "ready"),
        Term(Field.TAG, "summer sale"),
        Term(Field.NETWORK, "x"),
    )
    assert query.unread == ()


@pytest.mark.parametrize("typed", ["note: nine", "https://example.org", "a:b", "status:", "9:30"])
def test_what_is_no_term_is_words(typed: str) -> None:
    assert parse(typed) == Query(typed)


@pytest.mark.parametrize(
    "typed", ["status:redy", "network:myspace", "kind:rant", "before:soon", "after:2026-13", "before:0999"]
)
def test_a_known_field_with_a_value_it_has_not_is_not_understood(typed: str) -> None:
    assert parse(f"bread {typed}") == Query("bread", (), (typed,))


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("before:2026-05", None, at(2026, 5, 1)),
        ("after:2026-01 before:2026-02-03", at(2026, 1, 1), at(2026, 2, 3)),
        ("after:2026", at(2026, 1, 1), None),
        ("changed:today", at(2026, 5, 20), None),
        ("changed:7d", at(2026, 5, 14), None),
        ("changed:30d", at(2026, 4, 21), None),
        ("changed:year", at(2026, 1, 1), None),
        ("changed:year after:2026-03", at(2026, 3, 1), None),
        ("bread", None, None),
    ],
)
def test_days(typed: str, since: int | None, until: int | None) -> None:
    assert parse(typed).span(TODAY) == (since, until)


def test_a_period_takes_the_place_of_another_and_terms_come_once() -> None:
    query = parse("changed:today tag:a tag:a tag:b").adding((Term(Field.CHANGED, "7d"),))
    assert query.of(Field.CHANGED) == ("7d",)
    assert query.of(Field.TAG) == ("a", "b")
    assert query.without(Term(Field.TAG, "a")).of(Field.TAG) == ("b",)


@given(st.text(alphabet='abs:"tag status:ready ', max_size=40))
def test_terms_read_back_as_they_were(typed: str) -> None:
    query = parse(typed)
    again = parse(" ".join(str(term) for term in query.terms))
    assert again.terms == query.terms
    assert again.words == ""
