"""Find any action or draft by a few letters, and run it without leaving the keyboard."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QListView,
    QMenuBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from youward.ui import theme
from youward.ui.drafts.drafts_panel import SearchField

_WIDTH, _ROWS, _ROW = 520, 10, 32
_WHERE_ROLE = int(Qt.ItemDataRole.UserRole)
_KEY_ROLE = _WHERE_ROLE + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Offer one thing to do: its name, where else it is to be found, and its key, "" for none."""

    name: str
    where: str
    key: str
    act: Callable[[], object]


class Palette(QDialog):
    """List what fits the letters typed, the best first; `chosen` is what Enter or a click chose."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Find a command"))
        self.chosen: Entry | None = None
        self._entries = entries
        self.search = SearchField(self.tr("Find a command or a post"))
        self.model = _Entries(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Commands and posts"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        # The keyboard stays in the search field; the arrow keys are passed on from there.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(self.tr("Nothing found. Try fewer letters."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out(parent)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._run)
        self.list.clicked.connect(lambda _: self._run())
        self._show("")

    def _lay_out(self, parent: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.search)
        self._nothing.setContentsMargins(theme.SPACE_SMALL, theme.GRID, theme.SPACE_SMALL, 0)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        rest = self.search.sizeHint().height() + 3 * theme.SPACE_SMALL
        width = min(_WIDTH, parent.width() - 2 * theme.SPACE)
        self.setFixedSize(width, min(_ROWS * _ROW + rest, parent.height() - 2 * theme.SPACE))
        above = parent.mapToGlobal(parent.rect().topLeft())
        self.move(above.x() + (parent.width() - width) // 2, above.y() + parent.height() // 8)

    def _show(self, typed: str) -> None:
        ranked = [(rank(typed, e.name, e.where), e) for e in self._entries]
        fitting = sorted((place, number) for number, (place, _) in enumerate(ranked) if place is not None)
        self.model.show_entries([self._entries[number] for _, number in fitting])
        self.list.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)
        if fitting:
            self._go_to(0)
        else:
            self._say(self._nothing.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list while the keyboard stays in the search field."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go_to(self.list.currentIndex().row() + step)

    def _go_to(self, row: int) -> None:
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _say(self, words: str) -> None:
        """Tell a screen reader, which would hear of the search field only."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, words))

    def _run(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and not self.list.isHidden():
            self.chosen = self.model.entry(index)
            self.accept()


class _Entries(QAbstractListModel):
    """Hold the entries that fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """Return the entry of a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the name, the place or the key of a row; for a screen reader, all three."""
        entry = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.name, entry.where, entry.key) if part)
        return {_WHERE_ROLE: entry.where, _KEY_ROLE: entry.key}.get(role)


class _Row(QStyledItemDelegate):
    """Draw the name at the left, then the place; the key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style draw the row, and write the muted words over it."""
        key, where = str(index.data(_KEY_ROLE)), str(index.data(_WHERE_ROLE))
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        styled.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget
        )
        metrics = option.fontMetrics
        inner = option.rect.adjusted(theme.SPACE_SMALL, 0, -theme.SPACE_SMALL, 0)
        for_key = metrics.horizontalAdvance(key) + theme.SPACE
        for_where = metrics.horizontalAdvance(where)
        room = inner.width() - for_key - for_where - theme.SPACE
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        beside = inner.left() + metrics.horizontalAdvance(name) + theme.SPACE_SMALL
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(beside, inner.top(), for_where, inner.height()), middle, where)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, key)
        painter.restore()


def menu_entries(bar: QMenuBar) -> Iterator[Entry]:
    """Yield every action that the menus offer now."""
    for title in bar.actions():
        menu = title.menu()
        # PySide types it as a plain object.
        for action in menu.actions() if menu is not None else ():  # type: ignore[attr-defined]
            if isinstance(action, QAction) and action.isEnabled() and action.text() and action.menu() is None:
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Entry(_bare(action.text()), _bare(title.text()), key, action.trigger)


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def rank(typed: str, name: str, where: str = "") -> int | None:
    """Say how well `typed` fits: 0 is best, None not at all.

    Every word typed may begin a word of the name, or else of the place; failing that, the letters may be
    anywhere in the name in their order.
    """
    typed, name = typed.casefold().strip(), name.casefold()
    if name.startswith(typed):
        return 0
    words = typed.split()
    if _begin(words, name):
        return 1
    if _begin(words, f"{name} {where.casefold()}"):
        return 2
    if typed in name:
        return 3
    rest = iter(name)
    return 4 if all(letter in rest for letter in "".join(words)) else None


def _begin(words: list[str], text: str) -> bool:
    padded = " " + "".join(letter if letter.isalnum() else " " for letter in text)
    return all(f" {word}" in padded for word in words)
