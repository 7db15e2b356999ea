"""Sum a report up in words: what is good, how the five sides stand, and a question to end with."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from youward.coach.report import Dimension, Report, Standing, Strength
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.wording import dimension_name, quoted, standing_name, translated

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
        self._good_things = _group(self._good, *self._strengths)
        self._table = self._lay_out_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (self._good_things, self._table, _group(self._closing, self._note)):
            column.addWidget(widget)

    def _lay_out_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(text_label(self.tr("How it reads"), weight=theme.WEIGHT_STRONG), 0, 0, 1, 2)
        pairs = zip(self._names, self._standings.values(), strict=True)
        for row, (name, standing) in enumerate(pairs, start=1):
            grid.addWidget(name, row, 0)
            grid.addWidget(standing, row, 1)
        return table

    def show_report(self, report: Report) -> None:
        """Fill in the words of `report`."""
        shown = report.strengths[:_STRENGTHS]
        self._good_things.setVisible(bool(shown))
        for index, label in enumerate(self._strengths):
            label.setVisible(index < len(shown))
            if index < len(shown):
                self._show_strength(label, shown[index])
        for dimension, label in self._standings.items():
            words = standing_name(report.dimensions.get(dimension, Standing.NOTHING))
            label.setText(words)
            label.setAccessibleName(f"{dimension_name(dimension)}: {words}")
        # Five times "nothing stands out" would only say again what the heading says.
        self._table.setVisible(bool(set(report.dimensions.values()) - {Standing.NOTHING}))
        say(self._closing, translated(report.closing))
        self._closing.setVisible(bool(report.closing))
        say(self._note, translated(report.note))
        self._note.setVisible(bool(report.note))

    def _show_strength(self, label: QLabel, strength: Strength) -> None:
        text = self.tr("{title}: {words}").format(
            title=translated(strength.title), words=quoted(strength.quote, 80)
        )
        say(label, text)
        label.setToolTip(translated(strength.why))


def _group(*widgets: QWidget) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID)
    for widget in widgets:
        column.addWidget(widget)
    return group
