"""An emoji is found by name or group and put into the post with the keyboard alone."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from rooms import in_dialog, press, write

from youward.ui.app import Room
from youward.ui.emoji.known import GROUPS, found, known_emoji
from youward.ui.emoji.picker import EmojiPicker
from youward.ui.language import speak
from youward.ui.settings import declared

EVERY = known_emoji()


def pick(room: Room, typed: str, *keys: Qt.Key) -> list[str]:
    """Type into the picker and press keys there; return what it showed first."""
    seen: list[str] = []

    def act(picker: QWidget) -> None:
        assert isinstance(picker, EmojiPicker)
        QTest.keyClicks(picker.search, typed)
        seen.extend(str(picker.model.index(row).data()) for row in range(picker.model.rowCount()))
        for key in keys:
            QTest.keyClick(picker.search, key)
        if picker.isVisible():
            picker.close()

    in_dialog(act)
    press(room, "Ctrl+Shift+E")
    return seen


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("party popper", "🎉"),
        ("tada", "🎉"),
        (":tada:", "🎉"),
        ("red heart", "❤️"),
        ("heart", "❤️"),
        ("+1", "👍"),
        ("thumbs up dark", "👍🏿"),
        ("germany", "🇩🇪"),
    ],
)
def test_names_and_short_names_find_it(typed: str, expected: str) -> None:
    assert expected in [one.text for one in found(EVERY, typed)][:3]


@pytest.mark.parametrize(
    ("language", "typed", "expected", "called"),
    [
        ("de", "Rakete", "🚀", "rakete"),
        ("de", "rocket", "🚀", "rakete"),
        ("de", "tada", "🎉", "konfettibombe"),
        ("de", "Käse", "🧀", "käsestück"),
        ("de", "daumen hoch dunkle", "👍🏿", "daumen hoch dunkle hautfarbe"),
        ("es", "corazón rojo", "❤️", "corazón rojo"),
        ("es", "corazon rojo", "❤️", "corazón rojo"),
        ("es", "red heart", "❤️", "corazón rojo"),
        ("es", "alemania", "🇩🇪", "bandera alemania"),
    ],
)
def test_it_is_named_in_the_windows_language_and_found_in_english_too(
    qapp: QApplication, language: str, typed: str, expected: str, called: str
) -> None:
    speak(qapp, language)
    first = found(known_emoji(), typed)[:3]
    assert (expected, called) in [(one.text, one.name) for one in first]


def test_every_group_has_its_own_in_unicodes_order() -> None:
    assert {one.group for one in EVERY} == set(GROUPS)
    assert EVERY[0].text == "😀"
    assert len({one.text for one in EVERY}) == len(EVERY) > 3000
    assert [one.text for one in found(EVERY, "xyzzy")] == []
    assert not any(one.toned for one in found(EVERY, "waving hand"))


def test_enter_inserts_at_the_caret_as_one_undo_step(room: Room) -> None:
    write(room, "Hi there")
    room.window.editor.set_caret(2)
    assert pick(room, "tada", Qt.Key.Key_Return)[0] == "🎉"
    assert room.window.editor.text() == "Hi🎉 there"
    assert room.window.editor.caret() == 3
    pick(room, "family", Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    assert room.window.editor.text() == "Hi🎉 there"
    assert room.window.focusWidget() is room.window.editor
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == "Hi there"


def test_arrows_move_in_the_grid(room: Room) -> None:
    shown = pick(room, "", Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert room.window.editor.text() == shown[2]


def test_recent_ones_come_first(room: Room) -> None:
    room.session.settings.choose(declared.RECENT_EMOJI, ())
    pick(room, "tada", Qt.Key.Key_Return)
    pick(room, "rocket", Qt.Key.Key_Return)
    pick(room, "tada", Qt.Key.Key_Return)
    assert room.session.settings.value(declared.RECENT_EMOJI) == ("🎉", "🚀")
    assert pick(room, "", Qt.Key.Key_Escape) == ["🎉", "🚀"]


def test_groups_turn_the_page_and_nothing_found_says_so(room: Room) -> None:
    def act(picker: QWidget) -> None:
        assert isinstance(picker, EmojiPicker)
        QTest.keyClicks(picker.search, "zzzz")
        assert not picker.grid.isVisible()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert picker.isVisible()
        picker.groups.setCurrentRow(picker.groups.count() - 1)
        assert picker.search.text() == ""
        assert picker.model.index(0).data() == "🏁"
        assert picker.name.text() == "chequered flag"
        picker.close()

    in_dialog(act)
    press(room, "Ctrl+Shift+E")
    assert room.window.editor.text() == ""


def test_the_names_are_not_loaded_at_the_start() -> None:
    code = "import sys, youward.ui.main_window; print('emoji' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60)
    assert done.stdout == "False\n", done.stderr
