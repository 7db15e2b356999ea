"""Let the writer look through the emoji by group, or find one by name, with the keyboard alone."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from youward.ui import theme
from youward.ui.drafts.drafts_panel import SearchField
from youward.ui.emoji.known import GROUPS, Emoji, found, known_emoji

_CELL, _COLUMNS, _ROWS = 40, 9, 8
_GROUPS_WIDTH, _ROW = 132, 32
_RING = 2
_SCROLL_BAR = 14
Index = QModelIndex | QPersistentModelIndex
_ARROWS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class EmojiPicker(QDialog):
    """Show emoji in a grid; `chosen` is the one that Enter or a click chose, None for none."""

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Emoji"))
        self.chosen: str | None = None
        self._every = known_emoji()
        by_text = {one.text: one for one in self._every}
        self._recent = [by_text[text] for text in recent if text in by_text]
        self.search = SearchField(self.tr("Find an emoji by its name"))
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups"))
        self.groups.setFrameShape(QFrame.Shape.NoFrame)
        for group in self._shown_groups():
            item = QListWidgetItem(self._group_name(group))
            item.setSizeHint(QSize(0, _ROW))
            self.groups.addItem(item)
        self.model = _Emojis(self)
        self.grid = QListView()
        self.name = QLabel()
        self.name.setProperty("tone", "muted")
        self._nothing = QLabel(self.tr("Nothing found. Try another word for it."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._set_up_grid()
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self._choose)
        self.groups.currentRowChanged.connect(self._turn_to_group)
        self.grid.clicked.connect(lambda _: self._choose())
        self.grid.activated.connect(lambda _: self._choose())
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.groups.setCurrentRow(0)
        self.search.setFocus()

    def _set_up_grid(self) -> None:
        self.grid.setObjectName("emojiGrid")
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Emoji"))
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setGridSize(QSize(_CELL, _CELL))
        self.grid.setUniformItemSizes(True)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setFont(theme.typeface(theme.TYPE_TITLE))
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._nothing)
        self._pages.setFixedSize(_COLUMNS * _CELL + _SCROLL_BAR + 2 * _RING, _ROWS * _CELL + 2 * _RING)

    def _lay_out(self) -> None:
        self.groups.setFixedWidth(_GROUPS_WIDTH)
        table = QGridLayout(self)
        table.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE_SMALL)
        table.setHorizontalSpacing(theme.SPACE)
        table.setVerticalSpacing(theme.SPACE_SMALL)
        table.addWidget(self.search, 0, 0, 1, 2)
        table.addWidget(self.groups, 1, 0)
        table.addWidget(self._pages, 1, 1)
        table.addWidget(self.name, 2, 1)
        table.setSizeConstraint(QGridLayout.SizeConstraint.SetFixedSize)

    def _shown_groups(self) -> list[str]:
        return ["recent", *GROUPS] if self._recent else list(GROUPS)

    def _group_name(self, group: str) -> str:
        return {
            "recent": self.tr("Used lately"),
            "smileys": self.tr("Smileys"),
            "people": self.tr("People"),
            "nature": self.tr("Nature"),
            "food": self.tr("Food"),
            "places": self.tr("Places"),
            "activities": self.tr("Activities"),
            "things": self.tr("Things"),
            "symbols": self.tr("Symbols"),
            "flags": self.tr("Flags"),
        }[group]

    def _turn_to_group(self) -> None:
        self.search.clear()
        self._show()

    def _show(self) -> None:
        """Show what was typed for, or else the group."""
        typed = self.search.text().strip()
        group = self._shown_groups()[max(0, self.groups.currentRow())]
        if typed:
            shown = found(self._every, typed)
        elif group == "recent":
            shown = self._recent
        else:
            shown = [one for one in self._every if one.group == group and not one.toned]
        self.model.show_emoji(shown)
        self._pages.setCurrentIndex(0 if shown else 1)
        if shown:
            self.grid.setCurrentIndex(self.model.index(0))
            self.grid.scrollToTop()
        self._tell()

    def _tell(self) -> None:
        """Name the emoji that Enter takes, to eyes and to screen readers."""
        index = self.grid.currentIndex()
        words = str(index.data(Qt.ItemDataRole.ToolTipRole)) if index.isValid() else ""
        self.name.setText(words)
        if words and self.search.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the grid while the keyboard stays in the search field."""
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ARROWS
            and event.modifiers() in plain
        ):
            QApplication.sendEvent(self.grid, event)
            return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid() and self.model.rowCount():
            self.chosen = str(index.data())
            self.accept()


class _Emojis(QAbstractListModel):
    """Hold the emoji in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Emoji] = []

    def show_emoji(self, rows: list[Emoji]) -> None:
        """Show others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the emoji, or its name."""
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return one.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(_CELL, _CELL)
        return None
