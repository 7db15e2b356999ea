"""The reader-first version in the real window: compared, chosen from, filled in, used, copied or left."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, choose, in_dialog, press, write

from youward.coach.report import BLANK
from youward.coach.version import Change, ReaderFirst
from youward.ui.app import Room
from youward.ui.drafts.word_diff import Fate, word_diff
from youward.ui.reader_first.change_names import change_name
from youward.ui.reader_first.reader_first_dialog import ReaderFirstDialog

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"
BETTER = "You can now ___ with the booking app. You can sign up here; you'll get ___."
MOVING = "We are proud.\n\nYou can rest. Follow us. Share this."
MOVED = "You can rest. We are proud.\n\nFollow us."
VERSION = ReaderFirst(
    (
        Change(0, 0, "You can rest. ", (), "them-first", "self-lead", 1),
        Change(15, 29, "", (), "them-first", "self-lead", 1),
        Change(39, 51, "", (), "one-ask", "cta-stack", 2),
    )
)
ASKING = "We built this app. Enjoy it."
BLANKED = ReaderFirst(
    (
        Change(0, 18, "You can ___, without ___.", ("what?", "what is gone?"), "S02", "self-lead", 1),
        Change(28, 28, " What would you ask about ___?", ("what is it about?",), "S36", "one-way", 2),
    )
)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[str, ReaderFirst], ReaderFirstDialog]:
    def make(text: str, version: ReaderFirst) -> ReaderFirstDialog:
        dialog = ReaderFirstDialog(text, version)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


Show = Callable[[str, ReaderFirst], ReaderFirstDialog]


def boxes(dialog: ReaderFirstDialog) -> list[QAbstractButton]:
    return [row.box for row in dialog.changes.rows]


def formats(view: QTextEdit) -> list[tuple[str, bool, bool, bool]]:
    """Return of each stretch of words whether it is struck through, underlined and tinted."""
    found: list[tuple[str, bool, bool, bool]] = []
    block = view.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            tinted = form.background().style() != Qt.BrushStyle.NoBrush
            words = pieces.fragment().text().strip()
            found.append((words, form.fontStrikeOut(), form.fontUnderline(), tinted))
            pieces += 1
        block = block.next()
    return found


def test_the_version_is_shown_beside_the_original(show: Show) -> None:
    dialog = show(MOVING, VERSION)
    assert dialog.original.toPlainText() == MOVING
    assert dialog.result_text() == MOVED
    looks = formats(dialog.version)
    assert looks == [
        ("You can rest.", False, True, True),
        ("We are proud.", False, False, False),
        ("You can rest.", True, False, True),
        ("Follow us.", False, False, False),
        ("Share this.", True, False, True),
    ]
    assert [box.text() for box in boxes(dialog)] == [
        "Puts what the reader gets first",
        "Leaves out a second ask",
    ]
    assert dialog.version.verticalScrollBar().value() == 0


def test_a_sentence_that_moves_is_taken_or_left_as_one(show: Show) -> None:
    dialog = show(MOVING, VERSION)
    boxes(dialog)[0].click()
    assert dialog.result_text() == "We are proud.\n\nYou can rest. Follow us."
    boxes(dialog)[1].click()
    assert dialog.result_text() == MOVING
    assert not dialog.use.isEnabled()
    assert {looks[1:] for looks in formats(dialog.version)} == {(False, False, False)}
    boxes(dialog)[0].click()
    assert dialog.use.isEnabled()
    assert dialog.result_text() == "You can rest. We are proud.\n\nFollow us. Share this."


def test_blanks_are_filled_from_field_to_field(show: Show) -> None:
    dialog = show(ASKING, BLANKED)
    fields = dialog.changes.fields()
    names = [QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in fields]
    assert names == ["Blank 1: what?", "Blank 2: what is gone?", "Blank 3: what is it about?"]
    fields[0].setFocus()
    for answer, field in zip(("rest", "a call", "rest"), fields, strict=True):
        assert field.hasFocus()
        QTest.keyClicks(field, answer)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.use.hasFocus()
    assert dialog.result_text() == "You can rest, without a call. Enjoy it. What would you ask about rest?"
    boxes(dialog)[0].click()
    assert not fields[0].isEnabled()
    assert dialog.result_text() == "We built this app. Enjoy it. What would you ask about rest?"
    boxes(dialog)[0].click()
    assert fields[0].text() == "rest"


def test_copying_asks_about_an_open_blank_and_changes_nothing(show: Show) -> None:
    dialog, said = show(ASKING, BLANKED), []
    QGuiApplication.clipboard().setText("before")
    choose("Go to the blank", said)
    dialog.copy.click()
    assert "___" in said[0]
    assert QGuiApplication.clipboard().text() == "before"
    # After the box, the offscreen platform leaves that one active.
    assert dialog.focusWidget() is dialog.changes.fields()[0]
    choose("Copy anyway")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == BLANKED.whole(ASKING)
    assert dialog.isVisible()
    for field in dialog.changes.fields():
        field.setText("tea")
    dialog.copy.click()
    assert (
        QGuiApplication.clipboard().text()
        == "You can tea, without tea. Enjoy it. What would you ask about tea?"
    )
    assert any(label.text().startswith("The version is copied.") for label in dialog.findChildren(QLabel))


def test_nothing_to_change_is_said(show: Show) -> None:
    dialog = show("You can rest.", ReaderFirst())
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert said == ["Nothing to change here. The coach has no other wording for this post."]
    assert [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()] == ["Back to the text"]


def test_every_control_has_a_name_and_tab_goes_down(show: Show) -> None:
    dialog = show(ASKING, BLANKED)
    met: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in met:
        met.append(focused)
        interface = QAccessible.queryAccessibleInterface(focused)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {dialog.original, dialog.version, dialog.use, dialog.copy} <= set(met)
    assert set(dialog.changes.fields()) | set(boxes(dialog)) <= set(met)
    rows = [w for w in met if isinstance(w, QLineEdit) or w in boxes(dialog)]
    tops = [w.mapTo(dialog, w.rect().topLeft()).y() for w in rows]
    assert tops == sorted(tops)


@given(st.text("ab \n", max_size=12), st.text("ab \n", max_size=12), st.text("ab ", max_size=4))
def test_the_diff_holds_both_texts(old: str, new: str, around: str) -> None:
    text = around + old + around
    change = Change(len(around), len(around) + len(old), new, (), "S01", "self-lead", 1)
    stretches = word_diff(text, [(change, new)])
    assert "".join(s.text for s in stretches if s.fate is not Fate.NEW) == text
    assert "".join(s.text for s in stretches if s.fate is not Fate.LEFT_OUT) == around + new + around


@pytest.mark.parametrize(
    ("pattern", "text", "name"),
    [
        ("S01", "You can rest.", "Says first what the reader can do"),
        ("S02", "If you ___, it's here.", "Says first whom it is for"),
        ("S36", " What would you ask?", "Ends with a question"),
        ("S99", "So be it.", "Says it in other words"),
    ],
)
def test_changes_are_named_in_words(pattern: str, text: str, name: str) -> None:
    assert change_name([Change(0, 0, text, (), pattern, "self-lead", 1)], first=True) == name


def test_each_change_says_what_goes_and_what_comes(show: Show) -> None:
    dialog = show(ASKING, BLANKED)
    assert [box.accessibleDescription() for box in boxes(dialog)] == [
        "“We built this app.” becomes “You can (what?), without (what is gone?).”",
        "“What would you ask about (what is it about?)?”",
    ]
    dialog = show(MOVING, VERSION)
    assert [box.accessibleDescription() for box in boxes(dialog)] == ["“You can rest.”", "“Share this.”"]


def coached(room: Room, qtbot: QtBot, text: str = BAD) -> None:
    write(room, text)
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)


def use(dialog: QWidget) -> None:
    assert isinstance(dialog, ReaderFirstDialog)
    dialog.use.click()


def test_using_the_version_is_one_undo_step_and_goes_to_the_first_blank(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    editor = room.window.editor
    in_dialog(use)
    press(room, "Ctrl+Shift+R")
    assert editor.text() == BETTER
    assert editor.textCursor().selectedText() == BLANK
    assert editor.selection()[0] == BETTER.index(BLANK)
    choose("Go to the blank")
    press(room, "Ctrl+Shift+C")
    press(room, "Ctrl+Z")
    assert editor.text() == BAD
    press(room, "Ctrl+Shift+Z")
    assert editor.text() == BETTER
    assert room.session.draft is not None
    assert next(version.text for version in room.store.versions.of(room.session.draft.id)) == BAD
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)


def test_leaving_it_changes_nothing(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    in_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    press(room, "Ctrl+Shift+R")
    assert room.window.editor.text() == BAD
    assert room.window.focusWidget() is room.window.editor


def test_the_button_in_the_panel_shows_it_too(room: Room, qtbot: QtBot) -> None:
    assert not room.window.panel.version.isVisible()
    coached(room, qtbot)
    qtbot.waitUntil(room.window.panel.version.isVisible, timeout=PATIENCE)
    in_dialog(use)
    room.window.panel.version.click()
    assert room.window.editor.text() == BETTER


def test_a_text_that_was_not_read_yet_is_read_first(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    write(room, " We won a prize")
    text = room.window.editor.text()
    assert not room.session.coaching.is_up_to_date
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, ReaderFirstDialog)
        seen.append(dialog.original.toPlainText())
        dialog.reject()

    in_dialog(look)
    press(room, "Ctrl+Shift+R")
    assert seen == []
    assert room.window.desk.notice.sentence.startswith("The coach is reading.")
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    assert seen == [text]
    assert room.window.desk.notice.isHidden()


def test_who_goes_on_writing_is_not_interrupted(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    write(room, " We won")
    press(room, "Ctrl+Shift+R")
    write(room, " a prize")
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None


def test_without_words_there_is_nothing_to_show(room: Room) -> None:
    press(room, "Ctrl+Shift+R")
    assert room.window.desk.notice.sentence == "There are no words here yet to make a version of."


def test_the_caret_stays_with_its_words_and_lines_keep_their_height(room: Room, qtbot: QtBot) -> None:
    editor = room.window.editor
    write(room, "🎉 We are proud.\n\nYou can rest.")
    editor.set_caret(editor.text().index("proud"))
    editor.apply_changes([(2, 2, "You can rest.\n\n"), (15, 30, "")])
    assert editor.text() == "🎉 You can rest.\n\nWe are proud."
    assert editor.text()[editor.caret() :].startswith("proud")
    block = editor.document().begin()
    while block.isValid():
        assert block.blockFormat().lineHeight() == 150
        block = block.next()
    editor.undo()
    assert editor.text() == "🎉 We are proud.\n\nYou can rest."
