"""Which findings were fixed and which are new is said by checks, each once."""

from youward.coach.options import Dismissal, Options
from youward.history.timeline import Found
from youward.ui.versions.found import found_words, reading_of, turn, turn_words

TITLES = {"a": "Opens with us", "b": "Pushing", "c": "Big words, no evidence", "d": "What's in it for them?"}


def found(checks: str) -> list[Found]:
    return [Found(check, f"words {number}") for number, check in enumerate(checks)]


def said(before: str, after: str) -> str:
    return turn_words(turn(found(before), found(after)), TITLES.__getitem__)


def test_what_was_fixed_and_what_is_new() -> None:
    assert said("ab", "") == "Fixed: Opens with us, Pushing."
    assert said("a", "b") == "Fixed: Opens with us. New: Pushing."
    assert said("", "bb") == "New: Pushing."
    assert said("ab", "ba") == ""


def test_a_check_that_speaks_less_often_was_fixed_in_part() -> None:
    assert said("bb", "b") == "Fixed: Pushing."
    assert said("b", "bb") == "New: Pushing."


def test_titles_with_marks_of_their_own_are_set_apart() -> None:
    assert said("bc", "") == "Fixed: Pushing; Big words, no evidence."
    assert said("d", "b") == "Fixed: What's in it for them? New: Pushing."


def test_a_first_version_says_what_was_found() -> None:
    assert found_words(found("aba"), TITLES.__getitem__) == "Found: Opens with us, Pushing."
    assert found_words([], TITLES.__getitem__) == ""


def test_only_what_changes_how_the_coach_reads_makes_another_reading() -> None:
    plain = Options(switched_off=frozenset(("a", "b", "c")))
    assert reading_of(plain) == reading_of(Options(switched_off=frozenset(("c", "b", "a"))))
    put_away = Options(switched_off=plain.switched_off, dismissed=(Dismissal("a", "x", "", ""),), asked=True)
    assert reading_of(put_away) == reading_of(plain)
    others = [Options(), Options(network="x"), Options(kind="tip"), Options(brands=("A",)), plain]
    assert len({reading_of(one) for one in others}) == len(others)
