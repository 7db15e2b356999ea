"""List the findings that are not on the card, behind one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youward.coach.report import Finding
from youward.ui import keys, theme
from youward.ui.disclosure import Disclosure, inset
from youward.ui.keys import shown
from youward.ui.labels import say, text_label
from youward.ui.panel.panel_row import PanelRow
from youward.ui.panel.places import Places, titled
from youward.ui.panel.spoken import in_place
from youward.ui.wording import quoted, translated

_ROWS = 40
"""More rows than this say nothing more; F8 still reaches every finding."""


class FindingList(QWidget):
    """Show "n more" and, when opened, a row for each; the arrow keys move between rows."""

    chosen = Signal(object)
    """The first Finding of the row the writer picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Places] = []
        self._order: list[Finding] = []
        self._rows: list[PanelRow] = []
        self._open = Disclosure(self)
        self._open.toggled.connect(self._rebuild)
        key = shown(keys.NEXT_FINDING)
        self._open.setToolTip(self.tr("{key} goes through all findings in the text").format(key=key))
        self._beyond = text_label(tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = inset(spacing=theme.GRID)
        self._column.addWidget(self._beyond)
        column.addLayout(self._column)
        self.setAccessibleName(self.tr("More findings"))
        self.hide()

    def show_findings(self, findings: list[Places], order: list[Finding]) -> None:
        """List `findings` in the order given; nothing changes when they look like the ones listed.

        `order` are all findings in reading order, those that are not listed too.
        """
        looked = [_look(f) for f in self._findings]
        self._findings, self._order = findings, order
        if [_look(f) for f in findings] == looked:
            self._name_rows()
            return
        self._rebuild()
        self.setVisible(bool(findings))

    def opener(self) -> QPushButton:
        """Return the button that opens the list."""
        return self._open

    def rows(self) -> list[PanelRow]:
        """Return the rows in sight, top to bottom."""
        return self._rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = [index for index, row in enumerate(self._rows) if row.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        target = focused[0] + step
        if 0 <= target < len(self._rows):
            self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self) -> None:
        count, is_open = len(self._findings), self._open.isChecked()
        self._open.name(
            self.tr("{count} more").format(count=count),
            self.tr("{count} more findings").format(count=count),
        )
        focused = next((index for index, row in enumerate(self._rows) if row.hasFocus()), None)
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        listed = self._findings[:_ROWS] if is_open else []
        self._rows = [self._row(index, finding) for index, finding in enumerate(listed)]
        self._name_rows()
        for before, row in zip([self._open, *self._rows], self._rows, strict=False):
            QWidget.setTabOrder(before, row)
        beyond = count - len(listed) if is_open else 0
        key = shown(keys.NEXT_FINDING)
        say(
            self._beyond,
            self.tr("And {count} more. {key} goes through all of them.").format(count=beyond, key=key),
        )
        self._beyond.setVisible(beyond > 0)
        if focused is not None:
            rows = self._rows
            (rows[min(focused, len(rows) - 1)] if rows else self._open).setFocus()

    def _name_rows(self) -> None:
        """Let a screen reader say which of all findings each row is."""
        for row, places in zip(self._rows, self._findings, strict=False):
            row.setAccessibleName(in_place(places[0], self._order, len(places)))

    def _row(self, index: int, places: Places) -> PanelRow:
        first = places[0]
        title = titled(translated(first.title), len(places))
        row = PanelRow(title, quoted(first.quote, 80), first.severity, self)
        row.clicked.connect(lambda: self.chosen.emit(self._findings[index][0]))
        self._column.insertWidget(index, row)
        row.show()
        return row


def _look(places: Places) -> tuple[object, ...]:
    first = places[0]
    return first.severity, first.title, first.quote, len(places)
