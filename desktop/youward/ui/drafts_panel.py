"""List the drafts at the left: search, new, rename, bin."""

from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youward.history.values import DraftSummary
from youward.ui import theme
from youward.ui.session import Session

ID_ROLE = int(Qt.ItemDataRole.UserRole)
_SEARCH_PAUSE = 120
Index = QModelIndex | QPersistentModelIndex


class DraftList(QAbstractListModel):
    """Hold headings and drafts in one list; a heading has id 0 and can't be chosen."""

    renamed = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, str]] = []

    def show_drafts(self, drafts: list[DraftSummary], today: date, *, grouped: bool) -> None:
        """Show `drafts`, newest first, under headings by day when `grouped`."""
        rows: list[tuple[int, str]] = []
        heading = ""
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


class _List(QListView):
    """Choose with the keyboard: Enter opens, Delete puts in the bin."""

    opened = Signal(int)
    removed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and Delete; leave the rest to Qt."""
        identity = self.chosen()
        if identity and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(identity)
        elif identity and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(identity)
        else:
            super().keyPressEvent(event)

    def chosen(self) -> int:
        """Return the id of the row that has the keyboard, 0 for none."""
        index = self.currentIndex()
        return int(index.data(ID_ROLE) or 0) if index.isValid() else 0


class DraftsPanel(QWidget):
    """Show drafts or the bin; what is chosen goes to the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._in_bin = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search drafts"))
        self.search.setAccessibleName(self.tr("Search drafts"))
        self.search.setClearButtonEnabled(True)
        self._new = QPushButton(self.tr("New post"))
        self.model = DraftList(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Drafts"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setUniformItemSizes(True)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "muted")
        self._bin = QPushButton()
        self._bin.setCheckable(True)
        self._bin.setProperty("kind", "quiet")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SEARCH_PAUSE)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (self.search, self._new, self._empty):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._wait.start())
        self._wait.timeout.connect(self.refresh)
        self._new.clicked.connect(self._session.new_draft)
        self._bin.toggled.connect(self._turn)
        self.list.clicked.connect(lambda index: self._open(int(index.data(ID_ROLE) or 0)))
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.model.renamed.connect(self._session.rename)
        self._session.drafts_changed.connect(self.refresh)
        self._session.draft_opened.connect(lambda _: self._mark_open())

    def refresh(self) -> None:
        """List the drafts again; what is chosen and the scroll position stay."""
        query = self.search.text()
        drafts = self._session.drafts(query, in_bin=self._in_bin)
        bar = self.list.verticalScrollBar()
        place, chosen = bar.value(), self.list.chosen()
        self.model.show_drafts(drafts, date.today(), grouped=not self._in_bin)
        self._empty.setVisible(not drafts)
        self._empty.setText(self._nothing_here(query))
        self._bin.setText(self.tr("Back to drafts") if self._in_bin else self.tr("Bin"))
        if chosen:
            self._choose(chosen)
        self._mark_open()
        bar.setValue(place)

    def _nothing_here(self, query: str) -> str:
        if query.strip():
            return self.tr("Nothing found. Try fewer letters, or only the beginning of a word.")
        if self._in_bin:
            return self.tr("The bin is empty. A draft stays here for 30 days after you put it in.")
        return self.tr("Your drafts will be kept here, each with its versions, from the first word on.")

    def rename(self) -> None:
        """Let the writer type a title for the chosen or open draft."""
        index = self.list.currentIndex()
        if not index.isValid() and self._session.draft is not None:
            index = self.model.row_of(self._session.draft.id)
        if index.isValid() and not self._in_bin:
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def _turn(self, in_bin: bool) -> None:
        self._in_bin = in_bin
        self.list.setAccessibleName(self.tr("Bin") if in_bin else self.tr("Drafts"))
        self._new.setVisible(not in_bin)
        self.refresh()

    def _open(self, identity: int) -> None:
        if identity and not self._in_bin:
            self._session.open_draft(identity)

    def _remove(self, identity: int) -> None:
        if self._in_bin:
            self._delete_for_good(identity)
        else:
            self._session.move_to_bin(identity)

    def _delete_for_good(self, identity: int) -> None:
        question = self.tr("Delete this draft and all its versions for good?")
        if QMessageBox.question(self, self.tr("Delete for good"), question) == QMessageBox.StandardButton.Yes:
            self._session.delete_for_good(identity)

    def _show_menu(self, place: QPoint) -> None:
        identity = int(self.list.indexAt(place).data(ID_ROLE) or 0)
        if not identity:
            return
        menu = QMenu(self)
        if self._in_bin:
            menu.addAction(self.tr("Bring back"), lambda: self._session.take_from_bin(identity))
            menu.addAction(self.tr("Delete for good…"), lambda: self._delete_for_good(identity))
        else:
            menu.addAction(self.tr("Rename"), self.rename)
            menu.addAction(self.tr("Move to bin"), lambda: self._session.move_to_bin(identity))
        menu.exec(self.list.viewport().mapToGlobal(place))

    def _mark_open(self) -> None:
        if self._session.draft is not None and not self._in_bin:
            self._choose(self._session.draft.id)
        elif self._session.draft is None:
            self.list.clearSelection()

    def _choose(self, identity: int) -> None:
        index = self.model.row_of(identity)
        if index.isValid() and self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)
