"""Every word is saved in time: after a pause, while typing goes on, when the window is left or closed."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, choose, press, titles, write

from youward.ui.app import Room
from youward.ui.autosave import AT_LATEST


def on_disk(room: Room) -> str:
    assert room.session.draft is not None
    return room.store.draft(room.session.draft.id).text


def test_a_pause_saves(room: Room, qtbot: QtBot) -> None:
    autosave = room.session.autosave
    assert autosave.pause.interval() < 1000
    autosave.pause.setInterval(0)
    write(room, "Hello")
    assert not room.session.is_saved
    with qtbot.waitSignal(
        room.session.saved_changed, timeout=PATIENCE, check_params_cb=lambda sentence: sentence == "Saved"
    ):
        pass
    assert on_disk(room) == "Hello"
    assert not autosave.at_latest.isActive()


def test_typing_on_saves_within_a_second_of_a_change(room: Room, qtbot: QtBot) -> None:
    autosave = room.session.autosave
    write(room, "H")
    assert autosave.at_latest.interval() < 1000
    left = autosave.at_latest.remainingTime()
    for letter in "ello":
        write(room, letter)
        assert autosave.pause.isActive()
        assert autosave.at_latest.remainingTime() <= left
    autosave.pause.setInterval(60_000)
    autosave.pause.start()
    autosave.at_latest.start(0)
    qtbot.waitUntil(lambda: room.session.is_saved, timeout=PATIENCE)
    assert on_disk(room) == "Hello"
    write(room, "!")
    assert autosave.at_latest.interval() == AT_LATEST


def test_leaving_the_window_saves(room: Room, qtbot: QtBot) -> None:
    write(room, "Hello")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: room.session.is_saved, timeout=PATIENCE)
    assert on_disk(room) == "Hello"


def test_closing_saves_and_the_next_start_goes_on(open_room: Callable[[], Room]) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "Hello")
    room = open_room()
    assert room.window.editor.text() == "Hello"
    assert len(room.store.versions.of(room.session.settings.last_draft or 0)) == 1


def test_lost_settings_still_open_the_newest_draft(open_room: Callable[[], Room]) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "Hello")
    room.session.close()
    room.session.settings._file.remove("window/last_draft")
    room.session.settings.write()
    room.window.deleteLater()
    room = open_room()
    assert room.window.editor.text() == "Hello"


def test_opening_another_draft_saves_this_one_as_a_version(room: Room) -> None:
    write(room, "Hello")
    press(room, "Ctrl+N")
    write(room, "Other")
    identity = room.store.drafts("Hello")[0].id
    room.session.open_draft(identity)
    assert room.window.editor.text() == "Hello"
    assert [version.text for version in room.store.versions.of(identity)] == ["Hello"]
    assert "Other" in titles(room)


def test_versions_by_hand_and_with_a_name(room: Room) -> None:
    write(room, "One")
    press(room, "Ctrl+S")
    write(room, " two")
    press(room, "Ctrl+S")
    assert room.session.draft is not None
    assert [v.text for v in room.store.versions.of(room.session.draft.id)] == ["One", "One two"]
    assert room.session.shelf.name_version(room.session.draft.id, "Sent")
    assert room.store.versions.of(room.session.draft.id)[-1].name == "Sent"


def test_a_megabyte_is_pasted_saved_and_written_on(room: Room, qtbot: QtBot) -> None:
    long = "You can book 🎾 by phone.\n" * 40_000
    mime = QMimeData()
    mime.setText(long)
    QGuiApplication.clipboard().setMimeData(mime)
    press(room, "Ctrl+V")
    write(room, "More")
    assert room.session.save()
    assert on_disk(room) == long + "More"


def test_half_characters_become_a_sign_and_nothing_else_is_lost(open_room: Callable[[], Room]) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    mime = QMimeData()
    mime.setData("text/plain;charset=utf-16le", "one \ud83d two".encode("utf-16-le", "surrogatepass"))
    mime.setText("one \ud83d two 🎾")
    room.window.editor.insertFromMimeData(mime)
    room.session.edit(room.window.editor.text() + "\udc00")
    assert room.session.save()
    room.window.editor.set_text(room.session.text)
    room = open_room()
    assert room.window.editor.text().startswith("one ")
    assert "two 🎾" in room.window.editor.text()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file sizes are POSIX")
def test_a_disk_that_refuses_is_told_once_kept_trying_and_loses_nothing(room: Room, qtbot: QtBot) -> None:
    import resource

    write(room, "Hello")
    assert room.session.save()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, limits[1]))
    asked: list[str] = []
    try:
        write(room, " there")
        assert not room.session.save()
        notice = room.window.desk.notice.sentence
        choose("Keep the window open", asked)
        assert not room.window.close()
        choose("Copy the text and close", asked)
        assert room.window.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "saving did not work" in notice
    assert "\n" not in notice
    assert asked == ["The last words could not be saved. What would you like to do?"] * 2
    assert QGuiApplication.clipboard().text() == "Hello there"
    assert room.session.autosave.at_latest.isActive()
    room.session.autosave.at_latest.start(0)
    qtbot.waitUntil(lambda: room.session.is_saved, timeout=PATIENCE)
    assert on_disk(room) == "Hello there"
