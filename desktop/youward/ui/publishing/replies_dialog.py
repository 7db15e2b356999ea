"""Note the replies that a post got: paste them, and put them right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.history.publications import Publication, Reply, split_replies
from youward.ui import theme
from youward.ui.icons import IconButton
from youward.ui.labels import text_label
from youward.ui.settings import declared

_WIDTH, _HEIGHT = 560, 600
_PASTE, _TEXT = 96, 64
"""Heights of the field to paste into, and of one reply."""


class _Row(QFrame):
    """Show one reply to change or to take away."""

    def __init__(self, reply: Reply, name: str, dialog: QWidget) -> None:
        super().__init__()
        self._reply = reply
        self.who = QLineEdit(reply.who)
        self.who.setPlaceholderText(dialog.tr("Who, if you like"))
        self.who.setAccessibleName(dialog.tr("Who replied"))
        self.remove = IconButton("close", "", "quiet")
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(dialog.tr("Take this reply away"))
        self.remove.setToolTip(dialog.tr("Take this reply away"))
        self.text = QPlainTextEdit(reply.text)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT)
        self.text.setAccessibleName(dialog.tr("Reply"))
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self.who, 1)
        if name:
            head.addWidget(text_label(dialog.tr("on {network}").format(network=name), tone="muted"))
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE_SMALL)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self.text)

    def reply(self) -> Reply:
        return replace(self._reply, who=self.who.text().strip(), text=self.text.toPlainText().strip())


class RepliesDialog(QDialog):
    """Take pasted text apart at empty lines; what stands in the rows counts when it is saved."""

    def __init__(
        self, replies: list[Reply], publications: list[Publication], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replies"))
        self.resize(_WIDTH, _HEIGHT)
        self._names = dict(declared.NETWORKS.options)
        self.pasted = QPlainTextEdit()
        self.pasted.setPlaceholderText(self.tr("Paste replies here, with an empty line between two."))
        self.pasted.setAccessibleName(self.tr("Replies to add"))
        self.pasted.setTabChangesFocus(True)
        self.pasted.setFixedHeight(_PASTE)
        self.network = QComboBox()
        self.network.setAccessibleName(self.tr("Where the replies were"))
        places = [p.network for p in publications]
        for network in places:
            self.network.addItem(self._names.get(network, self.tr("Elsewhere")), network)
        self.network.setVisible(len(places) > 1)
        self.add = QPushButton(self.tr("Add"))
        self.add.setAutoDefault(False)
        self.add.setEnabled(False)
        self.add.clicked.connect(self._add)
        self.pasted.textChanged.connect(lambda: self.add.setEnabled(bool(self.pasted.toPlainText().strip())))
        self.rows: list[_Row] = []
        self._none = text_label(
            self.tr("No replies noted yet. What people answered helps to see which questions work."),
            tone="muted",
        )
        self._page = QWidget()
        self._page.setObjectName("repliesPage")
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        self._list.setSpacing(theme.GRID)
        self._list.addStretch(1)
        self._lay_out()
        for reply in replies:
            self._show(reply)
        self._none.setVisible(not self.rows)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._page)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE_SMALL)
        below.addWidget(self.network)
        below.addStretch(1)
        below.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.pasted)
        column.addLayout(below)
        column.addWidget(self._none)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)

    def replies(self) -> list[Reply]:
        """Return what stands in the rows, and what was pasted and not added yet."""
        kept = [row.reply() for row in self.rows]
        return [*(reply for reply in kept if reply.text), *self._pasted()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the fields: it would save before all is pasted."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _pasted(self) -> list[Reply]:
        return split_replies(self.pasted.toPlainText(), str(self.network.currentData() or ""))

    def _add(self) -> None:
        for reply in self._pasted():
            self._show(reply)
        self.pasted.clear()
        self._none.hide()
        self.pasted.setFocus()

    def _show(self, reply: Reply) -> None:
        name = self._names.get(reply.network, "") if self.network.count() > 1 else ""
        row = _Row(reply, name, self)
        row.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.insertWidget(self._list.count() - 1, row)

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(not self.rows)
        self.pasted.setFocus()
