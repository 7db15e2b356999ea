"""Sum a report up in words: what is good, how the five sides stand, and a question to end with."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from youward.coach.report import Dimension, Report, Standing, Strength
from youward.ui import theme
from youward.ui.finding_card import text_label
from youward.ui.wording import breakable, dimension_name, quoted, standing_name

_STRENGTHS = 3


class SummaryView(QWidget):
    """Show strengths, dimensions and the closing question of a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = text_label(self.tr("Good"), tone="good", weight=theme.WEIGHT_STRONG)
        self._strengths = [text_label() for _ in range(_STRENGTHS)]
        self._standings = {dimension: text_label() for dimension in Dimension}
        self._names = [text_label(dimension_name(dimension), tone="muted") for dimension in Dimension]
        self._closing = text_label(weight=theme.WEIGHT_STRONG)
        self._note = text_label(tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._good)
        for label in self._strengths:
            column.addWidget(label)
        column.addSpacing(theme.SPACE)
        column.addWidget(text_label(self.tr("How it reads"), weight=theme.WEIGHT_STRONG))
        column.addLayout(self._grid())
        column.addSpacing(theme.SPACE)
        column.addWidget(self._closing)
        column.addWidget(self._note)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (name, standing) in enumerate(zip(self._names, self._standings.values(), strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(standing, row, 1)
        return grid

    def show_report(self, report: Report) -> None:
        """Fill in the words of `report`."""
        shown = report.strengths[:_STRENGTHS]
        self._good.setVisible(bool(shown))
        for index, label in enumerate(self._strengths):
            label.setVisible(index < len(shown))
            if index < len(shown):
                self._show_strength(label, shown[index])
        for dimension, label in self._standings.items():
            words = standing_name(report.dimensions.get(dimension, Standing.NOTHING))
            label.setText(words)
            label.setAccessibleName(f"{dimension_name(dimension)}: {words}")
        self._closing.setText(breakable(report.closing))
        self._closing.setVisible(bool(report.closing))
        self._note.setText(breakable(report.note))
        self._note.setVisible(bool(report.note))

    def _show_strength(self, label: QLabel, strength: Strength) -> None:
        text = self.tr("{title}: {words}").format(title=strength.title, words=quoted(strength.quote, 80))
        label.setText(breakable(text))
        label.setAccessibleName(text)
        label.setToolTip(strength.why)
