"""Any action and any draft is found by a few letters and run with Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from rooms import in_dialog, press, write

from youward.ui.app import Room
from youward.ui.menus.palette import Palette, rank


def names(palette: Palette) -> list[str]:
    return [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]


def type_and_press(typed: str, *keys: Qt.Key) -> list[str]:
    """Type into the palette once it is open; return what it lists then."""
    seen: list[str] = []

    def act(palette: QWidget) -> None:
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.search, typed)
        seen.extend(names(palette))
        for key in keys:
            QTest.keyClick(palette.search, key)

    in_dialog(act)
    return seen


def test_every_action_of_the_menus_is_there(room: Room) -> None:
    seen = type_and_press("", Qt.Key.Key_Escape)
    press(room, "Ctrl+Shift+P")
    assert {"New post", "Undo", "Next finding", "Role map", "Settings"} <= set(seen)
    assert room.window.focusWidget() is room.window.editor


def test_letters_and_enter_run_an_action(room: Room) -> None:
    shown = room.window.drafts.isVisible()
    seen = type_and_press("drafts vi", Qt.Key.Key_Return)
    press(room, "Ctrl+Shift+P")
    assert seen[0] == "Drafts"
    assert room.window.drafts.isVisible() is not shown


def test_arrow_keys_choose_and_escape_gives_the_keyboard_back(room: Room) -> None:
    chosen: list[int] = []

    def act(palette: QWidget) -> None:
        assert isinstance(palette, Palette)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            QTest.keyClick(palette.search, key)
            chosen.append(palette.list.currentIndex().row())
        QTest.keyClick(palette.search, Qt.Key.Key_Escape)

    room.window.desk.brief.reader.setFocus()
    in_dialog(act)
    press(room, "Ctrl+Shift+P")
    assert chosen == [0, 1, 2, 1]
    assert room.window.focusWidget() is room.window.desk.brief.reader


def test_an_edit_action_acts_where_the_keyboard_was(room: Room) -> None:
    write(room, "Hello")
    room.window.desk.brief.reader.setFocus()
    write(room, "a parent")
    for typed in ("select all", "cut"):
        type_and_press(typed, Qt.Key.Key_Return)
        press(room, "Ctrl+Shift+P")
    assert room.window.desk.brief.reader.text() == ""
    assert room.window.editor.text() == "Hello"


def test_a_draft_is_found_by_its_title(room: Room) -> None:
    write(room, "Winter hours at the pool")
    press(room, "Ctrl+N")
    seen = type_and_press("pool", Qt.Key.Key_Return)
    press(room, "Ctrl+Shift+P")
    assert seen[0] == "Winter hours at the pool"
    assert room.window.editor.text() == "Winter hours at the pool"


def test_nothing_found_says_what_to_try_and_enter_stays(room: Room) -> None:
    def act(palette: QWidget) -> None:
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.search, "zzzz")
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
        assert palette.isVisible() and palette.list.isHidden()
        palette.close()

    in_dialog(act)
    press(room, "Ctrl+Shift+P")


def test_a_screen_reader_hears_name_menu_and_key(room: Room) -> None:
    def act(palette: QWidget) -> None:
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.search, "new post")
        index = palette.list.currentIndex()
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "New post, Post, Ctrl+N"
        interface = QAccessible.queryAccessibleInterface(palette.list)
        assert interface.text(QAccessible.Text.Name) == "Commands and posts"
        palette.close()

    in_dialog(act)
    press(room, "Ctrl+Shift+P")


@pytest.mark.parametrize(
    ("typed", "name", "where", "expected"),
    [
        ("", "Undo", "Edit", 0),
        ("new", "New post", "Post", 0),
        ("post new", "New post", "Post", 1),
        ("view dr", "Drafts", "View", 2),
        ("raft", "Drafts", "View", 3),
        ("slct", "Select all", "Edit", 4),
        ("CAFÉ", "Winter at the café", "", 1),
        ("xyz", "Select all", "Edit", None),
    ],
)
def test_what_fits_better_comes_first(typed: str, name: str, where: str, expected: int | None) -> None:
    assert rank(typed, name, where) == expected
