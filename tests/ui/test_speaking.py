"""The coach speaks as the writer pauses, at the end of a sentence, only when asked, or not at all."""

from pytestqt.qtbot import QtBot
from rooms import PATIENCE, checks, press, write

from youward.ui.app import Room
from youward.ui.settings import declared

PUSH = "Sign up today. "
SELF = "We are thrilled to announce our new booking app."


def report(room: Room, qtbot: QtBot) -> None:
    text = room.session.text
    qtbot.waitUntil(
        lambda: room.session.text == text and room.session.coaching.is_up_to_date, timeout=PATIENCE
    )


def test_at_the_end_of_a_sentence_a_pause_shows_nothing_of_the_sentence_begun(
    room: Room, qtbot: QtBot
) -> None:
    room.session.settings.choose(declared.SPEAKS, "sentence")
    write(room, SELF + " " + PUSH)
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    write(room, "Buy it now")
    report(room, qtbot)
    room.window._speaking._rest.setInterval(0)
    qtbot.wait(1)
    assert not room.window._speaking._rest.isActive()
    press(room, "Ctrl+Enter")
    qtbot.waitUntil(lambda: checks(room).count("push-cta") >= 1, timeout=PATIENCE)


def test_only_when_asked_nothing_is_said_before_and_nothing_new_after(room: Room, qtbot: QtBot) -> None:
    room.session.settings.choose(declared.SPEAKS, "asked")
    write(room, PUSH + SELF)
    report(room, qtbot)
    assert checks(room) == []
    assert room.window.panel._waiting.isVisible()
    assert "Ctrl+Return" in room.window.panel._waiting.text()
    press(room, "Ctrl+Enter")
    qtbot.waitUntil(lambda: "push-cta" in checks(room), timeout=PATIENCE)
    assert not room.window.panel._waiting.isVisible()
    told = checks(room)
    write(room, " Buy yours now and save!!! ")
    report(room, qtbot)
    assert set(checks(room)) <= set(told)
    press(room, "Ctrl+Enter")
    qtbot.waitUntil(lambda: any("Buy" in f.quote for *_, f in room.window.editor.current_findings()))


def test_quiet_mode_hides_the_coach_until_it_is_asked(room: Room, qtbot: QtBot) -> None:
    write(room, PUSH + SELF + " ")
    qtbot.waitUntil(lambda: "push-cta" in checks(room), timeout=PATIENCE)
    press(room, "F12")
    assert checks(room) == []
    assert not room.window.panel.isVisible()
    assert not room.window.editor.role_map.isVisible()
    write(room, "More. ")
    report(room, qtbot)
    assert checks(room) == []
    press(room, "F12")
    assert room.window.panel.isVisible()
    qtbot.waitUntil(lambda: "push-cta" in checks(room), timeout=PATIENCE)
    press(room, "F12")
    press(room, "Ctrl+Enter")
    assert room.window.panel.isVisible()
    assert not room.session.settings.value(declared.QUIET)
