"""From an empty window to a copied post, with the keyboard alone: every step a writer takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, in_dialog, in_menu, press, step_to, write

from youward.coach.report import BLANK
from youward.ui.app import Room
from youward.ui.versions.versions_dialog import VersionsDialog

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"


def test_a_post_is_written_coached_and_copied(room: Room, qtbot: QtBot) -> None:
    editor, desk = room.window.editor, room.window.desk
    assert editor.hasFocus()

    # Say whom it is for: the fields are just before the text.
    for field in (desk.brief.question, desk.brief.benefit, desk.brief.reader):
        press(room, "Shift+Tab")
        assert field.hasFocus()
    # What they get is left open, for the blank of the suggestion.
    for words in ("a parent", "", "which evening suits you"):
        write(room, words)
        press(room, "Enter")
    assert editor.hasFocus()
    assert room.session.guidance.brief.reader == "a parent"

    write(room, BAD)
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)

    choose_kind(room, "Announcement")
    qtbot.waitUntil(lambda: room.session.guidance.kind == "announcement", timeout=PATIENCE)
    assert room.window.focusWidget() is editor
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)

    put_something_away(room, qtbot)
    use_a_suggestion(room)
    assert BLANK not in editor.text()
    better = editor.text()
    assert better != BAD

    # Look at what was there before, and come back to what is there now.
    in_dialog(lambda dialog: bring_back(dialog, BAD))
    press(room, "Ctrl+Shift+H")
    assert editor.text() == BAD
    in_dialog(lambda dialog: bring_back(dialog, better))
    press(room, "Ctrl+Shift+H")
    assert editor.text() == better

    assert room.window.focusWidget() is editor
    press(room, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == better
    assert desk.notice.sentence == "The post is copied."


def choose_kind(room: Room, name: str) -> None:
    """Open the menu of kinds and go down to `name`."""

    def go_down(menu: QWidget) -> None:
        for _ in menu.actions():
            active = menu.activeAction()  # type: ignore[attr-defined]
            if active is not None and active.text() == name:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    in_menu(go_down)
    press(room, "Ctrl+K")


def put_something_away(room: Room, qtbot: QtBot) -> None:
    """Leave one finding as it is, and see that it goes."""
    shown = step_to(room, "push-cta")
    press(room, "Ctrl+Shift+.")
    qtbot.waitUntil(
        lambda: (
            shown.quote not in [f.quote for *_, f in room.window.editor.current_findings() if f == shown]
            and room.session.coaching.is_up_to_date
        ),
        timeout=PATIENCE,
    )


def use_a_suggestion(room: Room) -> None:
    """Look at another suggestion, come back to the first, fill its blanks and use it."""
    shown = step_to(room, "self-lead")
    first = hints(room)
    for _ in shown.suggestions:
        press(room, "Ctrl+Alt+.")
    assert hints(room) == first
    assert first
    press(room, "F6")
    for number in range(len(first)):
        assert QApplication.focusWidget() is card(room).fields()[number]
        write(room, f"answer {number}")
        press(room, "Enter")
    assert room.window.editor.hasFocus()


def hints(room: Room) -> list[str]:
    return [field.placeholderText() for field in card(room).fields() if isinstance(field, QLineEdit)]


def bring_back(dialog: QWidget, text: str) -> None:
    """Go down the list of versions to `text` and press Enter; leave the dialog when that does nothing."""
    assert isinstance(dialog, VersionsDialog)
    for _ in dialog.model.heads():
        if dialog.compare.new.toPlainText() == text:
            break
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    if dialog.isVisible():
        dialog.reject()
