"""Hold the versions of a post under the day they were made, each with what it changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from youward.history.timeline import Found, VersionHead
from youward.ui import theme
from youward.ui.drafts.word_diff import words_changed
from youward.ui.settings import declared
from youward.ui.versions.found import found_words, turn, turn_words
from youward.ui.wording import number, translate

ROW = int(Qt.ItemDataRole.UserRole)
"""The TimelineRow of a version, None for a heading."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Hold what one version's row says; `name`, `findings` are "" for none."""

    time: str
    name: str
    words: str
    details: str
    findings: str


class TimelineModel(QAbstractListModel):
    """Say of each version when it was made, its first words, how much changed, and what was fixed."""

    def __init__(
        self, text: Callable[[int], str | None], title: Callable[[str], str], parent: QWidget
    ) -> None:
        """Take how to read a version's text, and how a check is called."""
        super().__init__(parent)
        self._text = text
        self._title = title
        self._heads: list[VersionHead] = []
        self._rows: list[VersionHead | str] = []
        self._standing: dict[str, str] = {}
        self._many = False
        self._changes: dict[tuple[int, int], tuple[int, int]] = {}

    def show_heads(
        self, heads: Sequence[VersionHead], network: str | None, standing: dict[str, str], today: date
    ) -> None:
        """Show the versions of `network`, None for all; `standing` is what each network's text is now."""
        self.beginResetModel()
        self._heads = list(heads)
        self._standing = standing
        self._many = network is None
        self._rows = []
        day: date | None = None
        for head in heads:
            if network is not None and head.network != network:
                continue
            made = datetime.fromtimestamp(head.made / 1000).date()
            if made != day:
                day = made
                self._rows.append(self._day(made, today))
            self._rows.append(head)
        self.endResetModel()

    def _day(self, day: date, today: date) -> str:
        days = (today - day).days
        if days == 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def note(self, version: int, found: tuple[Found, ...], reading: str) -> None:
        """Take what was found in a version; the row of the one after it says other things then, too."""
        before = self.head(version)
        if before is None:
            return
        noted = replace(before, found=found, reading=reading)
        self._heads = [noted if head == before else head for head in self._heads]
        self._rows = [noted if row == before else row for row in self._rows]
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def heads(self) -> list[VersionHead]:
        """Return the versions in sight, the newest first."""
        return [row for row in self._rows if isinstance(row, VersionHead)]

    def head(self, version: int) -> VersionHead | None:
        """Return a version, in sight or not."""
        return next((head for head in self._heads if head.id == version), None)

    def before(self, head: VersionHead) -> VersionHead | None:
        """Return the version of the same text before `head`, None for the first one."""
        return next((h for h in self._heads if h.network == head.network and h.number < head.number), None)

    def stands(self, head: VersionHead) -> bool:
        """Tell whether `head` is the newest version of its text, and that text stands as it was kept."""
        newest = next(one for one in self._heads if one.network == head.network)
        return newest.id == head.id and self._text(head.id) == self._standing.get(head.network)

    def findings(self, old: VersionHead | None, new: VersionHead) -> str | None:
        """Return what was fixed and what is new, "" for neither, None as long as that is not known."""
        if new.found is None:
            return None
        if old is None:
            return found_words(new.found, self._title)
        if old.found is None or (old.network == new.network and old.reading != new.reading):
            return None
        return turn_words(turn(old.found, new.found), self._title)

    def row_of(self, version: int) -> QModelIndex:
        """Return the index of a version, invalid when it is not in sight."""
        for at, row in enumerate(self._rows):
            if isinstance(row, VersionHead) and row.id == version:
                return self.index(at)
        return QModelIndex()

    def version_at(self, index: Index) -> VersionHead | None:
        """Return the version of a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, VersionHead) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a row says; only rows in sight are asked, so that no other text is read."""
        row = self._rows[index.row()]
        if isinstance(row, str):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return row
            is_font = role == Qt.ItemDataRole.FontRole
            return theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG) if is_font else None
        if role == ROW:
            return self._described(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self._described(row)
            parts = (said.time, said.name, said.words, said.details, said.findings)
            return "\n".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let versions be chosen, headings not."""
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _described(self, head: VersionHead) -> TimelineRow:
        made = QDateTime.fromMSecsSinceEpoch(head.made).time()
        details = [self._change(head)]
        if self._many:
            details.insert(0, network_name(head.network))
        if self.stands(head):
            details.append(self.tr("as it stands"))
        return TimelineRow(
            time=QLocale().toString(made, QLocale.FormatType.ShortFormat),
            name=head.name,
            words=head.words or self.tr("Empty"),
            details=" · ".join(details),
            findings=self.findings(self.before(head), head) or "",
        )

    def _change(self, head: VersionHead) -> str:
        before = self.before(head)
        pair = (before.id if before else 0, head.id)
        if pair not in self._changes:
            old = self._text(before.id) if before else ""
            self._changes[pair] = words_changed(old or "", self._text(head.id) or "")
        added, left_out = self._changes[pair]
        if not added and not left_out:
            return self.tr("same words")
        if not left_out:
            return self.tr("+{added} words").format(added=number(added))
        if not added:
            return self.tr("−{left_out} words").format(left_out=number(left_out))
        return self.tr("+{added} −{left_out} words").format(added=number(added), left_out=number(left_out))


def network_name(network: str) -> str:
    """Return how the text of a network is called."""
    names = dict(declared.NETWORKS.options)
    return names.get(network, network) if network else translate("Versions", "Common text")
