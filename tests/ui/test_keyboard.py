"""Everything can be done without a mouse and is named for a screen reader, in reading order."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, in_dialog, press, write

from youward.ui.app import Room
from youward.ui.settings import declared
from youward.ui.settings.settings_dialog import SettingsDialog

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)


def actions(room: Room) -> list[QAction]:
    menus = [action.menu() for action in room.window.menuBar().actions()]
    every = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    return [action for action in every if action.menu() is None]


def coached(room: Room, qtbot: QtBot) -> None:
    write(room, BAD)
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    press(room, "F8")


def test_every_action_has_a_key_of_its_own_and_a_letter(room: Room) -> None:
    keys = [action.shortcut().toString() for action in actions(room)]
    without = [a.text() for a in actions(room) if a.shortcut().isEmpty()]
    assert without == ["&About Youward"]
    assert len(set(keys)) == len(keys)
    for expected in ("Ctrl+N", "F8", "Shift+F8", "Ctrl+.", "Ctrl+Shift+C", "F6", "Esc"):
        assert expected in keys
    for menu in [action.menu() for action in room.window.menuBar().actions()]:
        letters = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if not a.isSeparator()]
        assert len(set(letters)) == len(letters), menu.title()


def test_no_action_takes_a_key_that_edits_text(room: Room) -> None:
    standard = QKeySequence.StandardKey
    editing = [
        key
        for name in (standard.DeleteStartOfWord, standard.DeleteEndOfWord, standard.MoveToNextWord)
        for key in QKeySequence.keyBindings(name)
    ]
    assert not [action.text() for action in actions(room) if action.shortcut() in editing]


def test_every_control_has_a_name(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    for widget in room.window.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and widget.isVisible() and not widget.objectName().startswith("qt_"):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None, widget
            # The small cross of a search field is Qt's own.
            if not isinstance(widget.parent(), QLineEdit):
                assert interface.text(QAccessible.Text.Name), widget


def test_the_column_key_goes_round_both_ways_and_escape_comes_back(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    window = room.window
    press(room, "F6")
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(room, "F6")
    assert window.drafts.list.hasFocus()
    press(room, "Shift+F6")
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(room, "Esc")
    assert window.editor.hasFocus()
    press(room, "Ctrl+D")
    assert window.drafts.isHidden()
    press(room, "F6")
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(room, "F6")
    assert window.editor.hasFocus()
    press(room, "Ctrl+Shift+F")
    assert window.drafts.search.hasFocus()


def test_tab_goes_through_the_window_in_reading_order(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    room.window.drafts.search.setFocus()
    met: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in met:
        assert focused is not None
        met.append(focused)
        QApplication.sendEvent(focused, _tab())
    columns = [_column(room, widget) for widget in met]
    assert columns == sorted(columns), [type(widget).__name__ for widget in met]
    desk = room.window.desk
    assert [widget for widget in met if _column(room, widget) == 1] == [
        *(desk.drawer, desk.kind, desk.status, desk.copy),
        *(desk.brief.reader, desk.brief.benefit, desk.brief.question),
        desk.editor,
        desk.networks.choose,
    ]
    drafts = room.window.drafts
    assert [widget for widget in met if _column(room, widget) == 0] == [
        drafts.search,
        drafts.filter,
        drafts.new,
        drafts.list,
        drafts.bin,
    ]
    panel = [widget for widget in met if _column(room, widget) == 2]
    assert [_top(widget) for widget in panel] == sorted(_top(widget) for widget in panel)


def _tab() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")


def _column(room: Room, widget: QWidget) -> int:
    columns = (room.window.drafts, room.window.desk, room.window.side)
    return next(number for number, column in enumerate(columns) if column.isAncestorOf(widget))


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topLeft()).y()


def test_the_card_is_worked_by_keys_alone(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    shown = card(room).finding
    assert shown is not None
    if len(shown.suggestions) > 1:
        before = [field.placeholderText() for field in card(room).fields()]  # type: ignore[attr-defined]
        press(room, "Ctrl+Alt+.")
        press(room, "Ctrl+Alt+.")
        assert [field.placeholderText() for field in card(room).fields()] == before  # type: ignore[attr-defined]
    press(room, "Ctrl+Shift+.")
    qtbot.waitUntil(lambda: card(room).finding != shown, timeout=PATIENCE)
    press(room, "Ctrl+.")
    assert room.window.editor.hasFocus()


def test_the_edit_menu_acts_where_the_keyboard_is(room: Room) -> None:
    write(room, "Hello")
    menu = {action.text().replace("&", ""): action for action in actions(room)}
    room.window.desk.brief.reader.setFocus()
    write(room, "a parent")
    menu["Select all"].trigger()
    menu["Cut"].trigger()
    assert room.window.desk.brief.reader.text() == ""
    assert room.window.editor.text() == "Hello"
    press(room, "Esc")
    menu["Paste"].trigger()
    assert room.window.editor.text() == "Helloa parent"
    menu["Undo"].trigger()
    assert room.window.editor.text() == "Hello"


def test_names_that_mean_us_reach_the_coach(room: Room, qtbot: QtBot) -> None:
    def type_names(dialog: QWidget) -> None:
        assert isinstance(dialog, SettingsDialog)
        row = next(row for row in dialog.rows if row.setting is declared.BRANDS)
        QTest.keyClicks(row.control, " Acme ")
        QTest.keyClick(row.control, Qt.Key.Key_Return)
        QTest.keyClicks(row.control, " Acme Pay ")
        dialog.accept()

    in_dialog(type_names)
    press(room, "Ctrl+,")
    assert room.session.settings.value(declared.BRANDS) == ("Acme", "Acme Pay")
    write(room, "Acme has launched a new booking app. It took a year to build.")
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)


def test_a_version_gets_a_name(room: Room) -> None:
    def type_name(dialog: QWidget) -> None:
        dialog.findChild(QLineEdit).setText("Sent")
        dialog.accept()  # type: ignore[attr-defined]

    write(room, "Hello")
    in_dialog(type_name)
    press(room, "Ctrl+Shift+S")
    assert room.session.draft is not None
    assert [(v.name, v.text) for v in room.store.versions.of(room.session.draft.id)] == [("Sent", "Hello")]


@pytest.mark.parametrize(
    ("width", "drafts", "upright"), [(1280, True, False), (880, False, False), (640, False, True)]
)
def test_a_small_window_folds_its_columns(
    room: Room, qtbot: QtBot, width: int, drafts: bool, upright: bool
) -> None:
    window = room.window
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.drafts.isVisible() is drafts, timeout=PATIENCE)
    below = window.panel.mapTo(window, window.panel.rect().topLeft()).y()
    assert (below > window.editor.height() / 2) is upright
    assert window.desk.drawer.isChecked() is drafts
    bars = [bar for bar in window.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Horizontal]
    assert not [bar for bar in bars if bar.isVisible()]
    write(room, "x" * 80)
    for widget in (window.desk.copy, window.desk.kind, window.desk.brief.question):
        assert widget.mapTo(window, widget.rect().topRight()).x() < window.width()
