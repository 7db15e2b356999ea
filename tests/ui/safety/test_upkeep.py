"""Damage is found while the window is in use; a second start brings the first window to the front."""

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, SharedWorker, in_dialog, press

from youward import paths
from youward.history.database import SMALL
from youward.history.engine import PLAIN
from youward.history.lookout import Lookout
from youward.history.store import Store
from youward.ui import app
from youward.ui.app import Room
from youward.ui.safety.first_window import Doorbell, ring
from youward.ui.safety.passphrase_dialog import PassphraseDialog

LOST = "lost words "
LISTED = "another post"


def scribble(path: Path, *, listed: bool = False) -> None:
    """Damage one of the pages that hold nothing but lost words, or those that a list reads."""
    content = bytearray(path.read_bytes())
    for page in range(0, len(content), 4096):
        words = content[page + 4 : page + 4096]
        if LISTED.encode() in words if listed else set(words) == set(LOST.encode()):
            content[page : page + 4096] = b"\x5a" * 4096
            if not listed:
                break
    path.write_bytes(content)


def large() -> Path:
    """Leave a store that is too large to be looked through before the window opens."""
    path = paths.history_file()
    with closing(Store.open(path)) as store:
        draft = store.create_draft("a post")
        store.network_texts.keep(draft.id, "x", LOST * (SMALL // 10))
        store.create_draft(LISTED)
    return path


def test_damage_in_a_large_file_is_found_and_a_backup_is_offered(
    open_room: Callable[[], Room], data_home: Path, qtbot: QtBot
) -> None:
    path = large()
    # The daily backup.
    Lookout(path, PLAIN).look()
    scribble(path)
    room = open_room()
    notice = room.window.desk.notice
    assert "damaged" not in notice.sentence
    room.upkeep.look()
    qtbot.waitUntil(lambda: "damaged" in notice.sentence, timeout=PATIENCE)
    assert "The newest whole backup holds 2 drafts" in notice.sentence
    assert [button.text() for button in notice.offers] == ["Bring it back"]
    notice.offers[0].click()
    assert room.upkeep.wish is not None and room.upkeep.wish.restores
    assert not room.window.isVisible()


def test_without_a_backup_it_is_said_what_to_do(
    open_room: Callable[[], Room], data_home: Path, qtbot: QtBot
) -> None:
    path = large()
    scribble(path)
    room = open_room()
    assert not (data_home / "backups").exists()
    room.upkeep.look()
    notice = room.window.desk.notice
    qtbot.waitUntil(lambda: "There is no backup." in notice.sentence, timeout=PATIENCE)
    assert not notice.offers


def test_damage_that_the_list_meets_brings_the_backup_back_at_once(
    qapp: QApplication, data_home: Path, worker: SharedWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "Client", worker)
    path = large()
    Lookout(path, PLAIN).look()
    scribble(path, listed=True)
    room = app._safe_room(qapp, PLAIN, damaged=False)
    assert "It holds 2 drafts" in room.window.desk.notice.sentence
    assert len(room.store.drafts()) == 2
    room.window.close()
    room.close()
    app._put_away(room)


def test_a_whole_file_is_passed_over_in_silence(open_room: Callable[[], Room], data_home: Path) -> None:
    large()
    room = open_room()
    room.window.desk.notice.hide()
    room.upkeep.look()
    room.upkeep.stop()
    assert room.window.desk.notice.sentence == ""


def test_the_passphrase_is_asked_for_from_the_menu(room: Room) -> None:
    seen: list[str] = []

    def look(dialog: PassphraseDialog) -> None:
        seen.append(dialog.windowTitle())
        dialog.close()

    in_dialog(look)  # type: ignore[arg-type]
    press(room, "Ctrl+Alt+P")
    QTest.qWait(0)
    assert seen == ["Passphrase"]
    assert room.window.isVisible()


def test_a_second_start_brings_the_window_to_the_front(room: Room, data_home: Path, qtbot: QtBot) -> None:
    Doorbell(room.window, data_home)
    room.window.showMinimized()
    answers: list[bool] = []
    second = threading.Thread(target=lambda: answers.append(ring(data_home)))
    second.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    second.join()
    assert answers == [True]
    assert not room.window.windowState() & Qt.WindowState.WindowMinimized


def test_where_no_window_answers_nothing_is_left_behind(data_home: Path) -> None:
    data_home.mkdir()
    assert not ring(data_home)
    assert not list(data_home.iterdir())
