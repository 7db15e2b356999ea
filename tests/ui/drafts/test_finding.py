"""Narrowing the list: filters as chips, the query language, orders, several drafts at once, many drafts."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, checks, choose, in_dialog, in_menu, press, titles, write

from youward.history.listing import PAGE
from youward.history.query import Field, Sort, Term
from youward.ui.app import Room
from youward.ui.drafts.draft_list import BELOW_ROLE
from youward.ui.drafts.range_dialog import RangeDialog
from youward.ui.drafts.tags_dialog import TagsDialog
from youward.ui.transfer.export_dialog import ExportDialog


def add(room: Room, *texts: str) -> list[int]:
    return [room.session.shelf.add(text, "") for text in texts]


def chips(room: Room) -> list[str]:
    return [chip.text() for chip in room.window.drafts.chips.chips]


def found(room: Room) -> list[str]:
    return [title for title in titles(room) if title not in ("Today", "By title", "Not published")]


def click(room: Room, chip: str) -> None:
    next(c for c in room.window.drafts.chips.chips if c.text() == chip).click()


def test_a_typed_term_becomes_a_chip_that_can_be_taken_away(room: Room, qtbot: QtBot) -> None:
    bread, cake = add(room, "Bread from six", "Cake from nine")
    room.session.ledger.tag([bread], "summer")
    room.session.ledger.set_status([bread, cake], "ready")
    press(room, "Ctrl+Shift+F")
    write(room, "status:ready tag:summer fro")
    assert chips(room) == [] or chips(room) == ["Ready ×", "Clear all"]
    qtbot.waitUntil(lambda: found(room) == ["Bread from six"], timeout=PATIENCE)
    assert room.window.drafts.search.text() == "fro"
    assert chips(room) == ["Ready ×", "Tag: summer ×", "Clear all"]
    click(room, "Tag: summer ×")
    assert found(room) == ["Cake from nine", "Bread from six"]
    write(room, " tag:summer")
    press(room, "Enter")
    assert chips(room) == ["Ready ×", "Tag: summer ×", "Clear all"]
    click(room, "Clear all")
    assert chips(room) == []
    assert room.window.drafts.search.text() == ""
    assert "Sample post" in found(room)


def test_words_found_stand_out(room: Room, qtbot: QtBot) -> None:
    add(room, "Opening hours. The café opens at nine.")
    drafts = room.window.drafts
    drafts.search.setText("cafe")
    drafts.refresh()
    pieces = drafts.model.first_draft().data(BELOW_ROLE)
    assert [words for words, is_found in pieces if is_found] == ["café"]
    said = str(drafts.model.first_draft().data(int(Qt.ItemDataRole.AccessibleTextRole)))
    assert "The café opens at nine" in said


def test_nothing_found_says_what_to_try(room: Room) -> None:
    drafts = room.window.drafts

    def said(typed: str) -> str:
        drafts.search.setText(typed)
        drafts.refresh()
        return "\n".join(label.text() for label in drafts.findChildren(QLabel) if label.isVisible())

    assert "“status:redy” is not understood" in said("status:redy")
    assert "Take a filter away, or choose" in said("tag:nowhere")
    assert "Take a filter away, or try" in said("tag:nowhere bread")


def test_the_menu_of_filters(room: Room, qtbot: QtBot) -> None:
    (bread,) = add(room, "Bread from six")
    room.session.ledger.tag([bread], "sum & mer")
    menu = room.window.drafts.filter.menu()
    assert menu is not None
    submenus = {action.text().replace("&", ""): action.menu() for action in menu.actions() if action.menu()}
    tags = submenus["Tag"]
    assert isinstance(tags, QMenu)
    tags.aboutToShow.emit()
    assert [action.text() for action in tags.actions()] == ["sum && mer"]
    tags.actions()[0].trigger()
    assert found(room) == ["Bread from six"]
    assert chips(room)[0] == "Tag: sum && mer ×"
    tags.aboutToShow.emit()
    assert tags.actions()[0].isChecked()
    checks_menu = submenus["Check"]
    assert isinstance(checks_menu, QMenu)


def test_a_range_of_days(room: Room) -> None:
    def accept(dialog: QWidget) -> None:
        assert isinstance(dialog, RangeDialog)
        dialog.accept()

    add(room, "Bread from six")
    in_dialog(accept)
    room.window.drafts.filter._ask_range()
    assert [term.field for term in room.window.drafts._terms] == [Field.AFTER, Field.BEFORE]
    assert "Bread from six" in found(room)


def test_orders(room: Room) -> None:
    add(room, "b first", "a second")
    drafts = room.window.drafts
    drafts.filter.sorted.emit(Sort.TITLE)
    assert titles(room)[:3] == ["By title", "a second", "b first"]
    drafts.filter.sorted.emit(Sort.PUBLISHED)
    assert titles(room)[0] == "Not published"
    press(room, "F2")
    press(room, "Esc")
    drafts.filter.sorted.emit(Sort.CREATED)
    assert titles(room)[:3] == ["Today", "a second", "b first"]


def test_what_the_coach_found_can_be_asked_for(room: Room, qtbot: QtBot) -> None:
    write(room, "We're thrilled to announce our new booking app! Which evening suits you?")
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    assert room.session.save()
    qtbot.waitUntil(lambda: "self-lead" in room.store.readings.checks(), timeout=PATIENCE)
    room.window.drafts.search.setText("check:self-lead kind:announcement")
    room.window.drafts.refresh()
    assert len(found(room)) == 1
    assert chips(room)[0] == "Opens with us ×"


def test_several_drafts_go_to_the_bin_at_once_and_say_when_they_leave(room: Room, qtbot: QtBot) -> None:
    add(room, "one", "two", "three")
    drafts = room.window.drafts
    drafts.list.setFocus()
    drafts.list.setCurrentIndex(drafts.model.first_draft())
    press(room, "Shift+Down")
    assert len(drafts.list.all_chosen()) == 2
    room.session.shelf.changed.emit()
    assert len(drafts.list.all_chosen()) == 2
    press(room, "Delete")
    assert found(room) == ["one", "Sample post"]
    press(room, "Ctrl+Shift+B")
    assert sorted(titles(room)) == ["In the bin", "three", "two"]
    assert drafts.model.first_draft().data(BELOW_ROLE) == (("Goes in 30 days", False),)
    drafts.list.setCurrentIndex(drafts.model.first_draft())
    press(room, "Shift+Down")
    asked: list[str] = []
    choose("Yes", asked)
    press(room, "Delete")
    assert asked == ["Delete 2 drafts and all their versions for good?"]
    assert titles(room) == []


def test_a_ctrl_click_chooses_and_a_click_opens(room: Room, qtbot: QtBot) -> None:
    one, two = add(room, "one", "two")
    view = room.window.drafts.list

    def at(identity: int) -> QPoint:
        return view.visualRect(room.window.drafts.model.row_of(identity)).center()

    left, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view.viewport(), left, pos=at(one))
    assert room.window.editor.text() == "one"
    view.setFocus()
    qtbot.mouseClick(view.viewport(), left, ctrl, at(two))
    assert room.window.editor.text() == "one"
    assert set(view.all_chosen()) == {one, two}

    offered: list[str] = []
    only: list[tuple[str, bool]] = []

    def look_at_export(dialog: QWidget) -> None:
        assert isinstance(dialog, ExportDialog)
        only.append((dialog.only.text().replace("&", ""), dialog.only.isChecked()))
        dialog.close()

    def pick(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        statuses = next(action.menu() for action in menu.actions() if action.text() == "Status")
        assert isinstance(statuses, QMenu)
        next(action for action in statuses.actions() if action.text() == "Archived").trigger()
        in_dialog(look_at_export)
        next(action for action in menu.actions() if action.text() == "Export…").trigger()
        menu.close()

    in_menu(pick)
    view.customContextMenuRequested.emit(at(two))
    assert "Rename" not in offered
    assert offered[-1] == "Move 2 drafts to bin"
    assert only == [("The chosen posts", True)]
    assert {room.store.draft(draft).status for draft in (one, two)} == {"archived"}


def test_tags_are_typed_and_taken_away(room: Room) -> None:
    one, two = add(room, "one", "two")
    room.session.ledger.tag([two], "winter")
    room.session.open_draft(one)
    seen: list[object] = []

    def tag(dialog: QWidget) -> None:
        assert isinstance(dialog, TagsDialog)
        completer = dialog.field.completer()
        assert completer is not None
        completer.setCompletionPrefix("WIN")
        seen.append(completer.currentCompletion())
        for name in ("summer", "Winter"):
            dialog.field.setText(name)
            dialog.add()
        seen.append([chip.text() for chip in dialog.chips])
        dialog.chips[0].click()
        dialog.accept()

    in_dialog(tag)
    press(room, "Ctrl+G")
    assert seen == ["winter", ["summer ×", "winter ×"]]
    assert room.session.ledger.tags(one) == ["winter"]


def test_a_duplicate_opens_as_a_new_draft(room: Room) -> None:
    write(room, "Hello there")
    press(room, "Ctrl+J")
    assert room.window.editor.text() == "Hello there"
    assert found(room) == ["Hello there", "Hello there", "Sample post"]
    assert room.session.draft is not None
    assert room.store.versions.of(room.session.draft.id) == []


def test_a_long_list_is_read_page_by_page(room: Room, qtbot: QtBot) -> None:
    for number in range(2 * PAGE + 10):
        room.store.create_draft(f"post {number}")
    drafts = room.window.drafts
    drafts.refresh()
    assert drafts.model.rowCount() == PAGE + 1
    drafts.list.scrollToBottom()
    qtbot.waitUntil(lambda: drafts.model.rowCount() > PAGE + 1, timeout=PATIENCE)
    bar = drafts.list.verticalScrollBar()
    place = bar.value()
    room.session.shelf.changed.emit()
    assert bar.value() == place
    while drafts.model.canFetchMore(drafts.model.index(-1)):
        drafts.model.fetchMore(drafts.model.index(-1))
    assert titles(room).count("Today") == 1
    assert found(room) == [*(f"post {n}" for n in reversed(range(2 * PAGE + 10))), "Sample post"]


def test_a_period_takes_the_place_of_another(room: Room) -> None:
    drafts = room.window.drafts
    drafts.filter.added.emit((Term(Field.CHANGED, "today"),))
    drafts.filter.added.emit((Term(Field.CHANGED, "year"),))
    assert chips(room) == ["Changed this year ×", "Clear all"]
    assert found(room) == ["Sample post"]
