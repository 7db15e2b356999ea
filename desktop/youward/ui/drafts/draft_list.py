"""Hold the drafts of the list page by page, under the day that the list is sorted by."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtWidgets import QWidget

from youward.history.bin import BIN_DAYS
from youward.history.listing import PAGE, Listed
from youward.history.query import Sort
from youward.history.snippets import Piece
from youward.ui import theme
from youward.ui.settings import declared
from youward.ui.wording import number, status_name

ID_ROLE = int(Qt.ItemDataRole.UserRole)
BELOW_ROLE = ID_ROLE + 1
"""The second line of a row: pieces, each with whether it was searched for."""
_LONGEST_PAGE = 2000
Index = QModelIndex | QPersistentModelIndex
Pages = Callable[[Listed | None, int], list[Listed]]
"""Reads the drafts that follow one, or with None from the start, and how many at most."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Hold a draft, or with None a heading, and its words."""

    words: str
    draft: Listed | None = None


class DraftList(QAbstractListModel):
    """Hold headings and drafts in one list; a heading has id 0 and can't be chosen."""

    renamed = Signal(int, str)
    """The id of a draft and the title the writer typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._read: Pages = lambda after, limit: []
        self._sort = Sort.CHANGED
        self._in_bin = False
        self._is_whole = True

    def show_drafts(self, read: Pages, sort: Sort, *, in_bin: bool, wanted: int = 0) -> None:
        """Show what `read` gives: a page or the `wanted` first rows, and more when they are scrolled to."""
        limit = max(PAGE, wanted)
        drafts = read(None, limit)
        is_other = (sort, in_bin) != (self._sort, self._in_bin)
        self._read, self._sort, self._in_bin = read, sort, in_bin
        rows = self._under_headings(drafts, [])
        whole = len(drafts) < limit
        if is_other or rows != self._rows or whole != self._is_whole:
            self.beginResetModel()
            self._rows, self._is_whole = rows, whole
            self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be drafts after the last row."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Read the page after the last row."""
        last = self._rows[-1].draft if self._rows else None
        # A view lays all its rows out again after each page: the longer it is, the more come at once.
        limit = min(max(PAGE, len(self._rows) // 4), _LONGEST_PAGE)
        drafts = self._read(last, limit)
        self._is_whole = len(drafts) < limit
        rows = self._under_headings(drafts, self._rows)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _under_headings(self, drafts: list[Listed], before: list[_Row]) -> list[_Row]:
        """Return the rows of `drafts`, which come after the rows `before`."""
        last = next((row.draft for row in reversed(before) if row.draft), None)
        heading = self._heading(last) if last else ""
        rows: list[_Row] = []
        for draft in drafts:
            group = self._heading(draft)
            if group != heading:
                heading = group
                rows.append(_Row(group))
            rows.append(_Row(draft.label or self.tr("Empty post"), draft))
        return rows

    def _heading(self, draft: Listed) -> str:
        if self._in_bin:
            return self.tr("In the bin")
        if self._sort is Sort.TITLE:
            return self.tr("By title")
        at = self._time(draft)
        if not at:
            return self.tr("Not published")
        days = (date.today() - _day(at)).days
        if days <= 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        return self.tr("This week") if days < 7 else self.tr("Earlier")

    def _time(self, draft: Listed) -> int:
        """Return the time that the list is about."""
        times = {Sort.CREATED: draft.created, Sort.PUBLISHED: draft.published}
        return times.get(self._sort, draft.changed)

    def row_of(self, identity: int) -> QModelIndex:
        """Return the index of a draft, invalid when it is not shown."""
        for place, row in enumerate(self._rows):
            if row.draft is not None and row.draft.id == identity:
                return self.index(place)
        return QModelIndex()

    def first_draft(self) -> QModelIndex:
        """Return the index of the first draft, invalid when there is none."""
        places = (place for place, row in enumerate(self._rows) if row.draft is not None)
        return self.index(next(places, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the label, the second line or the id of a row; for a screen reader, both lines."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.words
        if row.draft is None:
            is_font = role == Qt.ItemDataRole.FontRole
            return theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG) if is_font else None
        if role == ID_ROLE:
            return row.draft.id
        if role == BELOW_ROLE:
            return self._below(row.draft)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            below = "".join(words for words, _ in self._below(row.draft)).strip()
            return f"{row.words}\n{below}" if role == Qt.ItemDataRole.ToolTipRole else f"{row.words}, {below}"
        return None

    def _below(self, draft: Listed) -> tuple[Piece, ...]:
        if draft.deleted is not None:
            return ((self._leaving(draft.deleted), False),)
        if draft.snippet:
            return draft.snippet
        names = dict(declared.NETWORKS.options)
        parts = [self._said_time(draft), ", ".join(names[n] for n in draft.networks if n in names)]
        if draft.status != "draft":
            parts.append(status_name(draft.status))
        return ((" · ".join(part for part in parts if part), False),)

    def _said_time(self, draft: Listed) -> str:
        at = datetime.fromtimestamp((self._time(draft) or draft.changed) / 1000)
        days = (date.today() - at.date()).days
        short = QLocale.FormatType.ShortFormat
        if days <= 1 and self._sort is not Sort.TITLE:
            return QLocale().toString(QTime(at.hour, at.minute), short)
        return QLocale().toString(QDate(at.year, at.month, at.day), short)

    def _leaving(self, deleted: int) -> str:
        days = (_day(deleted) + timedelta(days=BIN_DAYS) - date.today()).days
        if days <= 0:
            return self.tr("Goes today")
        if days == 1:
            return self.tr("Goes tomorrow")
        return self.tr("Goes in {days} days").format(days=number(days))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let drafts be chosen and renamed, headings not."""
        if self._rows[index.row()].draft is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Send a new title on its way."""
        row = self._rows[index.row()]
        if row.draft is not None and str(value) != row.words:
            self.renamed.emit(row.draft.id, str(value))
        return True


def _day(milliseconds: int) -> date:
    return datetime.fromtimestamp(milliseconds / 1000).date()
