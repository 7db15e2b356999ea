"""A writer at the real window, with the real coach and the real store: what they do, in their order."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from rooms import (
    PATIENCE,
    SharedWorker,
    card,
    checks,
    choose,
    in_dialog,
    press,
    quotes,
    step_to,
    titles,
    write,
)

from youward.coach.catalogue import Catalogue
from youward.coach.report import BLANK
from youward.paths import resources
from youward.ui import speaking
from youward.ui.app import Room
from youward.ui.panel.openings import Openings
from youward.ui.versions.versions_dialog import VersionsDialog

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"


def wait_for(qtbot: QtBot, room: Room, check: str) -> None:
    qtbot.waitUntil(lambda: check in checks(room), timeout=PATIENCE)


def fields(room: Room) -> list[QLineEdit]:
    return [field for field in card(room).fields() if isinstance(field, QLineEdit)]


def test_the_first_start_opens_a_sample_that_shows_what_the_coach_does(
    open_room: Callable[[], Room], qtbot: QtBot
) -> None:
    room = open_room()
    assert titles(room) == ["Today", "Sample post"]
    wait_for(qtbot, room, "self-lead")
    assert card(room).isVisible()
    assert room.session.report is not None
    assert room.session.report.strengths
    assert room.window.windowTitle() == "Sample post – Youward"


def test_from_a_bad_post_to_a_better_one_and_back(open_room: Callable[[], Room], qtbot: QtBot) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, BAD)
    wait_for(qtbot, room, "self-lead")
    shown = step_to(room, "self-lead")
    assert room.window.editor.textCursor().selectedText() == shown.quote
    offer = shown.suggestions[0]
    press(room, "Ctrl+.")
    after = room.window.editor.text()
    assert after == BAD[: offer.start] + offer.text + BAD[offer.end :]
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == BAD
    press(room, "Ctrl+Shift+Z")
    assert room.window.editor.text() == after

    room = open_room()
    assert room.window.editor.text() == after
    in_dialog(_choose_the_first_version)
    press(room, "Ctrl+Shift+H")
    assert room.window.editor.text() == BAD
    wait_for(qtbot, room, "self-lead")
    assert room.session.draft is not None
    kept = [version.text for version in room.store.versions.of(room.session.draft.id)]
    assert kept == [BAD, after, BAD]


def _choose_the_first_version(dialog: QWidget) -> None:
    assert isinstance(dialog, VersionsDialog)
    dialog.list.setCurrentIndex(dialog.model.row_of(dialog.model.heads()[-1].id))
    assert dialog.compare.new.toPlainText() == BAD
    dialog.restore.click()


def test_blanks_are_filled_on_the_card(room: Room, qtbot: QtBot) -> None:
    write(room, BAD)
    wait_for(qtbot, room, "self-lead")
    step_to(room, "self-lead")
    first = fields(room)[0]
    first.setFocus()
    write(room, "book a court at night")
    for _ in fields(room):
        press(room, "Enter")
    text = room.window.editor.text()
    assert "book a court at night" in text
    assert QApplication.focusWidget() is room.window.editor


def test_a_blank_left_open_is_selected_and_asked_about_before_copying(room: Room, qtbot: QtBot) -> None:
    write(room, BAD)
    wait_for(qtbot, room, "self-lead")
    step_to(room, "self-lead")
    press(room, "Ctrl+.")
    editor, said = room.window.editor, []
    assert editor.textCursor().selectedText() == BLANK
    QGuiApplication.clipboard().setText("before")
    choose("Go to the blank", said)
    press(room, "Ctrl+Shift+C")
    assert said == ["There is still a blank (___) in this post that only you can fill."]
    assert QGuiApplication.clipboard().text() == "before"
    assert editor.textCursor().selectedText() == BLANK
    choose("Copy anyway")
    press(room, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == editor.text()
    write(room, "book")
    press(room, "Ctrl+Shift+C")
    assert "You can now book with" in QGuiApplication.clipboard().text()
    assert BLANK not in QGuiApplication.clipboard().text()
    assert room.window.desk.notice.sentence == "The post is copied."


def test_not_here_survives_edits_around_it_and_a_restart(open_room: Callable[[], Room], qtbot: QtBot) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "You can book at night. Sign up NOW!!! Tell us how it went.")
    words = "Sign up NOW"
    qtbot.waitUntil(lambda: words in quotes(room, "push-cta"), timeout=PATIENCE)
    step_to(room, "push-cta", words)
    press(room, "Ctrl+Shift+.")
    qtbot.waitUntil(lambda: words not in quotes(room, "push-cta"), timeout=PATIENCE)
    press(room, "Ctrl+Home")
    with qtbot.waitSignal(
        room.session.report_changed, timeout=PATIENCE, check_params_cb=lambda report: report is not None
    ):
        write(room, "Hello. ")
    assert words not in quotes(room, "push-cta")

    room = open_room()
    qtbot.waitUntil(lambda: room.session.report is not None, timeout=PATIENCE)
    assert room.window.editor.text().startswith("Hello. ")
    assert words not in quotes(room, "push-cta")
    press(room, "Ctrl+Shift+A")
    qtbot.waitUntil(lambda: words in quotes(room, "push-cta"), timeout=PATIENCE)


def test_the_sentence_being_typed_is_left_in_peace(
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
    assert room.session.report is not None
    assert "Sign up NOW" in [finding.quote for finding in room.session.report.findings]
    assert "Sign up NOW" not in quotes(room, "push-cta")
    room.window.editor.show_sentence_at_caret()
    assert "Sign up NOW" in quotes(room, "push-cta")


def test_a_killed_coach_comes_back_while_typing_goes_on(
    room: Room, qtbot: QtBot, worker: SharedWorker
) -> None:
    write(room, BAD)
    wait_for(qtbot, room, "self-lead")
    told: list[str] = []
    room.session.coaching.state_changed.connect(told.append)
    worker.kill()
    write(room, " More.")
    assert room.window.editor.text() == BAD + " More."
    qtbot.waitUntil(lambda: "The coach is restarting. Writing goes on." in told, timeout=PATIENCE)
    with qtbot.waitSignal(
        room.session.report_changed, timeout=PATIENCE, check_params_cb=lambda report: report is not None
    ):
        write(room, " And more.")
    wait_for(qtbot, room, "self-lead")
    assert told[-1] == ""
    assert room.window.desk.notice.sentence == ""


def test_what_the_writer_says_about_the_reader_comes_back_with_the_draft(
    open_room: Callable[[], Room], qtbot: QtBot
) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    room.window.desk.brief.reader.setFocus()
    write(room, "a new parent")
    press(room, "Tab")
    write(room, "sleep")
    room.window.desk.kind.kind_chosen.emit("tip")
    room = open_room()
    assert room.window.desk.brief.brief().reader == "a new parent"
    assert room.window.desk.brief.brief().benefit == "sleep"
    assert room.session.guidance.kind == "tip"
    assert room.window.desk.kind.text().startswith("Tip or how-to")


def test_an_opening_begins_the_post_at_its_first_blank(room: Room, qtbot: QtBot) -> None:
    offered = room.window.panel.findChild(Openings)
    assert offered is not None
    assert offered.isVisible()
    first = offered.buttons[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert room.window.editor.textCursor().selectedText() == BLANK
    write(room, "parking")
    assert room.window.editor.text() == first.text().replace(BLANK, "parking", 1)
    assert not offered.isVisible()
    press(room, "Ctrl+A")
    press(room, "Delete")
    assert offered.isVisible()


@pytest.mark.parametrize("forward", [True, False])
def test_f8_goes_round_all_findings(room: Room, qtbot: QtBot, forward: bool) -> None:
    write(room, f"{BAD} Don't miss out!")
    wait_for(qtbot, room, "self-lead")
    qtbot.waitUntil(lambda: "urgency" in checks(room) and len(checks(room)) > 2, timeout=PATIENCE)
    press(room, "Ctrl+Home" if forward else "Ctrl+End")
    live = room.window.editor.current_findings()
    met = []
    for _ in live:
        press(room, "F8" if forward else "Shift+F8")
        met.append((*room.window.editor.selection(), card(room).finding))
    assert met == (live if forward else live[::-1])
    press(room, "F8" if forward else "Shift+F8")
    assert card(room).finding == met[0][2]


def test_each_of_several_findings_on_the_same_words_can_be_used(room: Room, qtbot: QtBot) -> None:
    write(room, BAD)
    wait_for(qtbot, room, "self-lead")
    spans = [live[:2] for live in room.window.editor.current_findings()]
    on_same_words = {
        live[2].check for live in room.window.editor.current_findings() if spans.count(live[:2]) > 1
    }
    assert len(on_same_words) > 1
    for check in sorted(on_same_words):
        shown = step_to(room, check)
        press(room, "Ctrl+.")
        offer = shown.suggestions[0]
        assert room.window.editor.text() == BAD[: offer.start] + offer.text + BAD[offer.end :]
        press(room, "Ctrl+Z")
        wait_for(qtbot, room, check)


def test_the_heading_names_what_the_card_is_about(room: Room, qtbot: QtBot) -> None:
    write(room, f"{BAD} We are the best. Don't miss out! ")
    qtbot.waitUntil(lambda: "urgency" in checks(room), timeout=PATIENCE)
    report, shown = room.session.report, card(room).finding
    assert report is not None
    assert shown is not None
    catalogue = Catalogue.load(resources() / "checks")
    assert report.next_step == catalogue.entry(shown.check).next_step
    said = [label.text() for label in room.window.panel.findChildren(QLabel) if label.isVisible()]
    assert said[0] == report.next_step
    assert said[1].endswith(shown.title)


def test_the_card_follows_the_caret_into_words(room: Room, qtbot: QtBot) -> None:
    write(room, f"{BAD} You can book at night.")
    wait_for(qtbot, room, "self-lead")
    shown = []
    for _ in range(len(room.window.editor.text())):
        press(room, "Left")
        inside = room.window.editor.finding_at_caret()
        if inside is not None:
            assert card(room).finding == inside
            shown.append(inside)
    assert len(set(shown)) > 1
