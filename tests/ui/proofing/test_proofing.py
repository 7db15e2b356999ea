"""Proofreading in the real window: underlines and a list of its own, fixes by keys, ways to leave words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_menu, press, write

from youward.proof.mark import Mark
from youward.ui.app import Room
from youward.ui.settings import declared

TEXT = "You can recieve your order on Friday.\n\nThere is many ways to ask us.\n\n"


def live(room: Room) -> list[str]:
    return [mark.quote for *_, mark in room.window.proof.layer.live()]


@pytest.fixture
def written(room: Room, qtbot: QtBot) -> Room:
    write(room, TEXT)
    qtbot.waitUntil(lambda: "recieve" in live(room), timeout=PATIENCE)
    return room


def menu_at_caret(room: Room, act: Callable[[QMenu], None]) -> None:
    def look(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        act(menu)
        menu.close()

    in_menu(look)
    editor = room.window.editor
    at = editor.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(editor.viewport(), QContextMenuEvent(reason, at, editor.mapToGlobal(at)))


def trigger(text: str) -> Callable[[QMenu], None]:
    def act(menu: QMenu) -> None:
        next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()

    return act


def test_marks_are_apart_from_the_coach(written: Room) -> None:
    assert "recieve" in live(written)
    report = written.session.report
    assert report is not None
    assert not any(finding.check.startswith("proof.") for finding in report.findings)
    assert not any("recieve" in finding.quote for *_, finding in written.window.editor.current_findings())


def test_a_word_is_put_right_with_keys_alone(written: Room) -> None:
    press(written, "F7")
    assert written.window.editor.textCursor().selectedText() == "recieve"
    menu_at_caret(written, trigger("receive"))
    assert "You can receive your order" in written.window.editor.text()
    press(written, "Ctrl+Z")
    assert written.window.editor.text() == TEXT


def test_f7_goes_round(written: Room) -> None:
    seen: list[str] = []
    for _ in range(len(live(written)) + 1):
        press(written, "F7")
        seen.append(written.window.editor.textCursor().selectedText())
    assert seen[0] == seen[-1] and set(seen) == set(live(written))
    press(written, "Shift+F7")
    assert written.window.editor.textCursor().selectedText() == seen[-2]


def test_what_is_ignored_stays_ignored_and_can_come_back(written: Room, qtbot: QtBot) -> None:
    press(written, "F7")
    menu_at_caret(written, trigger("Ignore here"))
    assert "recieve" not in live(written)
    written.session.ask_now()
    qtbot.waitUntil(lambda: written.session.coaching.is_up_to_date, timeout=PATIENCE)
    assert "recieve" not in live(written)
    written.window.desk.notice.offers[0].click()
    assert "recieve" in live(written)


def test_words_are_ignored_where_they_are_now(written: Room) -> None:
    mark = next(mark for *_, mark in written.window.proof.layer.live() if mark.quote == "recieve")
    written.window.editor.set_caret(0)
    QTest.keyClicks(written.window.editor, "Hi. ")
    written.window.editor.set_caret(len(written.window.editor.text()))
    written.window.proof.ignore(mark)
    assert [one.quote for one in written.session.guidance.dismissed] == ["recieve"]


def test_a_word_becomes_ones_own(written: Room, qtbot: QtBot) -> None:
    press(written, "F7")
    menu_at_caret(written, trigger("Add to My words"))
    assert "recieve" in written.session.settings.value(declared.MY_WORDS)
    qtbot.waitUntil(lambda: "recieve" not in live(written), timeout=PATIENCE)


def test_the_list_is_there_when_it_is_wanted(written: Room, qtbot: QtBot) -> None:
    listed = written.window.panel.proof
    assert listed.isHidden()
    written.session.settings.choose(declared.PROOF, "on")
    qtbot.waitUntil(lambda: not listed.isHidden() and "recieve" in live(written), timeout=PATIENCE)
    listed.line.click()
    assert listed.rows[0].accessibleName() == "Spelling: “recieve”"
    use = next(row for row in listed.rows if row.text() == "receive")
    use.setFocus()
    QTest.keyClick(use, Qt.Key.Key_Return)
    assert "You can receive your order" in written.window.editor.text()


@pytest.mark.parametrize(
    ("setting", "value"),
    [(declared.PROOF, "off"), (declared.SPELLING, False), (declared.QUIET, True)],
    ids=["off", "no spelling", "quiet"],
)
def test_it_can_be_switched_off(written: Room, qtbot: QtBot, setting: object, value: object) -> None:
    written.session.settings.choose(setting, value)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "recieve" not in live(written), timeout=PATIENCE)


def test_words_that_change_lose_their_mark(written: Room) -> None:
    editor = written.window.editor
    editor.set_caret(TEXT.index("recieve") + 3)
    QTest.keyClick(editor, Qt.Key.Key_X)
    assert "recieve" not in live(written)


def test_another_post_has_no_marks_of_the_last(written: Room) -> None:
    written.session.new_draft()
    assert live(written) == []


def test_stale_marks_are_not_shown(room: Room) -> None:
    write(room, "One two.")
    room.session.proofing._take((Mark("proof.x", "spelling", 0, 3, "Two"),))  # type: ignore[arg-type]
    assert live(room) == []
