"""The settings window says how much room drafts take, and opens their folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from youward.history.size import HistorySize
from youward.ui.settings.history_rows import history_rows
from youward.ui.settings.settings import Settings
from youward.ui.settings.settings_dialog import SettingsDialog


class Folders(QObject):
    """Stand where the system's file manager is."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, folder: QUrl) -> None:
        self.opened.append(Path(folder.toLocalFile()))


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), None, history_rows(HistorySize(tmp_path, 2_500_000, 300)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_size_is_said_and_found_by_a_word(dialog: SettingsDialog) -> None:
    dialog.search.setText("backups")
    (sentence,) = [text for text in said(dialog) if "their backups" in text]
    assert sentence == "Your drafts and their versions take 2.4 MiB, their backups 300 bytes."
    assert "Drafts" in said(dialog)
    dialog.search.setText("zebra")
    assert "Drafts" not in said(dialog)


def test_the_folder_is_opened(dialog: SettingsDialog, tmp_path: Path) -> None:
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "open")  # type: ignore[arg-type]
    dialog.search.setText("folder")
    (row,) = dialog.about_drafts
    row.button.click()
    QDesktopServices.unsetUrlHandler("file")
    assert folders.opened == [tmp_path]


def test_a_size_that_is_not_known_is_not_spoken_of(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), None, history_rows(None))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Drafts" not in said(dialog)
