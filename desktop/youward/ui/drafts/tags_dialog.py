"""Give tags to drafts and take them away; each change counts at once."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youward.ui import theme
from youward.ui.flow import FlowLayout
from youward.ui.labels import text_label
from youward.ui.ledger import Ledger
from youward.ui.wording import number

_WIDTH = 400


class TagsDialog(QDialog):
    """Show the tags that all the drafts have, and a field to type another, which completes known ones."""

    def __init__(self, ledger: Ledger, drafts: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._drafts = list(drafts)
        self.setWindowTitle(self.tr("Tags"))
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a tag, then Enter"))
        self.field.setAccessibleName(self.tr("New tag"))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._add = QPushButton(self.tr("Add"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.add)
        self.chips: list[QPushButton] = []
        self._row = FlowLayout()
        self._none = text_label(self.tr("No tags yet. “summer” or “for Ana” will do."), tone="muted")
        self._done = QPushButton(self.tr("Done"))
        self._done.setProperty("kind", "primary")
        self._done.setAutoDefault(False)
        self._done.clicked.connect(self.accept)
        self._lay_out()
        self._show_tags()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        if len(self._drafts) > 1:
            said = self.tr("For {count} drafts. Shown are the tags that all of them have.")
            column.addWidget(text_label(said.format(count=number(len(self._drafts))), tone="muted"))
        typed, foot = QHBoxLayout(), QHBoxLayout()
        typed.setSpacing(theme.SPACE_SMALL)
        typed.addWidget(self.field, 1)
        typed.addWidget(self._add)
        column.addLayout(typed)
        column.addWidget(self._none)
        column.addLayout(self._row)
        column.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(self._done)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter what was typed; with nothing typed, Enter is done."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.text().strip():
                self.add()
            else:
                self.accept()
            return
        super().keyPressEvent(event)

    def add(self) -> None:
        """Give the typed tag to the drafts."""
        name = self.field.text().strip()
        if name and self._ledger.tag(self._drafts, name):
            self.field.clear()
            self._show_tags()
        self.field.setFocus()

    def _remove(self, name: str) -> None:
        self._ledger.untag(self._drafts, name)
        self._show_tags()
        self.field.setFocus()

    def _show_tags(self) -> None:
        self._known.setStringList(self._ledger.all_tags())
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        tags = [self._ledger.tags(draft) for draft in self._drafts]
        shared = [tag for tag in tags[0] if all(tag in other for other in tags)] if tags else []
        self.chips = [self._chip(tag) for tag in shared]
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()
        self._none.setVisible(not shared)

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(f"{tag.replace('&', '&&')} ×", self)
        chip.setProperty("kind", "filter")
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("Take away the tag “{name}”").format(name=tag))
        chip.clicked.connect(lambda _: self._remove(tag))
        return chip
