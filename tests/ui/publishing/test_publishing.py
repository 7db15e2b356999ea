"""After writing: the status, where a post went, its replies, and the quiet reminder."""

import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog, press, write

from youward.history.publications import Publication
from youward.ui.app import Room
from youward.ui.publishing.published_dialog import PublishedDialog
from youward.ui.publishing.replies_dialog import RepliesDialog
from youward.ui.settings import declared

DAY = 86_400_000


def opened(room: Room) -> int:
    assert room.session.save()
    assert room.session.draft is not None
    return room.session.draft.id


def published_days_ago(room: Room, text: str, days: int = 6) -> int:
    draft = room.session.shelf.add(text, "")
    room.store.readings.keep(draft, [], guessed="", asks=True)
    room.session.ledger.keep_published(draft, [Publication("x", int(time.time() * 1000) - days * DAY)])
    return draft


def status_action(room: Room, text: str) -> None:
    menu = room.window.desk.status.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_status_is_shown_and_chosen(room: Room) -> None:
    status = room.window.desk.status
    assert status.text() == "Draft ▾"
    write(room, "Hello")
    status_action(room, "Ready")
    assert status.text() == "Ready ▾"
    assert room.store.draft(opened(room)).status == "ready"
    press(room, "Ctrl+N")
    assert status.text() == "Draft ▾"
    status_action(room, "Ready")
    assert status.text() == "Draft ▾"


def test_published_asks_where_and_when_and_keeps_links(room: Room) -> None:
    write(room, "Hello")
    room.session.texts.choose(("linkedin",))
    ticked: list[str] = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, PublishedDialog)
        ticked.extend(place.network for place in dialog.places if place.ticked.isChecked())
        first = dialog.places[0]
        assert not first.copy.isVisible()
        first.link.setText(" https://example.org/1 ")
        first.copy.click()
        dialog.places[1].ticked.click()
        dialog.accept()

    in_dialog(fill)
    status_action(room, "Published")
    assert ticked == ["linkedin"]
    assert QGuiApplication.clipboard().text() == "https://example.org/1"
    kept = room.session.ledger.published(opened(room))
    assert {(p.network, p.link) for p in kept} == {("linkedin", "https://example.org/1"), ("x", "")}
    assert room.window.desk.status.text() == "Published ▾"

    def untick(dialog: QWidget) -> None:
        assert isinstance(dialog, PublishedDialog)
        assert {p.at for p in dialog.publications()} == {p.at for p in kept}
        for place in dialog.places[:2]:
            place.ticked.click()
        save = dialog.findChild(QDialogButtonBox)
        assert save is not None
        assert not save.button(QDialogButtonBox.StandardButton.Save).isEnabled()
        dialog.reject()

    in_dialog(untick)
    press(room, "Ctrl+I")
    assert room.session.ledger.published(opened(room)) == kept


def test_replies_are_pasted_and_put_right(room: Room) -> None:
    write(room, "Which evening suits you?")
    room.session.ledger.set_status([opened(room)], "published")

    def paste(dialog: QWidget) -> None:
        assert isinstance(dialog, RepliesDialog)
        assert not dialog.add.isEnabled()
        dialog.pasted.setPlainText("@ana: Thursday\n\nFriday\n\nSpam")
        dialog.add.click()
        dialog.rows[1].who.setText("Bo")
        dialog.rows[2].remove.click()
        dialog.pasted.setPlainText("One more")
        dialog.accept()

    in_dialog(paste)
    press(room, "Ctrl+L")
    kept = room.session.ledger.replies(opened(room))
    assert [(r.who, r.text) for r in kept] == [("@ana", "Thursday"), ("Bo", "Friday"), ("", "One more")]

    def empty(dialog: QWidget) -> None:
        assert isinstance(dialog, RepliesDialog)
        dialog.rows[0].text.setPlainText(" ")
        dialog.accept()

    in_dialog(empty)
    press(room, "Ctrl+L")
    assert [r.id for r in room.session.ledger.replies(opened(room))] == [r.id for r in kept[1:]]


@pytest.mark.parametrize("answer", ["put away", "follow up", "replies", "setting"])
def test_the_reminder_goes_when_it_is_answered(room: Room, answer: str) -> None:
    line = room.window.drafts.reminder
    assert not line.isVisible()
    draft = published_days_ago(room, "Which evening suits you for lessons on the new courts?")
    assert line.isVisible()
    assert line.sentence.text() == (
        "“Which evening suits you for…” asked a question 6 days ago, and no follow-up is noted yet."
    )
    if answer == "put away":
        line.put_away.click()
    elif answer == "follow up":
        line.follow_up.click()
        assert room.session.ledger.followed(opened(room)) == draft
        assert room.window.editor.text() == ""
    elif answer == "replies":

        def paste(dialog: QWidget) -> None:
            assert isinstance(dialog, RepliesDialog)
            dialog.pasted.setPlainText("Thursday")
            dialog.accept()

        in_dialog(paste)
        line.replies.click()
    else:
        room.session.settings.choose(declared.REMIND, False)
    assert not line.isVisible()


def test_one_reminder_at_a_time(room: Room) -> None:
    older = published_days_ago(room, "Who plays on Sundays?", 9)
    newer = published_days_ago(room, "Which evening suits you?", 4)
    line = room.window.drafts.reminder
    assert line.reminder is not None
    assert line.reminder.draft == newer
    line.put_away.click()
    assert line.reminder is not None
    assert line.reminder.draft == older


def test_a_post_is_marked_as_the_follow_up_of_another(room: Room, qtbot: QtBot) -> None:
    asked = published_days_ago(room, "Who plays on Sundays?")
    later = room.session.shelf.add("Forty of you play on Sundays", "")

    def pick(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        assert dialog.comboBoxItems() == ["None", "1. Who plays on Sundays?"]
        dialog.setTextValue("1. Who plays on Sundays?")
        dialog.accept()

    in_dialog(pick)
    room.window.drafts.follows_asked.emit(later)
    assert room.session.ledger.followed(later) == asked
    qtbot.waitUntil(lambda: not room.window.drafts.reminder.isVisible(), timeout=PATIENCE)
