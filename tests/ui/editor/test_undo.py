"""Undo takes back about a word, never a whole page, and puts everything back as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from youward.coach.report import Finding, Report
from youward.ui.editor import undo_steps
from youward.ui.editor.post_editor import PostEditor

CTRL = Qt.KeyboardModifier.ControlModifier
FAMILY = "👩\u200d👩\u200d👧"


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    editor = PostEditor()
    qtbot.addWidget(editor)
    editor.resize(640, 400)
    return editor


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(undo_steps, "monotonic", clock)
    return clock


def send(editor: PostEditor, text: str) -> None:
    """Send a key that QTest does not know."""
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text))


def compose(editor: PostEditor, steps: tuple[str, ...], result: str) -> None:
    for step in steps:
        QApplication.sendEvent(editor, QInputMethodEvent(step, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(result)
    QApplication.sendEvent(editor, event)


def undone(editor: PostEditor) -> list[str]:
    """Undo everything, redo and undo it again; return the texts on the way back."""
    before = [editor.text()]
    while editor.document().isUndoAvailable():
        editor.undo()
        before.append(editor.text())
    again = [editor.text()]
    while editor.document().isRedoAvailable():
        editor.redo()
        again.append(editor.text())
    assert again == before[::-1]
    while editor.document().isUndoAvailable():
        editor.undo()
    return before[1:]


def test_typing_is_taken_back_word_by_word(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "You can  now book.")
    assert undone(editor) == ["You can  now ", "You can  ", "You ", ""]


def test_a_line_break_ends_a_step(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "One")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Two")
    assert undone(editor) == ["One\n\n", "One\n", ""]


def test_a_pause_ends_a_step(editor: PostEditor, qtbot: QtBot, clock: Clock) -> None:
    qtbot.keyClicks(editor, "book")
    clock.now += 0.9
    qtbot.keyClicks(editor, "ing")
    clock.now += 1.1
    qtbot.keyClicks(editor, "s")
    assert undone(editor) == ["booking", ""]


def test_a_caret_that_went_away_and_came_back_ends_a_step(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "ab")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClicks(editor, "cd")
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClicks(editor, "x")
    assert undone(editor) == ["abcd", "ab", ""]


def test_deleting_and_typing_are_steps_of_their_own(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "booked")
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "ing")
    assert undone(editor) == ["book", "booked", ""]


def test_each_deleted_word_is_a_step(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("one two three")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace, CTRL)
    assert editor.text() == "one "
    assert undone(editor) == ["one two ", "one two three"]


def test_typing_over_words_goes_on_with_what_is_typed(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("We are thrilled")
    editor.selectAll()
    qtbot.keyClicks(editor, "You")
    assert undone(editor) == ["We are thrilled"]
    assert editor.textCursor().selectedText() in ("", "We are thrilled")


def test_undo_then_typing_then_undo_takes_back_the_new_words_only(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one two")
    editor.undo()
    qtbot.keyClicks(editor, "six")
    editor.undo()
    assert editor.text() == "one "
    editor.redo()
    assert editor.text() == "one six"


def test_the_caret_is_where_it_was(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("Book now, pay later")
    editor.set_caret(8)
    qtbot.keyClicks(editor, " at night")
    editor.set_caret(0)
    editor.undo()
    assert editor.text() == "Book now at , pay later"
    assert editor.caret() == len("Book now at ")
    editor.undo()
    editor.undo()
    assert editor.caret() == 8
    editor.redo()
    assert editor.caret() == len("Book now at ")


def test_a_cut_and_a_paste_are_steps_of_their_own(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "ab")
    editor.selectAll()
    editor.cut()
    editor.paste()
    editor.paste()
    qtbot.keyClicks(editor, "cd")
    assert undone(editor) == ["abab", "ab", "", "ab", ""]


def test_two_cuts_side_by_side_are_two_steps(editor: PostEditor) -> None:
    editor.set_text("one two")
    for _ in range(2):
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.WordLeft, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.cut()
    assert undone(editor) == ["one ", "one two"]


def test_a_suggestion_stays_one_step_between_typed_ones(
    editor: PostEditor,
    qtbot: QtBot,
    make_report: Callable[..., Report],
    make_finding: Callable[..., Finding],
) -> None:
    text = "We built it."
    qtbot.keyClicks(editor, text)
    finding = make_finding(text, text, offers=(("You can book. Today.", ()),))
    editor.show_report(make_report(text, finding))
    assert editor.apply_suggestion(finding.suggestions[0], "You can book. Today.", finding)
    qtbot.keyClicks(editor, "Yes")
    assert undone(editor) == ["You can book. Today.", text, "We built ", "We ", ""]


def test_composed_words_are_steps_and_dead_keys_part_of_the_word(editor: PostEditor, qtbot: QtBot) -> None:
    compose(editor, ("k", "か", "かん"), "漢字")
    compose(editor, ("d", "で"), "です")
    assert undone(editor) == ["漢字", ""]
    qtbot.keyClicks(editor, "caf")
    compose(editor, ("´",), "é")
    qtbot.keyClicks(editor, "s open")
    assert undone(editor) == ["cafés ", ""]


def test_a_composition_that_is_given_up_leaves_nothing_to_undo(editor: PostEditor) -> None:
    QApplication.sendEvent(editor, QInputMethodEvent("か", []))
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    assert editor.text() == ""
    assert not editor.document().isUndoAvailable()


def test_emoji_are_taken_back_whole(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "Hi ")
    for character in FAMILY:
        send(editor, character)
    qtbot.keyClicks(editor, " you")
    assert editor.text() == f"Hi {FAMILY} you"
    assert undone(editor) == [f"Hi {FAMILY} ", "Hi ", ""]


def test_keys_that_change_nothing_leave_no_step(editor: PostEditor, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Shift, Qt.Key.Key_F5):
        qtbot.keyClick(editor, key)
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert editor.text() == ""
    assert not editor.document().isUndoAvailable()


def test_the_caret_stays_in_sight_while_lines_are_typed(
    editor: PostEditor, qtbot: QtBot, qapp: QApplication
) -> None:
    editor.resize(400, 160)
    editor.show()
    for number in range(12):
        qtbot.keyClicks(editor, f"Line {number} goes on for a while so that it wraps at least once here")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert editor.viewport().rect().contains(editor.cursorRect())
    while editor.document().isUndoAvailable():
        editor.undo()
        assert editor.viewport().rect().contains(editor.cursorRect())
