"""A post's versions are looked through, compared, named, and brought back whole or in parts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog, press, write

from youward.coach.options import Brief
from youward.ui.app import Room
from youward.ui.versions.timeline_model import ROW, TimelineRow
from youward.ui.versions.versions_dialog import VersionsDialog

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"
GOOD = "You can book a court at night. Which evening suits you?"


def keep(room: Room, *texts: str) -> None:
    """Write each text in the place of the one before, and keep it as a version."""
    for text in texts:
        press(room, "Ctrl+A")
        write(room, text)
        press(room, "Ctrl+S")


def look(room: Room, act: Callable[[VersionsDialog], None]) -> None:
    """Open the versions by their key, act on them, and close them if they are still open."""
    seen: list[VersionsDialog] = []

    def then(dialog: QWidget) -> None:
        assert isinstance(dialog, VersionsDialog)
        seen.append(dialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    in_dialog(then)
    press(room, "Ctrl+Shift+H")
    assert seen


def rows(dialog: VersionsDialog) -> list[TimelineRow | str]:
    model = dialog.model
    indexes = [model.index(number) for number in range(model.rowCount())]
    return [index.data(ROW) or str(index.data()) for index in indexes]


def choose(dialog: VersionsDialog, number: int) -> None:
    """Choose a version, 0 for the newest."""
    dialog.list.setCurrentIndex(dialog.model.row_of(dialog.model.heads()[number].id))


def kept(room: Room) -> list[str]:
    assert room.session.draft is not None
    return [version.text for version in room.store.versions.of(room.session.draft.id)]


def test_each_row_says_what_the_version_is(room: Room) -> None:
    keep(room, "One two three", "One two four five")
    seen: list[TimelineRow | str] = []
    look(room, lambda dialog: seen.extend(rows(dialog)))
    heading, newest, first = seen
    assert heading == "Today"
    assert isinstance(newest, TimelineRow)
    assert isinstance(first, TimelineRow)
    assert (newest.words, newest.details) == ("One two four five", "+2 −1 words · as it stands")
    assert (first.words, first.details) == ("One two three", "+3 words")


def test_keeping_asks_nothing_and_keeps_nothing_twice(room: Room) -> None:
    keep(room, "One")
    press(room, "Ctrl+S")
    assert kept(room) == ["One"]


def test_a_name_is_given_and_taken_away_in_the_timeline(room: Room) -> None:
    keep(room, "One", "Two")

    def name(dialog: VersionsDialog, words: str) -> None:
        def type_name(asking: QWidget) -> None:
            assert isinstance(asking, QInputDialog)
            asking.setTextValue(words)
            asking.accept()

        choose(dialog, 1)
        in_dialog(type_name)
        QTest.keyClick(dialog.list, Qt.Key.Key_F2)
        chosen = dialog.chosen()
        assert chosen is not None
        assert (chosen.words, chosen.name) == ("One", words)

    def act(dialog: VersionsDialog) -> None:
        name(dialog, "Sent")
        name(dialog, "")
        name(dialog, "Sent again")

    # The question opens over the versions: both are dialogs, so the versions are acted on directly.
    look(room, act)
    assert room.session.draft is not None
    assert [v.name for v in room.store.versions.of(room.session.draft.id)] == ["Sent again", ""]


def test_any_two_versions_are_compared_the_older_at_the_left(room: Room) -> None:
    keep(room, "One", "One two", "One two three")
    sides: list[tuple[str, str]] = []

    def act(dialog: VersionsDialog) -> None:
        sides.append(dialog.compare.texts)
        choose(dialog, 2)
        sides.append(dialog.compare.texts)
        dialog.other.setCurrentIndex(dialog.other.findText("The text as it stands"))
        sides.append(dialog.compare.texts)
        choose(dialog, 1)
        dialog.other.setCurrentIndex(dialog.other.findData(dialog.model.heads()[2].id))
        sides.append(dialog.compare.texts)

    look(room, act)
    assert sides == [
        ("One two", "One two three"),
        ("", "One"),
        ("One", "One two three"),
        ("One", "One two"),
    ]


def test_a_version_comes_back_as_one_undo_step(room: Room) -> None:
    keep(room, "You can book now", "You could book it later")
    write(room, " today")

    def act(dialog: VersionsDialog) -> None:
        choose(dialog, 2)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    look(room, act)
    assert room.window.editor.text() == "You can book now"
    assert room.window.focusWidget() is room.window.editor
    assert kept(room) == [
        "You can book now",
        "You could book it later",
        "You could book it later today",
        "You can book now",
    ]
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == "You could book it later today"
    assert room.session.text == "You could book it later today"


def test_single_passages_come_back_by_key(room: Room, qtbot: QtBot) -> None:
    keep(
        room,
        "Come on Monday to the new hall and bring your tea",
        "Come on Friday to the new hall and bring cake",
    )

    def act(dialog: VersionsDialog) -> None:
        choose(dialog, 1)
        assert not dialog.steps.take.isEnabled()
        dialog.other.setCurrentIndex(dialog.other.findText("The text as it stands"))
        assert not dialog.steps.take.isEnabled()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
        QTest.keyClick(dialog, Qt.Key.Key_F8)
        QTest.keyClick(dialog, Qt.Key.Key_F8)
        QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        assert dialog.compare.old.textCursor().selectedText() == "Monday "
        QTest.keyClick(dialog, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        assert room.window.editor.text() == "Come on Monday to the new hall and bring cake"
        assert dialog.compare.texts[1] == room.window.editor.text()
        assert dialog.compare.old.textCursor().selectedText() == "your tea"

    look(room, act)
    assert kept(room)[1:] == [
        "Come on Friday to the new hall and bring cake",
        "Come on Monday to the new hall and bring cake",
    ]
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == "Come on Friday to the new hall and bring cake"


def test_texts_of_networks_are_not_mixed(room: Room) -> None:
    room.session.texts.choose(("x",))
    keep(room, "Common")
    room.session.texts.give_own("x")
    keep(room, "For X only", "For X alone")
    seen: list[list[str]] = []

    def act(dialog: VersionsDialog) -> None:
        assert dialog.texts.currentText() == "X"
        for text in ("X", "Common text", "All texts"):
            dialog.texts.setCurrentIndex(dialog.texts.findText(text))
            seen.append([head.words for head in dialog.model.heads()])
        choose(dialog, 0)
        assert dialog.compare.texts == ("For X only", "For X alone")
        details = [row.details.split(" · ")[0] for row in rows(dialog) if isinstance(row, TimelineRow)]
        assert details == [*["X"] * (len(details) - 1), "Common text"]
        choose(dialog, len(details) - 1)
        dialog.restore.click()

    look(room, act)
    x_only, common, every = seen
    assert x_only[:2] == ["For X alone", "For X only"]
    assert common == ["Common"]
    assert every == [*x_only, *common]
    assert room.session.texts.place == ""
    assert room.session.texts.of("x") == "For X alone"


def test_a_version_says_what_was_fixed_since_the_one_before(room: Room, qtbot: QtBot) -> None:
    keep(room, BAD, GOOD)

    def act(dialog: VersionsDialog) -> None:
        qtbot.waitUntil(lambda: "Fixed: " in dialog.findings.text(), timeout=PATIENCE)
        assert "Opens with us" in dialog.findings.text()
        qtbot.waitUntil(
            lambda: all(head.found is not None for head in dialog.model.heads()), timeout=PATIENCE
        )
        newest, first = [row for row in rows(dialog) if isinstance(row, TimelineRow)]
        assert newest.findings.startswith("Fixed: ")
        assert first.findings.startswith("Found: ")
        dialog.other.setCurrentIndex(dialog.other.findText("The text as it stands"))
        choose(dialog, 1)
        assert "Opens with us" in dialog.findings.text()

    look(room, act)
    assert room.session.draft is not None
    heads = room.session.versions.heads(room.session.draft.id)
    assert [bool(head.found) for head in heads] == [False, True]
    assert len({head.reading for head in heads}) == 1


@pytest.mark.parametrize("brief", [Brief(), Brief(benefit="book at night")])
def test_what_the_coach_said_is_kept_with_the_version(room: Room, qtbot: QtBot, brief: Brief) -> None:
    write(room, BAD)
    room.session.guidance.set_brief(brief)
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)
    press(room, "Ctrl+S")
    assert room.session.draft is not None
    (head,) = room.session.versions.heads(room.session.draft.id)
    if brief.benefit:
        # The coach may have read otherwise for it.
        assert head.found is None
    else:
        assert head.found is not None
        assert "self-lead" in {one.check for one in head.found}


def test_a_report_on_other_words_is_not_kept(room: Room, qtbot: QtBot) -> None:
    write(room, BAD)
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)
    write(room, " More")
    press(room, "Ctrl+S")
    assert room.session.draft is not None
    (head,) = room.session.versions.heads(room.session.draft.id)
    assert head.found is None
