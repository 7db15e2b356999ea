"""The card changes seldom."""

from collections.abc import Callable
from dataclasses import replace

from youward.coach.report import Finding, Severity
from youward.ui.panel.choice import Choice

TEXT = "We built it. Sign up now. Hurry."


def test_the_most_urgent_comes_first_and_stays(make_finding: Callable[..., Finding]) -> None:
    small = make_finding(TEXT, "Hurry", Severity.SMALL_THING)
    first = make_finding(TEXT, "We built")
    second = make_finding(TEXT, "Sign up")
    hard = make_finding(TEXT, "now", Severity.WORTH_FIXING)
    choice = Choice()
    assert choice.settle([small, second], [small, second]) == second
    assert choice.settle([small, second], [small]) == second
    assert choice.settle([first, second, small], [first, second, small]) == first
    assert choice.settle([first, second, hard], [first, second, hard]) == hard
    assert choice.settle([first, small], [first, small]) == first
    assert choice.settle([], []) is None


def test_the_first_is_the_one_that_the_next_step_is_about(make_finding: Callable[..., Finding]) -> None:
    bare = make_finding(TEXT, "We built")
    offers = (("You can ___.", ("what?",)),)
    helped = make_finding(TEXT, "Sign up", offers=offers)
    other = make_finding(TEXT, "Sign up", check="push-cta", offers=offers)
    everything = [bare, other, helped]
    assert Choice().settle(everything, everything) == other


def test_a_picked_finding_stays_until_it_is_gone(make_finding: Callable[..., Finding]) -> None:
    small = make_finding(TEXT, "Hurry", Severity.SMALL_THING)
    hard = make_finding(TEXT, "now", Severity.WORTH_FIXING)
    choice = Choice()
    choice.pick(small)
    assert choice.settle([hard, small], [hard, small]) == small
    assert choice.settle([hard], [hard]) == hard
    assert choice.settle([hard, small], [hard, small]) == hard
    choice.pick(small)
    choice.release()
    assert choice.settle([hard, small], [hard, small]) == hard


def test_a_finding_is_followed_when_it_moves(make_finding: Callable[..., Finding]) -> None:
    near = make_finding(TEXT, "We built")
    choice = Choice()
    choice.pick(near)
    moved, far = replace(near, start=3, end=11), replace(near, start=90, end=98)
    assert choice.settle([far, moved], [far, moved]) == moved
