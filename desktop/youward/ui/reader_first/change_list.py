"""List the changes of a version: each can be taken or left, and its blanks filled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from youward.coach.report import filled
from youward.coach.version import Change, ReaderFirst
from youward.ui import theme
from youward.ui.disclosure import RING
from youward.ui.labels import say, text_label
from youward.ui.reader_first.change_names import change_name
from youward.ui.wording import quoted, translated

_QUOTE, _HALF = 160, 100


class ChangeRow(QWidget):
    """Offer one group of changes: a check box, the words it is about, and a field for each blank."""

    changed = Signal()

    def __init__(
        self, text: str, changes: Sequence[Change], blanks: int, parent: QWidget | None = None
    ) -> None:
        """Show `changes` of `text`; `blanks` counts those of the rows before."""
        super().__init__(parent)
        self.group = changes[0].group
        self.box = QCheckBox(change_name(changes, first=not text[: changes[0].start].strip()))
        self.box.setChecked(True)
        self._hints = [hint for change in changes for hint in change.blanks]
        self.fields = [QLineEdit() for _ in self._hints]
        words = self._words(text, changes)
        self.box.setAccessibleDescription(words)
        label = text_label(tone="muted")
        say(label, words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self._indent(label)
        self._add_fields(blanks)
        self.box.toggled.connect(self._turn)

    def _add_fields(self, blanks: int) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_SMALL)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, (hint, field) in enumerate(zip(self._hints, self.fields, strict=True)):
            name = self.tr("Blank {number}: {hint}").format(number=blanks + number + 1, hint=translated(hint))
            label = text_label(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textChanged.connect(self.changed)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        if self.fields:
            self._indent(grid)

    def _words(self, text: str, changes: Sequence[Change]) -> str:
        """Return what goes and what comes, with its hints in the blanks; of what moves, only the words."""
        old = [text[c.start : c.end] for c in changes if text[c.start : c.end].strip()]
        new = [
            filled(c.text, [f"({translated(hint)})" for hint in c.blanks]) for c in changes if c.text.strip()
        ]
        if len(changes) > 1 or not (old and new):
            return quoted(" ".join(new or old), _QUOTE)
        return self.tr("{old} becomes {new}").format(old=quoted(old[0], _HALF), new=quoted(new[0], _HALF))

    def _indent(self, what: QLabel | QGridLayout) -> None:
        """Put something below the words of the check box."""
        inner = QVBoxLayout()
        side = self.box.style().pixelMetric(self.box.style().PixelMetric.PM_IndicatorWidth)
        inner.setContentsMargins(side + theme.SPACE_SMALL + theme.GRID, 0, 0, 0)
        if isinstance(what, QLabel):
            inner.addWidget(what)
        else:
            inner.addLayout(what)
        self._column.addLayout(inner)

    def _turn(self, taken: bool) -> None:
        for field in self.fields:
            field.setEnabled(taken)
        self.changed.emit()


class ChangeList(QWidget):
    """Hold a row for each group of a version."""

    changed = Signal()
    """Something was taken, left or filled."""

    def __init__(self, text: str, version: ReaderFirst, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self.rows: list[ChangeRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE - RING, theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE)
        blanks = 0
        for group in version.groups:
            changes = [change for change in version.changes if change.group == group]
            row = ChangeRow(text, changes, blanks)
            row.changed.connect(self.changed)
            blanks += len(row.fields)
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)

    def parts(self) -> tuple[tuple[Change, str], ...]:
        """Return the changes that are taken, with what the writer filled in."""
        groups = {row.group for row in self.rows if row.box.isChecked()}
        texts = {row.group: iter([field.text() for field in row.fields]) for row in self.rows}
        answers = [next(texts[c.group]) for c in self._version.changes for _ in c.blanks]
        return self._version.parts(groups, answers)

    def fields(self) -> list[QLineEdit]:
        """Return the blanks of the changes that are taken."""
        return [field for row in self.rows if row.box.isChecked() for field in row.fields]

    def first_open(self) -> QLineEdit | None:
        """Return the first blank without an answer."""
        return next((field for field in self.fields() if not field.text().strip()), None)
