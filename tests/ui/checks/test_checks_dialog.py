"""All checks can be looked through, switched and tried, without a trace in the post."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, checks, write

from youward.coach.catalogue import CHECK_IDS
from youward.ui.app import Room
from youward.ui.checks.checks_dialog import ChecksDialog
from youward.ui.checks.switches import Switches, Voice

POST = "We're thrilled to announce our revolutionary pie. Order NOW and tell us how it tastes!"
Open = Callable[[str], ChecksDialog]


@pytest.fixture
def browse(room: Room) -> Iterator[Open]:
    dialogs: list[ChecksDialog] = []

    def begin(check: str = "") -> ChecksDialog:
        dialogs.append(ChecksDialog(room.session, check, room.window))
        dialogs[-1].show()
        return dialogs[-1]

    yield begin
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.accessibleName() or label.text() for label in labels if label.isVisible())


def found(room: Room) -> list[str]:
    report = room.session.report
    return [finding.check for finding in report.findings] if report is not None else ["push-cta"]


def test_every_check_is_there_and_says_all(browse: Open) -> None:
    dialog = browse("")
    assert sorted(dialog.list.checks()) == sorted(CHECK_IDS)
    for check in CHECK_IDS:
        dialog.list.go_to(check)
        entry = dialog.page.entry
        assert entry is not None and entry.id == check
        said = words(dialog.page)
        for part in (entry.title, entry.why, entry.ask, entry.fine, *(e.note for e in entry.evidence)):
            assert part in said
        # A number such as E35 tells a reader nothing.
        for evidence in entry.evidence:
            assert evidence.id not in said.split()
        assert "From" in said or "from memory" in said
        assert len(dialog.page.examples) == len(entry.examples)


def test_words_find_checks(browse: Open) -> None:
    dialog = browse("")
    QTest.keyClicks(dialog.search, "Telling THEM")
    assert dialog.list.checks() == ["blame-reader"]
    assert dialog.page.entry is not None and dialog.page.entry.id == "blame-reader"
    dialog.search.setText("welding cup")
    assert dialog.list.checks() == ["self-lead"]
    dialog.search.setText("nowhere to be found")
    assert dialog.list.checks() == []
    assert "No check has these words" in words(dialog)
    dialog.search.clear()
    assert len(dialog.list.checks()) == len(CHECK_IDS)


def test_the_arrow_key_goes_from_the_search_to_the_list(browse: Open, qtbot: QtBot) -> None:
    dialog = browse("")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.search.hasFocus, timeout=PATIENCE)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()


def test_a_check_is_switched_in_three_ways(browse: Open, room: Room) -> None:
    dialog = browse("hype")
    switches = Switches(room.session.settings)
    for voice in (Voice.OFF, Voice.ASKED, Voice.ON):
        QTest.keyClick(dialog.page.voice.buttons[voice], Qt.Key.Key_Space)
        assert switches.voice("hype") is voice
        assert dialog.page.voice.buttons[voice].isChecked()
    dialog.list.go_to("tease")
    assert switches.voice("tease") is Voice.ON


def test_kinds_it_is_fine_in_have_a_way_back(browse: Open, room: Room) -> None:
    switches = Switches(room.session.settings)
    switches.call_fine("hype", "notice")
    switches.call_fine("hype", "offer")
    dialog = browse("hype")
    assert "You called it fine in a notice." in words(dialog.page)
    for left in (1, 0):
        QTest.keyClick(dialog.page.way_backs[0], Qt.Key.Key_Return)
        assert len(switches.fine()) == len(dialog.page.way_backs) == left


def test_examples_show_the_words_it_speaks_of(browse: Open, qtbot: QtBot) -> None:
    dialog = browse("hype")
    speaking = [row for row in dialog.page.examples if row.text().startswith("A revolutionary pillow")]
    qtbot.waitUntil(lambda: "revolutionary" in speaking[0].accessibleDescription(), timeout=PATIENCE)


def test_a_sentence_is_tried_and_leaves_the_post_alone(room: Room, browse: Open, qtbot: QtBot) -> None:
    write(room, POST)
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    Switches(room.session.settings).give("push-cta", Voice.OFF)
    qtbot.waitUntil(lambda: "push-cta" not in found(room), timeout=PATIENCE)
    report, said = room.session.report, checks(room)
    dialog = browse("push-cta")
    QTest.keyClicks(dialog.page.trial.field, "Buy our cake NOW!")
    answer = dialog.page.trial.answer
    qtbot.waitUntil(lambda: "Buy our cake NOW" in answer.accessibleName(), timeout=PATIENCE)
    dialog.page.trial.field.setPlainText("The cake is on the table until noon.")
    qtbot.waitUntil(lambda: "says nothing" in answer.accessibleName(), timeout=PATIENCE)
    assert room.session.report is report
    assert (checks(room), room.session.text) == (said, POST)


def test_an_example_is_tried_with_a_key(browse: Open, qtbot: QtBot) -> None:
    dialog = browse("good-help")
    row = dialog.page.examples[0]
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert dialog.page.trial.text() == row.text()
    answer = dialog.page.trial.answer
    qtbot.waitUntil(lambda: "It speaks of" in answer.accessibleName(), timeout=PATIENCE)


def test_a_text_tried_before_is_answered_for_another_check(browse: Open, qtbot: QtBot) -> None:
    dialog = browse("hype")
    dialog.page.trial.try_text("A revolutionary pie. Order NOW!")
    answer = dialog.page.trial.answer
    qtbot.waitUntil(lambda: "revolutionary" in answer.accessibleName(), timeout=PATIENCE)
    dialog.list.go_to("push-cta")
    qtbot.waitUntil(lambda: "Order NOW" in answer.accessibleName(), timeout=PATIENCE)


def test_one_person_is_told_why_a_check_waits(browse: Open, room: Room) -> None:
    from youward.ui.settings import declared

    room.session.settings.choose(declared.ACCOUNT, "personal")
    dialog = browse("self-lead")
    assert "One person writes here" in words(dialog.page)
    QTest.keyClick(dialog.page.voice.buttons[Voice.ON], Qt.Key.Key_Space)
    assert "One person writes here" not in words(dialog.page)


def test_every_control_has_a_name(browse: Open) -> None:
    dialog = browse("hype")
    for widget in dialog.findChildren(QAbstractButton):
        if widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None and interface.text(QAccessible.Text.Name), widget
