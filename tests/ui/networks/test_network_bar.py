"""Networks are chosen for a post, counted live, and may have a text of their own."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog, press, write

from youward.ui.app import Room
from youward.ui.networks.network_bar import Chip
from youward.ui.settings import declared
from youward.ui.versions.versions_dialog import VersionsDialog


def chip(room: Room, network: str) -> Chip:
    return room.window.desk.networks.chips[network]


def act(room: Room, network: str, text: str) -> None:
    """Trigger an entry of a chip's menu."""
    next(a for a in chip(room, network).menu().actions() if a.text() == text).trigger()


def own(room: Room) -> dict[str, str]:
    assert room.session.draft is not None
    return room.store.network_texts.of(room.session.draft.id)


def test_networks_are_chosen_from_the_menu_and_kept(open_room: Callable[[], Room]) -> None:
    room = open_room()
    room.session.new_draft()
    write(room, "Hello")
    menu = room.window.desk.networks.choose.menu()
    for name in ("LinkedIn", "X"):
        next(a for a in menu.actions() if a.text() == name).trigger()
    assert list(room.window.desk.networks.chips) == ["x", "linkedin"]
    assert chip(room, "x").text() == "X 5/280 ▾"
    assert chip(room, "x").accessibleName() == "X: 5 of 280 characters, 275 left."
    room = open_room()
    assert list(room.window.desk.networks.chips) == ["x", "linkedin"]
    act(room, "x", "Take it away")
    assert list(room.window.desk.networks.chips) == ["linkedin"]


def test_a_new_post_begins_with_the_usual_networks(room: Room) -> None:
    room.session.settings.choose(declared.NETWORKS, ("bluesky",))
    room.session.new_draft()
    assert list(room.window.desk.networks.chips) == ["bluesky"]
    assert room.session.draft is None


def test_counters_follow_each_key_in_words_and_in_tone(room: Room) -> None:
    room.session.texts.choose(("x",))
    room.window.editor.insertPlainText("a" * 222)
    assert chip(room, "x").property("fill") == ""
    write(room, "a👩‍👧")
    assert chip(room, "x").text() == "X 225/280 · 55 left ▾"
    assert chip(room, "x").property("fill") == "near"
    room.window.editor.insertPlainText("日" * 30)
    assert chip(room, "x").text() == "X 285/280 · 5 over ▾"
    assert chip(room, "x").property("fill") == "over"


def test_a_text_of_its_own_leaves_the_common_one_alone(room: Room, qtbot: QtBot) -> None:
    room.session.texts.choose(("x", "linkedin"))
    write(room, "For everybody")
    act(room, "x", "A text of its own")
    assert room.window.editor.text() == "For everybody"
    write(room, " on X")
    places = room.window.desk.places
    assert places.isVisible()
    assert chip(room, "x").text() == "X 18/280 ▾"
    assert chip(room, "linkedin").text() == "LinkedIn 13/3,000 ▾"
    places.buttons[""].click()
    assert room.window.editor.text() == "For everybody"
    write(room, ", really")
    places.buttons["x"].click()
    assert room.window.editor.text() == "For everybody on X"
    assert room.session.save()
    assert own(room) == {"x": "For everybody on X"}
    act(room, "x", "A text of its own")
    assert room.window.editor.text() == "For everybody, really"
    assert not places.isVisible()
    assert room.session.save()
    assert own(room) == {}


def test_the_text_of_a_network_comes_back_from_its_versions(room: Room) -> None:
    room.session.texts.choose(("x",))
    write(room, "Common")
    act(room, "x", "A text of its own")
    write(room, " X")
    act(room, "x", "A text of its own")
    assert room.session.save()

    def bring_back(dialog: object) -> None:
        assert isinstance(dialog, VersionsDialog)
        dialog.texts.setCurrentIndex(dialog.texts.findText("X"))
        assert {head.network for head in dialog.model.heads()} == {"x"}
        dialog.restore.click()

    in_dialog(bring_back)
    press(room, "Ctrl+Shift+H")
    assert room.session.texts.place == "x"
    assert room.window.editor.text() == "Common X"
    assert own(room) == {"x": "Common X"}


def test_the_open_place_survives_switching_drafts(room: Room) -> None:
    room.session.texts.choose(("x",))
    write(room, "First")
    act(room, "x", "A text of its own")
    write(room, " on X")
    room.session.save()
    first = room.session.draft
    assert first is not None
    press(room, "Ctrl+N")
    write(room, "Second")
    assert not room.window.desk.places.isVisible()
    room.session.open_draft(first.id)
    assert room.window.editor.text() == "First"
    room.window.desk.places.buttons["x"].click()
    assert room.window.editor.text() == "First on X"


def test_the_coach_reads_the_text_being_written(room: Room, qtbot: QtBot) -> None:
    room.session.texts.choose(("x",))
    write(room, "You can pay at the desk from Monday. ")
    act(room, "x", "A text of its own")
    write(room, "Sign up today!!! ")
    qtbot.waitUntil(lambda: bool(room.window.editor.current_findings()), timeout=PATIENCE)
    room.window.desk.places.buttons[""].click()
    qtbot.waitUntil(lambda: room.session.coaching.is_up_to_date, timeout=PATIENCE)
    assert room.window.editor.current_findings() == []


def test_chips_are_reached_by_tab(room: Room) -> None:
    room.session.texts.choose(("x", "linkedin"))
    bar = room.window.desk.networks
    bar.chips["x"].setFocus()
    press(room, "Tab")
    assert QApplication.focusWidget() is bar.chips["linkedin"]
    press(room, "Tab")
    assert QApplication.focusWidget() is bar.choose
