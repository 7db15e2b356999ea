"""A screen reader tells of findings once, in a sentence, and never into what is being typed."""

import pytest
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, press, write

from youward.ui import announcer
from youward.ui.app import Room
from youward.ui.panel.spoken import in_short, in_summary_of_what_is_left

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"


def at_rest(room: Room, qtbot: QtBot) -> None:
    """Wait until the window has said and shown all it will."""
    waiting = room.window.announcer._wait
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date and not waiting.isActive(), timeout=PATIENCE)


@pytest.fixture
def heard(room: Room) -> list[str]:
    said: list[str] = []
    room.window.announcer.said.connect(said.append)
    return said


def test_new_findings_are_told_of_once_with_the_first_to_look_at(
    room: Room, qtbot: QtBot, heard: list[str]
) -> None:
    write(room, BAD)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    shown = card(room).finding
    assert shown is not None
    count = len(checks(room))
    assert heard == [f"{count} findings. First: {in_short(shown)}"]
    assert in_short(shown) == "look again, what's in it for them?"
    write(room, " ")
    at_rest(room, qtbot)
    press(room, "F8")
    press(room, "Left")
    at_rest(room, qtbot)
    assert len(heard) == 1


def test_nothing_is_told_of_while_the_writer_types(
    room: Room, qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcer, "AT_REST_AFTER", 2 * PATIENCE)
    with qtbot.waitSignal(
        room.session.report_changed, timeout=PATIENCE, check_params_cb=lambda report: report is not None
    ):
        write(room, f"{BAD} You can book at night.")
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    assert heard == []


def test_findings_that_were_put_right_are_told_of(room: Room, qtbot: QtBot, heard: list[str]) -> None:
    write(room, BAD)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    press(room, "Ctrl+A")
    write(room, "You can book at night.")
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=PATIENCE)
    assert checks(room) == []
    assert heard[1] == "No finding left."
    assert in_summary_of_what_is_left(1) == "One finding left."


def test_an_emptied_post_is_not_praised(room: Room, qtbot: QtBot, heard: list[str]) -> None:
    write(room, BAD)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    press(room, "Ctrl+A")
    press(room, "Delete")
    at_rest(room, qtbot)
    assert len(heard) == 1


def test_another_post_is_told_of_anew(room: Room, qtbot: QtBot, heard: list[str]) -> None:
    write(room, BAD)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    press(room, "Ctrl+N")
    write(room, BAD)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=PATIENCE)
    assert heard[0] == heard[1]
