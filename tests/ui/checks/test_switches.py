"""What the coach leaves alone in every post, as the settings keep it."""

import pytest
from PySide6.QtWidgets import QApplication

from youward.ui.checks.switches import Switches, Voice
from youward.ui.guidance import Guidance
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings()


def test_a_check_has_one_voice_at_a_time(settings: Settings) -> None:
    switches = Switches(settings)
    assert switches.voice("hype") is Voice.ON
    for voice in (Voice.ASKED, Voice.OFF, Voice.ASKED, Voice.ON):
        switches.give("hype", voice)
        assert Switches(settings).voice("hype") is voice
        assert ("hype" in switches.quiet()) is (voice is not Voice.ON)
    assert settings.value(declared.WHEN_ASKED) == settings.value(declared.SWITCHED_OFF) == ()


def test_one_person_may_turn_a_check_on_again(settings: Settings) -> None:
    switches = Switches(settings)
    settings.choose(declared.ACCOUNT, "personal")
    assert switches.voice("self-lead") is switches.voice("we-heavy") is Voice.ASKED
    assert switches.is_by_account("self-lead")
    switches.give("self-lead", Voice.ON)
    assert switches.voice("self-lead") is Voice.ON
    switches.give("self-lead", Voice.OFF)
    assert switches.voice("self-lead") is Voice.OFF
    settings.choose(declared.ACCOUNT, "brand")
    assert switches.voice("we-heavy") is Voice.ON


def test_the_offer_comes_once_and_never_again(settings: Settings) -> None:
    switches = Switches(settings)
    assert [switches.count_not_here("hype") for _ in range(2)] == [False, False]
    assert not switches.count_not_here("tease")
    switches.take_back_not_here("hype")
    assert [switches.count_not_here("hype") for _ in range(6)] == [False, True, False, False, False, False]
    switches.take_back_not_here("hype")
    assert set(settings.value(declared.NOT_HERE)) == {"hype -1", "tease 1"}


def test_nothing_is_offered_for_a_check_that_is_down(settings: Settings) -> None:
    switches = Switches(settings)
    switches.give("hype", Voice.ASKED)
    assert not any(switches.count_not_here("hype") for _ in range(5))


def test_the_options_hold_what_was_chosen(settings: Settings) -> None:
    switches = Switches(settings)
    switches.give("hype", Voice.ASKED)
    switches.give("tease", Voice.OFF)
    switches.call_fine("self-lead", "notice")
    switches.own("Ultimate Planner")
    settings.choose(declared.ACCOUNT, "personal")
    guidance = Guidance(settings)
    options = guidance.options(settings)
    assert {"hype", "tease", "self-lead", "we-heavy"} == options.silent
    assert guidance.options(settings, asked=True).silent == {"tease"}
    assert options.fine_as("notice") == {"self-lead"}
    assert options.my_words == ("Ultimate Planner",)
    assert not switches.to_try().silent
    switches.call_fine("self-lead", "notice", False)
    switches.own("Ultimate Planner", False)
    assert (switches.fine(), switches.words()) == ((), ())


def test_entries_written_by_something_else_are_passed_over(settings: Settings) -> None:
    settings.choose(declared.FINE_IN, ("hype", "hype notice twice", "tease notice"))
    settings.choose(declared.NOT_HERE, ("hype", "hype often", "tease 2"))
    switches = Switches(settings)
    assert switches.fine() == (("tease", "notice"),)
    assert switches.count_not_here("tease")
