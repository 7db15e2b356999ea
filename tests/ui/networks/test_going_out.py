"""The preview follows what is written; chips select what is too long and open the thread."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog, press, write

from youward.ui.app import Room
from youward.ui.networks.thread_dialog import ThreadDialog
from youward.ui.preview.preview_panel import PreviewPanel
from youward.ui.settings import declared

LONG = "You can pay at the desk from Monday, and keep your place until eight. " * 6


def act(room: Room, network: str, text: str) -> None:
    chip = room.window.desk.networks.chips[network]
    next(a for a in chip.menu().actions() if a.text() == text).trigger()


def panel(room: Room) -> PreviewPanel:
    assert room.window.side.preview is not None
    return room.window.side.preview


def test_the_preview_takes_the_coachs_place_and_gives_it_back(room: Room) -> None:
    write(room, "Hello")
    press(room, "Ctrl+E")
    assert panel(room).isVisible()
    assert not room.window.panel.isVisible()
    assert room.window.editor.hasFocus()
    press(room, "F6")
    assert panel(room).isAncestorOf(QApplication.focusWidget())
    press(room, "Esc")
    press(room, "Ctrl+E")
    assert room.window.panel.isVisible()


def test_the_preview_shows_each_networks_text_as_it_is_written(room: Room, qtbot: QtBot) -> None:
    room.session.settings.choose(declared.BRANDS, ("Acme", "Acme Pay"))
    room.session.texts.choose(("x", "linkedin"))
    press(room, "Ctrl+E")
    write(room, "You can pay at the desk from Monday.")
    act(room, "x", "A text of its own")
    write(room, " Ask Ines.")

    def shown() -> list[str]:
        return [preview.card.words.accessibleName() for preview in panel(room).previews()]

    wanted = ["You can pay at the desk from Monday. Ask Ines.", "You can pay at the desk from Monday."]
    qtbot.waitUntil(lambda: shown() == wanted, timeout=PATIENCE)


def test_a_finding_that_is_asked_for_brings_the_coach_back(room: Room, qtbot: QtBot) -> None:
    write(room, "We are thrilled to announce our new app. Sign up today!!! ")
    qtbot.waitUntil(lambda: bool(room.window.editor.current_findings()), timeout=PATIENCE)
    press(room, "Ctrl+E")
    press(room, "F8")
    assert room.window.panel.isVisible()
    assert room.window.side.tabs.checkedId() == 0


def test_what_is_too_long_is_selected(room: Room) -> None:
    room.session.texts.choose(("x",))
    room.window.editor.insertPlainText(LONG)
    room.window.editor.set_caret(0)
    act(room, "x", "Select what is too long")
    start, end = room.window.editor.selection()
    assert (start, end) == (280, len(LONG.rstrip()))
    press(room, "Delete")
    act_texts = [a.isEnabled() for a in room.window.desk.networks.chips["x"].menu().actions()[1:2]]
    assert act_texts == [False]


def test_a_thread_is_split_and_copied(room: Room) -> None:
    room.session.texts.choose(("x",))
    room.window.editor.insertPlainText(LONG)
    seen: list[int] = []

    def copy(dialog: QWidget) -> None:
        assert isinstance(dialog, ThreadDialog)
        seen.append(len(dialog.rows))
        dialog.copy_all.click()
        dialog.close()

    in_dialog(copy)
    act(room, "x", "Split into a thread…")
    assert seen == [2]
    assert QApplication.clipboard().text().replace("\n\n", " ") == LONG.strip()
    assert room.window.editor.text() == LONG


def test_a_post_of_another_day_opens_in_the_preview(open_room: Callable[[], Room], qtbot: QtBot) -> None:
    room = open_room()
    room.session.new_draft()
    room.session.texts.choose(("x",))
    write(room, "First")
    press(room, "Ctrl+E")
    room.session.save()
    first = room.session.draft
    assert first is not None
    press(room, "Ctrl+N")
    qtbot.waitUntil(lambda: not panel(room).previews(), timeout=PATIENCE)
    room.session.open_draft(first.id)

    def shown() -> list[str]:
        return [preview.card.words.accessibleName() for preview in panel(room).previews()]

    qtbot.waitUntil(lambda: shown() == ["First"], timeout=PATIENCE)
