"""Choose one draft or several, for the mouse and the keyboard."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView, QWidget

from youward.history.listing import PAGE
from youward.ui.drafts.draft_list import ID_ROLE, DraftList
from youward.ui.drafts.draft_row import DraftRow

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class DraftListView(QListView):
    """Open with a click or Enter, remove with Delete; Ctrl and Shift choose several."""

    opened = Signal(int)
    removed = Signal()
    """The writer wants what is chosen to go."""
    left = Signal()
    """The keyboard went elsewhere, or a title being typed was finished or given up."""

    def __init__(self, model: DraftList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(DraftRow(self))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the draft that was clicked, unless several are being chosen."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        identity = int(index.data(ID_ROLE) or 0) if index.isValid() else 0
        if identity and event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _SEVERAL:
            self.opened.emit(identity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and Delete; leave the rest to Qt."""
        identity = self.chosen()
        if identity and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(identity)
        elif identity and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
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
        first = self._drafts.first_draft()
        if not self.selectedIndexes() and first.isValid():
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

    def all_chosen(self) -> list[int]:
        """Return the ids of all chosen rows, top to bottom."""
        rows = sorted(self.selectedIndexes(), key=lambda row: row.row())
        return [int(row.data(ID_ROLE)) for row in rows if row.data(ID_ROLE)]

    def choose(self, current: int, others: list[int]) -> None:
        """Choose drafts again after the list was read anew; those that are gone are left out."""
        index = self._drafts.row_of(current)
        if index.isValid() and self.currentIndex() != index:
            self.setCurrentIndex(index)
        if len(others) > 1:
            for other in others:
                self.selectionModel().select(
                    self._drafts.row_of(other), QItemSelectionModel.SelectionFlag.Select
                )

    def rows_needed(self) -> int:
        """Return how many rows must be read again so that those in sight stay where they are."""
        bottom = self.indexAt(self.viewport().rect().bottomLeft()).row()
        return bottom + PAGE if bottom >= PAGE // 2 else 0
