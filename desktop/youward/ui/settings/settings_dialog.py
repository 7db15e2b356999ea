"""Show every setting that is offered, find one by a word, and carry all of them to another machine."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.errors import InputError
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.search_field import SearchField
from youward.ui.settings.declared import GROUPS
from youward.ui.settings.information_row import InformationRow
from youward.ui.settings.setting_row import SettingRow, translated
from youward.ui.settings.settings import Settings

_WIDTH, _HEIGHT = 620, 680
_LARGEST = 1_000_000


class SettingsDialog(QDialog):
    """Change settings at once, as they are touched; Esc closes."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        about_drafts: Sequence[InformationRow] = (),
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_WIDTH, _HEIGHT)
        self.search = SearchField(self.tr("Search settings"))
        self.search.textChanged.connect(self._find)
        self.rows: list[SettingRow] = []
        self._groups: list[tuple[QLabel, Sequence[SettingRow | InformationRow]]] = []
        self.about_drafts = tuple(about_drafts)
        self._nothing = text_label(tone="muted")
        say(self._nothing, self.tr("No setting has these words. Try one of them alone."))
        self._said = text_label(tone="muted")
        self._said.hide()
        self._lay_out()
        self._find("")

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("settingsPage")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE)
        rows.setSpacing(theme.SPACE)
        for title, declared in GROUPS:
            group = [SettingRow(setting, self._settings) for setting in declared]
            self._add_group(rows, translated(title), group)
            self.rows += group
        if self.about_drafts:
            self._add_group(rows, self.tr("Drafts"), self.about_drafts)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_SMALL)
        for text, act in (
            (self.tr("Export…"), self._export),
            (self.tr("Import…"), self._import),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            foot.addWidget(button)
        foot.addWidget(self._said, 1)
        foot.addStretch(0)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE_SMALL)
        top.addWidget(self.search)
        foot.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_SMALL, theme.SPACE_LARGE, theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _add_group(self, rows: QVBoxLayout, title: str, group: Sequence[SettingRow | InformationRow]) -> None:
        heading = text_label(title, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        # In the heading, so that a group that is not shown leaves no gap.
        heading.setContentsMargins(0, theme.SPACE_SMALL if self._groups else 0, 0, 0)
        rows.addWidget(heading)
        for row in group:
            rows.addWidget(row)
        self._groups.append((heading, group))

    def _find(self, words: str) -> None:
        """Show the settings in which all `words` stand, whatever their case."""
        wanted = words.casefold().split()
        any_found = False
        for heading, group in self._groups:
            inside = heading.accessibleName() or heading.text()
            found = [
                row for row in group if all(word in f"{inside} {row.words()}".casefold() for word in wanted)
            ]
            for row in group:
                row.setVisible(row in found)
            heading.setVisible(bool(found))
            any_found = any_found or bool(found)
        self._nothing.setVisible(not any_found)

    def _tell(self, sentence: str) -> None:
        say(self._said, sentence)
        self._said.setVisible(bool(sentence))

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export settings"), "youward-settings.json", self.tr("Settings (*.json)")
        )
        if not name:
            return
        try:
            Path(name).write_text(self._settings.exported(), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self._tell(self.tr("Not exported: {reason}. Choose another folder.").format(reason=reason))
            return
        self._tell(self.tr("Exported."))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import settings"), "", self.tr("Settings (*.json);;All files (*)")
        )
        if not name:
            return
        try:
            with Path(name).open("rb") as file:
                count = self._settings.take(file.read(_LARGEST).decode("utf-8"))
        except OSError as error:
            reason = error.strerror or str(error)
            self._tell(self.tr("This file can't be opened: {reason}.").format(reason=reason))
            return
        except UnicodeDecodeError:
            self._tell(self.tr("This is not a file of settings. Choose a file that Youward exported."))
            return
        except InputError as error:
            self._tell(str(error))
            return
        self._tell(self.tr("Imported %n setting(s).", "", count))
