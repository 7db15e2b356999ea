"""A newcomer gets from a bad first line to a good one with the keyboard alone, and hears what didn't work."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, press, step_to, write

from youward.coach.report import BLANK
from youward.ui import speaking
from youward.ui.app import Room
from youward.ui.panel.openings import Openings

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"


def focused() -> QLineEdit | QPushButton:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | QPushButton)
    return widget


def coached(room: Room, qtbot: QtBot, text: str = BAD) -> None:
    write(room, text)
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)


def test_the_column_key_leads_to_the_first_blank_and_enter_through_all(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    step_to(room, "self-lead")
    press(room, "F6")
    assert focused() is card(room).fields()[0]
    for number, _ in enumerate(card(room).fields()):
        write(room, f"answer {number}")
        press(room, "Enter")
    assert room.window.editor.hasFocus()
    assert "answer 0" in room.window.editor.text()
    assert BLANK not in room.window.editor.text()
    assert "thrilled" not in room.window.editor.text()


def test_enter_presses_the_button_that_has_the_keyboard(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot)
    shown = step_to(room, "self-lead")
    press(room, "F6")
    while focused().text() != "Not here":
        press(room, "Tab")
    press(room, "Enter")
    assert room.window.desk.notice.sentence == "Put away in this post. Ctrl+Shift+A shows it again."
    qtbot.waitUntil(lambda: card(room).finding != shown, timeout=PATIENCE)


def test_an_empty_post_is_begun_from_an_opening(room: Room) -> None:
    openings = room.window.panel.findChild(Openings)
    assert openings is not None
    press(room, "F6")
    assert openings.buttons[0].hasFocus()
    press(room, "Tab")
    press(room, "Enter")
    assert room.window.editor.text() == openings.buttons[1].text()
    assert room.window.editor.textCursor().selectedText() == BLANK


def test_a_key_goes_from_blank_to_blank(room: Room) -> None:
    press(room, "F9")
    assert room.window.desk.notice.sentence == "No blank is open in this post."
    write(room, f"From {BLANK} you can {BLANK}.")
    editor = room.window.editor
    for answer in ("noon", "swim"):
        press(room, "F9")
        assert editor.textCursor().selectedText() == BLANK
        write(room, answer)
    assert editor.text() == "From noon you can swim."


def test_the_blank_of_the_suggestion_is_selected_not_one_before_it(room: Room, qtbot: QtBot) -> None:
    before = f"Dear {BLANK}, how are you today? "
    write(room, before)
    write(room, "Sign up NOW!!!")
    qtbot.waitUntil(lambda: "push-cta" in checks(room), timeout=PATIENCE)
    step_to(room, "push-cta")
    press(room, "Ctrl+.")
    editor = room.window.editor
    assert editor.textCursor().selectedText() == BLANK
    assert editor.selection()[0] > len(before)


def test_asking_for_a_finding_ends_the_peace_of_the_sentence(
    open_room: Callable[[], Room], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "SHOW_SENTENCE_AFTER", 2 * PATIENCE)
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "You can book at night. Sign up NOW")
    with qtbot.waitSignal(
        room.session.report_changed, timeout=PATIENCE, check_params_cb=lambda report: report is not None
    ):
        write(room, "!")
    assert "push-cta" not in checks(room)
    press(room, "F8")
    shown = card(room).finding
    assert shown is not None
    assert shown.quote in room.window.editor.textCursor().selectedText()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("F8", "There is no finding to go to in this text."),
        ("Shift+F8", "There is no finding to go to in this text."),
        ("Ctrl+.", "There is no suggestion to use here."),
        ("Ctrl+Alt+.", "There is no other suggestion here."),
    ],
)
def test_a_key_that_can_do_nothing_says_so(room: Room, key: str, said: str) -> None:
    press(room, key)
    assert room.window.desk.notice.sentence == said


def test_enter_goes_through_the_brief_to_the_text(room: Room) -> None:
    desk = room.window.desk
    desk.brief.reader.setFocus()
    for field in (desk.brief.benefit, desk.brief.question, desk.editor):
        press(room, "Enter")
        assert field.hasFocus()


def test_the_keyboard_goes_to_the_text_when_the_drafts_are_folded_away(room: Room) -> None:
    room.window.drafts.search.setFocus()
    press(room, "Ctrl+D")
    assert room.window.editor.hasFocus()


def test_the_first_start_tells_the_keys_until_another_post_is_open(open_room: Callable[[], Room]) -> None:
    room = open_room()
    told = room.window.desk.notice.sentence
    assert all(key in told for key in ("F8", "Ctrl+.", "F1"))
    press(room, "Ctrl+N")
    assert room.window.desk.notice.sentence == ""
    assert open_room().window.desk.notice.sentence == ""


def test_a_notice_moves_no_text(room: Room, qapp: QApplication) -> None:
    write(room, "Hello")
    qapp.processEvents()
    editor = room.window.editor
    before = editor.mapTo(room.window, editor.cursorRect().topLeft())
    room.window.desk.notice.say("The post is copied.")
    qapp.processEvents()
    assert editor.mapTo(room.window, editor.cursorRect().topLeft()) == before


class InBrackets(QTranslator):
    """Translate what the coach says by putting it in brackets."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"[{sourceText}]" if context == "Coach" else sourceText


@pytest.fixture
def translated(qapp: QApplication) -> object:
    translator = InBrackets()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("translated")
def test_what_the_coach_says_is_translated(room: Room, qtbot: QtBot) -> None:
    coached(room, qtbot, f"{BAD} You can book on Saturdays. ")
    report, shown = room.session.report, card(room).finding
    assert report is not None
    assert shown is not None
    for button in room.window.panel.findChildren(QPushButton):
        if button.text().endswith("▸") and button.isVisible():
            button.click()
    room.window.editor.set_caret(0)
    said = "\n".join(
        label.accessibleName() for label in room.window.panel.findChildren(QLabel) if label.isVisible()
    )
    first = [one for one in report.considered if one.start < 10]
    reasons = [reason for one in first for reason in (*one.spoke_for, *one.spoke_against)]
    assert reasons
    for sentence in (report.next_step, report.closing, shown.title, shown.why, shown.ask, *reasons):
        assert f"[{sentence}]" in said
