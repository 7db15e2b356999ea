"""The list at the left: search, new, rename, the bin, and what it says when there is nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, choose, in_dialog, press, titles, write

from youward.ui.app import Room


def new_post(room: Room, text: str) -> int:
    press(room, "Ctrl+N")
    write(room, text)
    assert room.session.save(end_burst=True)
    assert room.session.draft is not None
    return room.session.draft.id


def said(room: Room) -> str:
    return "\n".join(label.text() for label in room.window.drafts.findChildren(QLabel) if label.isVisible())


def marked(room: Room) -> str:
    return str(room.window.drafts.list.currentIndex().data())


def test_search_finds_beginnings_of_words_whatever_case_and_accents(room: Room, qtbot: QtBot) -> None:
    new_post(room, "Winter hours at the Café")
    new_post(room, "You asked about parking")
    press(room, "Ctrl+Shift+F")
    write(room, "CAFE wint")
    qtbot.waitUntil(lambda: titles(room) == ["Today", "Winter hours at the Café"], timeout=PATIENCE)
    press(room, "Enter")
    assert room.window.drafts.list.hasFocus()
    press(room, "Down")
    press(room, "Enter")
    assert room.window.editor.text() == "Winter hours at the Café"
    press(room, "Ctrl+Shift+F")
    write(room, "zzz")
    qtbot.waitUntil(lambda: "Nothing found. Try fewer letters" in said(room), timeout=PATIENCE)
    assert not room.window.drafts.list.isVisible()
    press(room, "Ctrl+A")
    press(room, "Delete")
    qtbot.waitUntil(lambda: len(titles(room)) == 4, timeout=PATIENCE)


def test_a_draft_appears_with_its_first_key_and_takes_its_name_from_its_words(
    room: Room, qtbot: QtBot
) -> None:
    before = titles(room)
    press(room, "Ctrl+N")
    assert titles(room) == before
    write(room, "H")
    assert room.session.save()
    assert titles(room) == ["Today", "H", *before[1:]]
    write(room, "ello there")
    assert room.session.save()
    assert titles(room)[1] == "Hello there"
    assert room.window.windowTitle() == "Hello there – Youward"


def test_renaming_by_keyboard_and_giving_up_on_it(room: Room, qtbot: QtBot) -> None:
    new_post(room, "Hello there")
    press(room, "F2")
    write(room, "Greeting")
    press(room, "Enter")
    qtbot.waitUntil(lambda: titles(room)[1] == "Greeting", timeout=PATIENCE)
    assert room.window.windowTitle() == "Greeting – Youward"
    press(room, "F2")
    write(room, "Another")
    press(room, "Esc")
    qtbot.waitUntil(lambda: not room.window.drafts.list.is_renaming(), timeout=PATIENCE)
    assert titles(room)[1] == "Greeting"
    press(room, "F2")
    press(room, "Backspace")
    press(room, "Enter")
    qtbot.waitUntil(lambda: titles(room)[1] == "Hello there", timeout=PATIENCE)
    press(room, "Esc")
    assert room.window.editor.hasFocus()


def test_saving_while_a_title_is_typed_does_not_take_it_away(room: Room, qtbot: QtBot) -> None:
    new_post(room, "Hello there")
    write(room, ", again")
    press(room, "F2")
    write(room, "Gree")
    room.session.edit("Hello there, again and again")
    assert room.session.save()
    write(room, "ting")
    press(room, "Enter")
    qtbot.waitUntil(lambda: titles(room)[1] == "Greeting", timeout=PATIENCE)


def test_the_bin_takes_gives_back_and_deletes(room: Room, qtbot: QtBot) -> None:
    first = new_post(room, "First post")
    second = new_post(room, "Second post")
    press(room, "Ctrl+Shift+Backspace")
    assert room.window.editor.text() == ""
    assert "Second post" not in titles(room)
    assert room.window.desk.notice.sentence.startswith("The post is in the bin.")
    room.session.open_draft(first)
    room.window.drafts.list.setFocus()
    press(room, "Delete")
    assert titles(room) == ["Today", "Sample post"]

    press(room, "Ctrl+Shift+B")
    assert sorted(titles(room)) == ["First post", "In the bin", "Second post"]
    assert room.window.drafts.list.accessibleName() == "Bin"
    room.window.drafts.list.setCurrentIndex(room.window.drafts.model.row_of(second))
    qtbot.mouseClick(room.window.drafts.bring_back, Qt.MouseButton.LeftButton)
    assert room.window.editor.text() == "Second post"
    assert titles(room)[1:] == ["Second post", "Sample post"]

    press(room, "Ctrl+Shift+B")
    asked: list[str] = []
    choose("No", asked)
    press(room, "Delete")
    assert titles(room) == ["In the bin", "First post"]
    choose("Yes", asked)
    press(room, "Delete")
    assert asked == ["Delete this draft and all its versions for good?"] * 2
    assert titles(room) == []
    assert "The bin is empty." in said(room)
    press(room, "Ctrl+N")
    assert titles(room)[1:] == ["Second post", "Sample post"]


def test_deleting_a_word_does_not_bin_the_post(room: Room) -> None:
    new_post(room, "First post")
    press(room, "Ctrl+Backspace")
    assert room.window.editor.text() == "First "
    assert room.window.drafts.list.isVisible()


def test_looking_through_the_list_does_not_change_what_is_open(room: Room) -> None:
    new_post(room, "First post")
    new_post(room, "Second post")
    room.window.drafts.list.setFocus()
    press(room, "Down")
    assert marked(room) == "First post"
    assert room.window.editor.text() == "Second post"
    press(room, "Esc")
    assert marked(room) == "Second post"


def test_an_empty_history_says_what_it_will_hold(open_room: Callable[[], Room]) -> None:
    room = open_room()
    press(room, "Ctrl+Shift+Backspace")
    assert "Your drafts will be kept here" in said(room)
    room = open_room()
    assert room.window.editor.text() == ""
    assert titles(room) == []


def test_the_menu_of_a_draft(room: Room, qtbot: QtBot) -> None:
    new_post(room, "First post")
    drafts = room.window.drafts
    offered: list[str] = []

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        menu.actions()[-1].trigger()
        menu.close()

    QTimer.singleShot(0, pick)
    place = drafts.list.visualRect(drafts.list.currentIndex()).center()
    drafts.list.customContextMenuRequested.emit(place)
    assert offered[0] == "Rename"
    assert offered[-1] == "Move to bin"
    assert "First post" not in titles(room)


def test_versions_of_a_new_post_say_when_there_will_be_some(room: Room) -> None:
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        dialog.close()

    in_dialog(look)
    press(room, "Ctrl+Shift+H")
    assert any("There are no versions yet." in text for text in seen)
