"""A finding is left alone from its card or by a key, and comes back."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, in_dialog, press, step_to, write

from youward.ui.app import Room
from youward.ui.checks.checks_dialog import ChecksDialog
from youward.ui.checks.left_alone_dialog import LeftAloneDialog
from youward.ui.checks.switches import Switches, Voice
from youward.ui.settings import declared

POST = "We're thrilled to announce our revolutionary pie. Order NOW and tell us how it tastes!"


def coached(room: Room, qtbot: QtBot, *expected: str) -> None:
    write(room, POST)
    qtbot.waitUntil(lambda: {*expected, "push-cta"} <= set(checks(room)), timeout=PATIENCE)


def gone(room: Room, qtbot: QtBot, check: str) -> None:
    qtbot.waitUntil(lambda: check not in checks(room), timeout=PATIENCE)


def back(room: Room, qtbot: QtBot, check: str) -> None:
    qtbot.waitUntil(lambda: check in checks(room), timeout=PATIENCE)


def offers(room: Room) -> list[str]:
    return [button.text() for button in room.window.desk.notice.offers]


def undo(room: Room) -> None:
    """Answer the notice with the keyboard alone."""
    press(room, "Ctrl+Shift+U")
    while cast(QPushButton, QApplication.focusWidget()).text() != "Undo":
        press(room, "Tab")
    press(room, "Enter")
    assert room.window.editor.hasFocus()


@pytest.mark.parametrize(
    ("key", "check", "said"),
    [
        ("Ctrl+Shift+.", "push-cta", "Put away in this post"),
        ("Ctrl+Shift+Y", "self-lead", "is fine in an announcement"),
        ("Ctrl+Shift+D", "push-cta", "speaks only when you ask"),
        ("Ctrl+Shift+O", "push-cta", "is turned off"),
        ("Ctrl+Shift+W", "hype", "“revolutionary” is among your words"),
    ],
)
def test_every_way_has_a_key_and_an_undo(room: Room, qtbot: QtBot, key: str, check: str, said: str) -> None:
    coached(room, qtbot, "self-lead", "hype")
    step_to(room, check)
    press(room, key)
    gone(room, qtbot, check)
    assert said in room.window.desk.notice.sentence
    undo(room)
    back(room, qtbot, check)
    assert room.window.desk.notice.sentence == ""


def test_the_menu_of_the_card_names_kind_and_words(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot, "hype", "self-lead")

    def entries() -> list[str]:
        menu = card(room).findChild(QMenu)
        assert menu is not None
        menu.aboutToShow.emit()
        shown = [action for action in menu.actions() if action.isVisible() and action.text()]
        return [action.text().partition("\t")[0].replace("&", "") for action in shown]

    step_to(room, "self-lead")
    qtbot.waitUntil(lambda: "Fine in an announcement" in entries(), timeout=PATIENCE)
    assert not [entry for entry in entries() if "My words" in entry]
    step_to(room, "hype")
    assert "Add “revolutionary” to My words" in entries()
    assert entries()[0] == "Not here"


def test_the_menu_opens_and_chooses_by_keys(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    step_to(room, "push-cta")
    more = next(button for button in card(room).findChildren(QPushButton) if button.text() == "⋯")
    menu = more.menu()
    assert more.accessibleName()
    menu.aboutToShow.emit()
    menu.popup(more.mapToGlobal(more.rect().bottomLeft()))
    QTest.keyClick(menu, Qt.Key.Key_O)
    gone(room, qtbot, "push-cta")
    assert Switches(room.session.settings).voice("push-cta") is Voice.OFF


def test_words_are_offered_for_words_only(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    step_to(room, "push-cta")
    press(room, "Ctrl+Shift+W")
    assert "more than a word or two" in room.window.desk.notice.sentence
    assert room.session.settings.value(declared.MY_WORDS) == ()


def test_the_third_time_it_offers_to_turn_the_check_down_once(room: Room, qtbot: QtBot) -> None:
    room.session.settings.choose(declared.NOT_HERE, ("push-cta 2",))
    coached(room, qtbot)
    step_to(room, "push-cta")
    press(room, "Ctrl+Shift+.")
    assert offers(room) == ["Turn it down", "Undo"]
    undo(room)
    back(room, qtbot, "push-cta")
    step_to(room, "push-cta")
    press(room, "Ctrl+Shift+.")
    assert offers(room) == ["Undo"]


def test_the_offer_turns_the_check_down(room: Room, qtbot: QtBot) -> None:
    room.session.settings.choose(declared.NOT_HERE, ("push-cta 2",))
    coached(room, qtbot)
    step_to(room, "push-cta")
    press(room, "Ctrl+Shift+.")
    press(room, "Ctrl+Shift+U")
    press(room, "Enter")
    assert Switches(room.session.settings).voice("push-cta") is Voice.ASKED
    assert "only when you ask" in room.window.desk.notice.sentence


def test_what_was_offered_about_a_post_goes_with_it(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    step_to(room, "push-cta")
    press(room, "Ctrl+Shift+.")
    assert offers(room)
    press(room, "Ctrl+N")
    assert room.window.desk.notice.sentence == ""


def test_all_of_it_is_listed_and_comes_back_one_by_one(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot, "self-lead", "hype")
    for check, key in (("push-cta", "."), ("hype", "W"), ("self-lead", "Y")):
        step_to(room, check)
        press(room, f"Ctrl+Shift+{key}")
        gone(room, qtbot, check)
    switches = Switches(room.session.settings)
    switches.give("tease", Voice.OFF)
    switches.give("one-way", Voice.ASKED)
    seen: list[str] = []
    focused: list[bool] = []

    def bring_all_back(dialog: QWidget) -> None:
        assert isinstance(dialog, LeftAloneDialog)
        seen.extend(heading for heading, _ in dialog.sections())
        for _ in range(len(dialog.buttons)):
            focused.append(dialog.focusWidget() in dialog.buttons)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        focused.append(dialog.focusWidget() is dialog.close_button)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(bring_all_back)
    press(room, "Ctrl+Shift+L")
    assert len(seen) == 5
    assert focused == [True] * 6
    for check in ("push-cta", "hype", "self-lead"):
        back(room, qtbot, check)
    assert switches.quiet() == ()
    assert room.session.guidance.dismissed == ()


def test_about_this_check_opens_all_checks_there(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    step_to(room, "push-cta")
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, ChecksDialog) and dialog.page.entry is not None
        seen.append(dialog.page.entry.id)
        dialog.reject()

    in_dialog(look)
    press(room, "Ctrl+Shift+I")
    assert seen == ["push-cta"]
