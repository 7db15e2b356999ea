"""The thread of a post: its parts, their numbers, and the clipboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from youward.paths import resources
from youward.text.networks import load_networks
from youward.ui.networks.thread_dialog import ThreadDialog
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

ALL = load_networks(resources() / "networks.toml")
TEXT = "You can now book a table by phone, whenever it suits you. " * 10
Show = Callable[[str], ThreadDialog]


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def show(qtbot: QtBot, settings: Settings) -> Show:
    def make(text: str) -> ThreadDialog:
        dialog = ThreadDialog(text, ALL["x"], settings)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_parts_are_shown_with_their_counts(show: Show) -> None:
    dialog = show(TEXT)
    assert len(dialog.rows) == 3
    assert [row.words.accessibleName() for row in dialog.rows] == list(dialog.parts())
    assert dialog.rows[0].count.accessibleName() == f"{len(dialog.parts()[0])} of 280"
    assert dialog.rows[1].accessibleName() == "Part 2 of 3"
    assert dialog.rows[0].hasFocus()


def test_the_box_numbers_the_parts_and_is_remembered(show: Show, settings: Settings) -> None:
    dialog = show(TEXT)
    assert not dialog.parts()[0].endswith("1/3")
    dialog.numbered.click()
    assert settings.value(declared.NUMBERED)
    assert dialog.parts()[0].endswith(" 1/3")
    assert dialog.rows[2].words.accessibleName().endswith(" 3/3")
    assert show(TEXT).numbered.isChecked()
    settings.choose(declared.NUMBERED, False)
    assert not dialog.numbered.isChecked()
    assert not dialog.parts()[0].endswith("1/3")


def test_parts_are_copied_with_keys_and_buttons(show: Show) -> None:
    dialog = show(TEXT)
    dialog.rows[1].setFocus()
    QTest.keyClick(dialog.rows[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == dialog.parts()[1]
    dialog.rows[2].copy.setFocus()
    QTest.keyClick(dialog.rows[2].copy, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == dialog.parts()[2]
    QTest.keyClick(dialog.rows[0].copy, Qt.Key.Key_Space)
    assert clipboard() == dialog.parts()[0]
    dialog.copy_all.click()
    assert clipboard() == "\n\n".join(dialog.parts())


def test_copied_words_hold_nothing_but_the_writers(show: Show) -> None:
    dialog = show("Read https://example.org/a/very/long/address/that/has/no/place/to/break/it now")
    dialog.rows[0].copy.click()
    assert "\u200b" not in clipboard()


def test_what_fits_needs_no_thread(show: Show) -> None:
    dialog = show("You can rest.")
    assert len(dialog.rows) == 1
    assert dialog.numbered.isHidden()
    assert "nothing has to be split" in dialog.said.accessibleName()


def test_no_words_make_no_parts(show: Show) -> None:
    dialog = show(" \n")
    assert dialog.rows == [] and not dialog.copy_all.isEnabled()
    assert "no words here yet" in dialog.said.accessibleName()


def test_escape_closes(show: Show) -> None:
    dialog = show(TEXT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
