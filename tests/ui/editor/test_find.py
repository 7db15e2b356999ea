"""Find and replace in the post: matches are marked beside the document, changes are one undo step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rooms import press, write

from youward.ui.app import Room
from youward.ui.editor.find import Wanted, beside, matches
from youward.ui.editor.find_bar import FindBar

POST = "Café 🎉 café. 👩‍👩‍👧 The café's hours.\nCAFÉ"


def begin(room: Room, text: str = POST) -> FindBar:
    room.window.editor.insertPlainText(text)
    room.window.editor.set_caret(0)
    return room.window.desk.find_bar


def selected(room: Room) -> str:
    start, end = room.window.editor.selection()
    return room.window.editor.text()[start:end]


def marked(room: Room) -> list[str]:
    return [mark.cursor.selectedText() for mark in room.window.editor.extraSelections()]


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("We're here, we’re there", Wanted("we're"), [(0, 5), (12, 17)]),
        ("a.b axb", Wanted("a.b"), [(0, 3)]),
        ("aaa", Wanted("aa"), [(0, 2)]),
        ("Us us bus", Wanted("us", match_case=True), [(3, 5), (7, 9)]),
        ("Us us bus", Wanted("us", whole_words=True), [(0, 2), (3, 5)]),
        ("#us us", Wanted("#us", whole_words=True), [(0, 3)]),
        ("🎉 a 🎉", Wanted("🎉"), [(0, 1), (4, 5)]),
        ("anything", Wanted(""), []),
    ],
)
def test_plain_words_are_found(text: str, wanted: Wanted, expected: list[tuple[int, int]]) -> None:
    assert matches(text, wanted) == expected


def test_stepping_goes_round() -> None:
    spans = [(0, 2), (5, 7)]
    assert beside(spans, (0, 2), 1) == (5, 7)
    assert beside(spans, (5, 7), 1) == (0, 2)
    assert beside(spans, (0, 2), -1) == (5, 7)
    assert beside(spans, (3, 3), -1) == (0, 2)
    assert beside([], (0, 0), 1) is None


def test_typing_selects_counts_and_marks_without_changing_the_document(room: Room) -> None:
    bar = begin(room)
    undo = room.window.editor.document().availableUndoSteps()
    press(room, "Ctrl+F")
    write(room, "café")
    assert bar.count.text() == "1 of 4"
    assert marked(room) == ["Café", "café", "café", "CAFÉ"]
    assert selected(room) == "Café"
    press(room, "Enter")
    assert (bar.count.text(), selected(room)) == ("2 of 4", "café")
    press(room, "F3")
    assert bar.count.text() == "3 of 4"
    press(room, "Shift+F3")
    press(room, "Shift+Enter")
    press(room, "Shift+Enter")
    assert bar.count.text() == "4 of 4"
    assert room.window.editor.document().availableUndoSteps() == undo
    press(room, "Esc")
    assert bar.isHidden() and room.window.editor.hasFocus()
    assert (marked(room), selected(room)) == ([], "CAFÉ")


def test_case_and_whole_words_narrow_the_search(room: Room) -> None:
    bar = begin(room, "Us us bus")
    press(room, "Ctrl+F")
    write(room, "us")
    assert marked(room) == ["Us", "us", "us"]
    bar.match_case.click()
    assert marked(room) == ["us", "us"]
    bar.whole_words.click()
    assert marked(room) == ["us"]
    write(room, "x")
    assert bar.count.text() == "Not found"


def test_the_selected_words_are_looked_for(room: Room) -> None:
    bar = begin(room, "one two one")
    for _ in range(3):
        press(room, "Shift+Right")
    press(room, "Ctrl+F")
    assert (bar.words.text(), bar.count.text()) == ("one", "1 of 2")


def test_replacing_goes_on_to_the_next_and_undo_takes_one_back(room: Room) -> None:
    bar = begin(room, "🎉 one 🎉 one")
    press(room, "Ctrl+H")
    write(room, "one")
    press(room, "Tab")
    while not bar.new_words.hasFocus():
        press(room, "Tab")
    write(room, "two 🎈")
    press(room, "Enter")
    assert room.window.editor.text() == "🎉 two 🎈 🎉 one"
    assert (bar.count.text(), selected(room)) == ("1 of 1", "one")
    press(room, "Enter")
    assert room.window.editor.text() == "🎉 two 🎈 🎉 two 🎈"
    press(room, "Esc")
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == "🎉 two 🎈 🎉 one"


def test_replacing_all_is_one_undo_step(room: Room) -> None:
    bar = begin(room)
    press(room, "Ctrl+H")
    write(room, "café")
    bar.new_words.setText("bar")
    QTest.keyClick(bar.replace_all, Qt.Key.Key_Space)
    assert room.window.editor.text() == "bar 🎉 bar. 👩‍👩‍👧 The bar's hours.\nbar"
    assert bar.count.text() == "4 replaced"
    press(room, "Esc")
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == POST


def test_matches_follow_the_text(room: Room) -> None:
    bar = begin(room, "one")
    press(room, "Ctrl+F")
    write(room, "one")
    room.window.editor.insertPlainText("one one ")
    assert bar.count.text() == "2 found"
    press(room, "Ctrl+N")
    assert bar.count.text() == "Not found"


def test_the_text_stays_where_it_is(room: Room) -> None:
    begin(room)
    before = room.window.editor.cursorRect().topLeft()
    top = room.window.editor.mapTo(room.window, before)
    press(room, "Ctrl+H")
    assert room.window.editor.mapTo(room.window, room.window.editor.cursorRect().topLeft()) == top


def test_f3_opens_the_search_again(room: Room) -> None:
    bar = begin(room, "one two one")
    press(room, "Ctrl+F")
    write(room, "one")
    press(room, "Esc")
    press(room, "F3")
    assert bar.isVisible()
    assert bar.count.text() == "2 of 2"
