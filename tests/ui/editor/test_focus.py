"""Focus lights what is being written; typewriter scrolling keeps its line in place; type is the writer's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from rooms import press

from youward.ui.app import Room
from youward.ui.editor.focus import Focus, Typewriter
from youward.ui.editor.writing_page import WritingPage
from youward.ui.settings import declared

TEXT = "One 👩‍👧 here. Two there!\nThree. Four 🎉 now. "


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WritingPage]:
    page = WritingPage()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    yield page


def dimmed(page: WritingPage) -> list[str]:
    return [s.cursor.selectedText() for s in page.extraSelections()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("what", "at", "lit"),
    [
        ("sentence", "here", "One 👩‍👧 here."),
        ("sentence", "there", "Two there!"),
        ("sentence", "Four", "Four 🎉 now."),
        ("paragraph", "here", "One 👩‍👧 here. Two there!"),
        ("paragraph", "Four", "Three. Four 🎉 now. "),
    ],
)
def test_what_is_at_the_caret_is_lit(page: WritingPage, what: str, at: str, lit: str) -> None:
    page.set_text(TEXT)
    focus = Focus(page)
    focus.set_what(what)
    page.set_caret(TEXT.index(at) + 1)
    start, end = focus.lit()
    assert TEXT[start:end] == lit
    assert "".join(dimmed(page)).replace("\u2029", "\n") == TEXT[:start] + TEXT[end:]
    assert not page.document().isUndoAvailable()
    focus.set_what("off")
    assert dimmed(page) == []


def test_it_follows_what_is_typed(page: WritingPage) -> None:
    page.set_text("One here.")
    focus = Focus(page)
    focus.set_what("sentence")
    QTest.keyClicks(page, " Two now")
    assert dimmed(page) == ["One here. "]
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert focus.lit() == (len("One here. Two now\n"),) * 2


def test_an_empty_page_has_nothing_to_dim(page: WritingPage) -> None:
    Focus(page).set_what("sentence")
    assert dimmed(page) == []


def test_the_line_being_written_stays_at_its_height(page: WritingPage, qtbot: QtBot) -> None:
    page.set_text("\n".join(f"line {n}" for n in range(60)))
    typewriter = Typewriter(page)
    typewriter.set_on(True)
    wanted = page.viewport().height() * 0.45

    def at_height() -> bool:
        return abs(page.cursorRect().center().y() - wanted) <= 2

    qtbot.waitUntil(at_height)
    QTest.keyClicks(page, " and more")
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClicks(page, "the last line")
    assert at_height()
    for _ in range(10):
        QTest.keyClick(page, Qt.Key.Key_Up)
    assert at_height()
    typewriter.set_on(False)
    bar = page.verticalScrollBar()
    assert bar.maximum() <= page.document().size().height() - page.viewport().height() + 1


def test_a_short_text_is_not_moved(page: WritingPage) -> None:
    page.set_text("")
    Typewriter(page).set_on(True)
    QTest.keyClicks(page, "short")
    assert page.verticalScrollBar().value() == 0


def test_font_size_and_width_are_the_writers(room: Room) -> None:
    editor, settings = room.window.editor, room.session.settings
    room.window.resize(1600, 800)
    before = editor.viewport().width()
    settings.choose(declared.FONT_SIZE, 24)
    assert editor.font().pixelSize() == 24
    settings.choose(declared.FONT_SIZE, 16)
    settings.choose(declared.MEASURE, 45)
    assert editor.viewport().width() < before
    settings.choose(declared.FONT, "DejaVu Serif")
    assert editor.font().families()[0] == "DejaVu Serif"


def test_focus_is_turned_by_its_key(room: Room) -> None:
    values = []
    for _ in range(3):
        press(room, "Ctrl+Shift+J")
        values.append(room.session.settings.value(declared.FOCUS))
    assert values == ["sentence", "paragraph", "off"]
