"""Show an example of a check, with the words marked that the coach speaks of."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from youward.coach.report import Severity
from youward.ui import theme
from youward.ui.editor.offsets import Offsets
from youward.ui.editor.underlines import draw_underline
from youward.ui.panel.panel_row import PanelRow
from youward.ui.wording import quoted

_PAD = theme.SPACE_SMALL
_LEADING = 4
"""Room below each line for the mark, in logical pixels."""

Span = tuple[int, int]


class ExampleRow(PanelRow):
    """Offer an example to try; `show_spans` marks words of it, as in the post, or for praise with a line."""

    def __init__(self, text: str, severity: Severity | None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self._shape = severity
        self._spans: list[Span] = []

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Mark `spans`, in code points of the text."""
        self._spans = list(spans)
        words = ", ".join(quoted(self.text()[start:end]) for start, end in spans)
        self.setAccessibleDescription(self.tr("Marked: {words}").format(words=words) if words else "")
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text with its marks."""
        return int(self._laid_out(width).boundingRect().height()) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, text and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout = self._laid_out(self.width())
        layout.draw(painter, QPointF(_PAD, _PAD))
        offsets = Offsets(self.text())
        for start, end in self._spans:
            for stretch in _stretches(layout, offsets.to_utf16(start), offsets.to_utf16(end)):
                self._mark(painter, stretch.translated(_PAD, _PAD))
        painter.end()

    def _mark(self, painter: QPainter, stretch: QRectF) -> None:
        y = stretch.bottom() - 1
        if self._shape is None:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.drawLine(QPointF(stretch.left(), y), QPointF(stretch.right(), y))
        else:
            draw_underline(
                painter, self._shape, self.colours[self._shape], stretch.left(), stretch.right(), y
            )

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2 * _PAD))
            line.setPosition(QPointF(0, top))
            top += line.height() + _LEADING
        layout.endLayout()
        return layout


def _stretches(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """Return where each line shows a part of `start:end`, in UTF-16, with the room below."""
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            found.append(QRectF(left, line.y(), right - left, line.height() + _LEADING))
    return found


def _x(place: object) -> float:
    """Return the place itself; the binding may hand back the character with it."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
