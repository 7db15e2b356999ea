"""The help opens on the page about where the keyboard is, and every key it names is one."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImageReader, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from rooms import in_dialog, press, write

from youward import paths
from youward.ui.app import Room
from youward.ui.help.help_dialog import HelpDialog
from youward.ui.help.pages import NAMES, read_pages

KEY = re.compile(r"(?:Ctrl|Shift|Alt)\+(?:(?:Shift|Alt)\+)*(?:[A-Z]\b|[.,+=0-]|F\d)|\bF\d\b|\bEsc\b")
LARGEST_PICTURE = 60_000


def look(room: Room, act: Callable[[HelpDialog], None]) -> None:
    def look_at(dialog: QWidget) -> None:
        assert isinstance(dialog, HelpDialog)
        act(dialog)
        dialog.close()

    in_dialog(look_at)
    press(room, "F1")


def shown(dialog: HelpDialog) -> list[str]:
    return [
        dialog.list.item(row).text() for row in range(dialog.list.count()) if not dialog.list.isRowHidden(row)
    ]


@pytest.mark.parametrize(
    ("place", "page"),
    [
        (lambda window: window.editor, "writing"),
        (lambda window: window.desk.brief.reader, "writing"),
        (lambda window: window.desk.kind, "kinds"),
        (lambda window: window.drafts.list, "drafts"),
        (lambda window: window.drafts.search, "drafts"),
    ],
)
def test_f1_opens_the_page_about_where_the_keyboard_is(
    room: Room, place: Callable[[object], QWidget], page: str
) -> None:
    write(room, "Hello")
    place(room.window).setFocus()
    seen: list[str] = []
    look(room, lambda dialog: seen.append(dialog.page().name if dialog.page() else ""))
    assert seen == [page]


def test_f1_in_the_panel_tells_of_the_coach(room: Room) -> None:
    press(room, "F6")
    seen: list[str] = []
    look(room, lambda dialog: seen.append(dialog.page().name if dialog.page() else ""))
    assert seen == ["coach"]


def test_pages_are_turned_by_keys_and_searched(room: Room) -> None:
    def act(dialog: HelpDialog) -> None:
        assert len(shown(dialog)) == len(NAMES)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.text.toPlainText().startswith("What the coach says")
        QTest.keyClicks(dialog.search, "bin 30")
        assert shown(dialog) == ["Drafts and versions"]
        assert dialog.text.textCursor().selectedText().lower() == "bin"
        QTest.keyClicks(dialog.search, " xyzzy")
        assert shown(dialog) == [] or not dialog.list.isVisible()
        dialog.search.clear()
        assert len(shown(dialog)) == len(NAMES)

    look(room, act)


def test_every_page_has_a_heading_and_its_pictures() -> None:
    for page in read_pages():
        assert page.source.startswith(f"# {page.title}\n")
        for words, file in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.source):
            assert words.endswith(".")
            picture = page.folder / file
            assert picture.stat().st_size <= LARGEST_PICTURE
            assert QImageReader(str(picture)).size().isValid()
    used = {file for page in read_pages() for file in re.findall(r"\((pictures/[^)]+)\)", page.source)}
    folder = paths.resources() / "help"
    of_the_readme = "pictures/window.png"
    there = {path.relative_to(folder).as_posix() for path in Path(folder, "pictures").iterdir()}
    assert {*used, of_the_readme} == there


def test_every_key_that_the_help_names_does_something(room: Room) -> None:
    menus = [action.menu() for action in room.window.menuBar().actions()]
    known = {
        a.shortcut().toString(QKeySequence.SequenceFormat.PortableText) for m in menus for a in m.actions()
    }
    named = {key for page in read_pages() for key in KEY.findall(page.source)}
    assert len(named) > 20
    assert named - known == set()
