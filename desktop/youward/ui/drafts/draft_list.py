"""List drafts under the day they were changed, for the eye, the mouse and the keyboard."""

from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from youward.history.values import DraftSummary
from youward.ui import theme

ID_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class DraftList(QAbstractListModel):
    """Hold headings and drafts in one list; a heading has id 0 and can't be chosen."""

    renamed = Signal(int, str)
    """The id of a draft and the title the writer typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, str]] = []

    def show_drafts(self, drafts: list[DraftSummary], today: date, *, grouped: bool) -> None:
        """Show `drafts`, newest first, under headings by day when `grouped`, or else as those in the bin."""
        rows: list[tuple[int, str]] = []
        heading = ""
        if drafts and not grouped:
            rows.append((0, self.tr("In the bin")))
        for draft in drafts:
            group = self._group(draft.changed, today)
            if grouped and group != heading:
                heading = group
                rows.append((0, group))
            rows.append((draft.id, draft.label or self.tr("Empty post")))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _group(self, changed: int, today: date) -> str:
        days = (today - datetime.fromtimestamp(changed / 1000).date()).days
        if days <= 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        return self.tr("This week") if days < 7 else self.tr("Earlier")

    def row_of(self, identity: int) -> QModelIndex:
        """Return the index of a draft, invalid when it is not shown."""
        for number, (row, _) in enumerate(self._rows):
            if row == identity and identity:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the label or id of a row."""
        identity, label = self._rows[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return label
        if role == Qt.ItemDataRole.ToolTipRole and identity:
            return label
        if role == ID_ROLE:
            return identity
        if role == Qt.ItemDataRole.FontRole and not identity:
            return theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let drafts be chosen and renamed, headings not."""
        if not self._rows[index.row()][0]:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Send a new title on its way."""
        identity, label = self._rows[index.row()]
        if str(value) != label:
            self.renamed.emit(identity, str(value))
        return True


class _TitleDelegate(QStyledItemDelegate):
    """Give the title being typed the whole row."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the row, where Qt would cover the words only."""
        editor.setGeometry(option.rect)


class DraftListView(QListView):
    """Choose with the keyboard: Enter opens, Delete removes."""

    opened = Signal(int)
    removed = Signal(int)
    left = Signal()
    """The keyboard went elsewhere, or a title being typed was finished or given up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_TitleDelegate(self))
        self.clicked.connect(lambda index: self._open(int(index.data(ID_ROLE) or 0)))

    def _open(self, identity: int) -> None:
        if identity:
            self.opened.emit(identity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and Delete; leave the rest to Qt."""
        identity = self.chosen()
        if identity and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(identity)
        elif identity and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(identity)
        else:
            super().keyPressEvent(event)

    def is_renaming(self) -> bool:
        """Tell whether a title is being typed."""
        return self.state() == self.State.EditingState

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Say that a title is no longer being typed."""
        super().closeEditor(editor, hint)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark a row, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        if not self.selectedIndexes():
            rows = (self.model().index(number, 0) for number in range(self.model().rowCount()))
            first = next((row for row in rows if row.data(ID_ROLE)), None)
            if first is not None:
                self.setCurrentIndex(first)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere, unless it went into a menu or a title being typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.is_renaming():
            self.left.emit()

    def chosen(self) -> int:
        """Return the id of the row that has the keyboard, 0 for none."""
        index = self.currentIndex()
        return int(index.data(ID_ROLE) or 0) if index.isValid() else 0
