"""Look at the versions of a draft and bring one back."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from youward.history.values import Version, label
from youward.ui import theme


class VersionsDialog(QDialog):
    """List versions, the newest first, with the text of the chosen one beside the list."""

    def __init__(self, versions: list[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this post"))
        self.resize(760, 460)
        self._versions = list(reversed(versions))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Text of the chosen version"))
        for version in self._versions:
            self.list.addItem(QListWidgetItem(self._describe(version)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = buttons.addButton(
            self.tr("Bring this version back"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.restore.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.restore.setEnabled(bool(versions))
        if versions:
            self.list.setCurrentRow(0)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.preview)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 480])
        note = QLabel(
            self.tr("What stands in the editor now is kept as a version too.")
            if self._versions
            else self.tr(
                "There are no versions yet. Each time you stop writing for a while, one is kept here."
            )
        )
        note.setWordWrap(True)
        note.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.addWidget(split, 1)
        column.addWidget(note)
        column.addWidget(buttons)

    def _describe(self, version: Version) -> str:
        made = QLocale().toString(datetime.fromtimestamp(version.made / 1000), QLocale.FormatType.ShortFormat)
        words = version.name or label("", version.text) or self.tr("Empty")
        return self.tr("{number}. {words}\n{made}").format(number=version.number, words=words, made=made)

    def _show(self, row: int) -> None:
        self.preview.setPlainText(self._versions[row].text if row >= 0 else "")

    def chosen(self) -> Version | None:
        """Return the version in the list that is chosen."""
        row = self.list.currentRow()
        return self._versions[row] if row >= 0 else None
