"""Look at the versions of a draft and bring one back."""

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from youward.history.values import Version, label
from youward.ui import theme
from youward.ui.settings import declared

_ROW_MARGIN = 22
"""What stands above and below the two lines of a row, in logical pixels."""


class VersionsDialog(QDialog):
    """List versions, the newest first, with the text of the chosen one beside the list."""

    def __init__(self, versions: list[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this post"))
        self.resize(820, 500)
        self._versions = list(reversed(versions))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.preview = QTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setFont(theme.typeface(theme.TYPE_TEXT))
        self.preview.document().setDocumentMargin(theme.SPACE)
        self.preview.setAccessibleName(self.tr("Text of the chosen version"))
        self.preview.setTabChangesFocus(True)
        for version in self._versions:
            item = QListWidgetItem(self._describe(version))
            item.setSizeHint(QSize(0, 2 * self.list.fontMetrics().lineSpacing() + _ROW_MARGIN))
            self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = buttons.addButton(
            self.tr("Bring this version back"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.restore.setProperty("kind", "primary")
        self.restore.setEnabled(bool(versions))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self.accept())
        if versions:
            self.list.setCurrentRow(0)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.preview)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 540])
        nothing = self._note(
            self.tr("There are no versions yet. Each time you stop writing for a while, one is kept here.")
        )
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pages = QStackedWidget()
        pages.addWidget(split)
        pages.addWidget(nothing)
        pages.setCurrentIndex(0 if self._versions else 1)
        note = self._note(self.tr("What stands in the editor now is kept as a version too."))
        note.setVisible(bool(self._versions))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(pages, 1)
        column.addWidget(note)
        column.addWidget(buttons)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text)
        note.setWordWrap(True)
        note.setProperty("tone", "muted")
        return note

    def _describe(self, version: Version) -> str:
        time = QDateTime.fromMSecsSinceEpoch(version.made)
        made = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        words = version.name or label("", version.text) or self.tr("Empty")
        if version.network:
            # A text that this network had of its own.
            network = dict(declared.NETWORKS.options).get(version.network, version.network)
            made = self.tr("{network} · {made}").format(network=network, made=made)
        return self.tr("{number}. {words}\n{made}").format(number=version.number, words=words, made=made)

    def _show(self, row: int) -> None:
        self.preview.setPlainText(self._versions[row].text if row >= 0 else "")

    def chosen(self) -> Version | None:
        """Return the version in the list that is chosen."""
        row = self.list.currentRow()
        return self._versions[row] if row >= 0 else None
