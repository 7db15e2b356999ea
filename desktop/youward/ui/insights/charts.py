"""Draw small charts that stand still: bars of counts, and moments on a line."""

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import Property, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from youward.ui import theme
from youward.ui.insights.words import short_day
from youward.ui.wording import number

_BAR_SPACE = 8
"""What one bar's height is above that of its words, in logical pixels."""
_THICK = 0.55
_LINE_HEIGHT = 56
"""The height of a timeline without the words below it."""
_TICKS = 4
_ROOM = 1.12
"""How far the scale goes beyond the longest bar, for its number."""
_STROKE = 18
_REACH = 8
"""Pixels at either side of a moment in which the pointer is on it."""


class Chart(pyqtgraph.PlotWidget):
    """Take its colours from the style sheet and leave the wheel and the keyboard to the page around it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackground(None)
        self._colours = tuple(QColor("black") for _ in range(4))
        self.setAccessibleName(name)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseEnabled(False, False)
        self.setMenuEnabled(False)
        self.hideButtons()
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(tickLength=0, tickFont=theme.typeface(theme.TYPE_INTERFACE))

    def wheelEvent(self, ev: QWheelEvent) -> None:
        """Let the page scroll."""
        ev.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.said_at(event.pos().toPointF())
            if said:
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def said_at(self, place: QPointF) -> str:
        """Return what stands at a place of the widget, "" for nothing."""
        raise NotImplementedError

    def draw(self) -> None:
        """Draw everything anew in the colours of now."""
        raise NotImplementedError

    def _get_colours(self) -> str:
        return " ".join(colour.name() for colour in self._colours)

    def _set_colours(self, names: str) -> None:
        self._colours = tuple(QColor(name) for name in names.split())
        self.draw()

    chartColours = Property(str, _get_colours, _set_colours)

    def _draw_line(self, axis: pyqtgraph.AxisItem, colour: QColor) -> None:
        axis.setPen(pyqtgraph.mkPen(colour))
        # A tick without length leaves a dot, which goes below the bars.
        axis.setTickPen(pyqtgraph.mkPen(colour))
        axis.setZValue(-1)

    def _at(self, place: QPointF) -> QPointF:
        return self.getViewBox().mapSceneToView(self.mapToScene(place.toPoint()))


class BarChart(Chart):
    """Show counts as bars from the top down, each with its label before it and its number behind it."""

    def __init__(self, name: str, bars: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars = list(bars)
        metrics = QFontMetrics(theme.typeface(theme.TYPE_INTERFACE))
        self.setFixedHeight((metrics.height() + _BAR_SPACE) * len(self._bars) + theme.SPACE_SMALL)
        # Left to itself, the axis learns how wide its labels are only when it was drawn without them.
        widest = max(metrics.horizontalAdvance(label) for label, _ in self._bars)
        self.getAxis("left").setWidth(widest + theme.SPACE_SMALL)
        self.hideAxis("bottom")
        self.invertY(True)
        self.draw()

    def draw(self) -> None:
        """Draw the bars."""
        bar, ink, _, line = self._colours
        self.clear()
        places = list(range(len(self._bars)))
        counts = [count for _, count in self._bars]
        axis = self.getAxis("left")
        axis.setTicks([[(place, label) for place, (label, _) in zip(places, self._bars, strict=True)]])
        axis.setTextPen(ink)
        self._draw_line(axis, line)
        self.addItem(
            pyqtgraph.BarGraphItem(
                x0=[0] * len(counts), y=places, width=counts, height=_THICK, brush=bar, pen=None
            )
        )
        for place, count in zip(places, counts, strict=True):
            text = pyqtgraph.TextItem(number(count), color=ink, anchor=(0, 0.5))
            text.setFont(theme.typeface(theme.TYPE_INTERFACE))
            text.setPos(count, place)
            self.addItem(text)
        self.getViewBox().setXRange(0, max(*counts, 1) * _ROOM, padding=0)
        self.getViewBox().setYRange(-0.5, len(counts) - 0.5, padding=0)

    def said_at(self, place: QPointF) -> str:
        """Return the label and the count of the bar at a place."""
        row = round(self._at(place).y())
        if not 0 <= row < len(self._bars):
            return ""
        label, count = self._bars[row]
        return self.tr("{label}: {count}").format(label=label, count=number(count))


class TimelineChart(Chart):
    """Show moments as strokes on one line, with some days named below."""

    def __init__(self, name: str, times: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._times = list(times)
        words = QFontMetrics(theme.typeface(theme.TYPE_INTERFACE)).height()
        self.setFixedHeight(_LINE_HEIGHT + words)
        self.getAxis("bottom").setHeight(words + theme.GRID)
        self.hideAxis("left")
        self.draw()

    def draw(self) -> None:
        """Draw the strokes."""
        stroke, _, muted, line = self._colours
        self.clear()
        first, last = self._times[0], self._times[-1]
        span = max(last - first, 86_400_000)
        axis = self.getAxis("bottom")
        steps = range(_TICKS + 1) if last > first else (0,)
        ticks = [first + span * step // _TICKS for step in steps]
        axis.setTicks([[(tick, short_day(tick)) for tick in ticks]])
        axis.setTextPen(muted)
        self._draw_line(axis, line)
        axis.enableAutoSIPrefix(False)
        self.addItem(
            pyqtgraph.ScatterPlotItem(
                x=self._times,
                y=[0] * len(self._times),
                symbol="|",
                size=_STROKE,
                pen=None,
                brush=stroke,
                antialias=False,
            )
        )
        self.getViewBox().setXRange(first - span * 0.06, first + span * 1.06, padding=0)
        self.getViewBox().setYRange(-1, 1, padding=0)

    def said_at(self, place: QPointF) -> str:
        """Return the day of the moment at a place."""
        left, right = self._at(place - QPointF(_REACH, 0)).x(), self._at(place + QPointF(_REACH, 0)).x()
        met = [time for time in self._times if left <= time <= right]
        return "\n".join(dict.fromkeys(short_day(time) for time in met[:6]))
