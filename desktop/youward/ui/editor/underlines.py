"""Draw findings under the words: one shape for each severity, so that they differ without colour.

The document is never changed for it; the shapes are painted from the lines of its layout.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import Property, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

from youward.coach.report import Finding, Severity

LANE = 4.0
"""The distance between two underlines of the same words, in logical pixels."""
LANES = 3
LONG = 200
"""From this many code points on, a finding is marked beside its lines rather than under its words."""
BESIDE = -1
"""The lane of such a finding."""
_GAP = 4.5
_STROKE = 1.6
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Underline:
    """Mark `start` to `end` (UTF-16 units of the document) for `finding`."""

    start: int
    end: int
    finding: Finding
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hold one piece of a span on one line: its box in viewport coordinates and its baseline."""

    box: QRectF
    baseline: float
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one line of the layout: its UTF-16 units in the document, and where its block is in the viewport.

    The layout also holds what an input method is composing, which the document does not: `composed` tells
    where that is and how long.
    """

    start: int
    end: int
    origin: QPointF
    line: QTextLine
    one_way: bool
    block: int
    composed: tuple[int, int]

    def in_layout(self, unit: int, *, begins: bool) -> int:
        """Return where a unit of the document is in the block's layout; one that `begins` is after what is
        composed there.
        """
        at, length = self.composed
        return unit - self.block + (length if unit > at or (begins and unit == at) else 0)


Inks = dict[Severity, QColor]


def inks(names: str) -> Inks:
    """Read the colours of worth fixing, look again and small thing, in this order, from the style sheet."""
    return dict(zip(Severity, map(QColor, names.split()), strict=True))


class Inked(Protocol):
    """Describe a widget that draws severities."""

    colours: Inks

    def update(self) -> None:
        """Ask Qt to paint the widget again."""
        ...


def ink_property() -> Property:
    """Return the Qt property through which the style sheet hands a widget the colours of severities."""

    def read(widget: Inked) -> str:
        return " ".join(colour.name() for colour in widget.colours.values())

    def write(widget: Inked, names: str) -> None:
        widget.colours = inks(names)
        widget.update()

    return Property(str, read, write)


def lay_out(
    findings: list[tuple[int, int, Finding]], quiet: tuple[int, int] | None
) -> list[tuple[int, int, int, Finding]]:
    """Give each finding a lane, the shortest nearest to the words, and cut out the `quiet` sentence.

    All positions are code points. The result holds (start, end, lane, finding); lane BESIDE for long ones.
    """
    placed: list[tuple[int, int, int, Finding]] = []
    lanes: list[tuple[int, int, int]] = []
    for start, end, finding in sorted(findings, key=lambda live: (live[1] - live[0], live[0])):
        if end - start >= LONG:
            lane = BESIDE
        else:
            # No span in a lane is longer than LONG, so only those that start near by can overlap.
            near = lanes[bisect_left(lanes, (start - LONG,)) : bisect_left(lanes, (end,))]
            taken = {other_lane for _, other_end, other_lane in near if start < other_end}
            lane = next((lane for lane in range(LANES) if lane not in taken), LANES - 1)
            insort(lanes, (start, end, lane))
        placed.append((start, end, lane, finding))
    if quiet is None:
        return placed
    return [
        (start, end, lane, finding)
        for whole_start, whole_end, lane, finding in placed
        for start, end in ((whole_start, min(whole_end, quiet[0])), (max(whole_start, quiet[1]), whole_end))
        if start < end
    ]


def paint_underlines(
    painter: QPainter,
    edit: QTextEdit,
    marks: list[Underline],
    colours: Inks,
    fading: frozenset[Finding],
    opacity: float,
) -> None:
    """Paint those of `marks` that are in sight, over the text; those of `fading` at `opacity`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = list(visible_lines(edit))
    for mark in _in_sight(marks, lines):
        severity = mark.finding.severity
        painter.setOpacity(opacity if fading and mark.finding in fading else 1.0)
        pieces = list(stretches(lines, mark.start, mark.end))
        if mark.lane == BESIDE:
            box = _side(edit, pieces)
            painter.save()
            painter.translate(box.center().x(), box.top())
            painter.rotate(90)
            draw_underline(painter, severity, colours[severity], 0, box.height(), 0)
            painter.restore()
            continue
        for piece in pieces:
            y = piece.baseline + _GAP + mark.lane * LANE
            ticks = (piece.first, piece.last)
            draw_underline(
                painter, severity, colours[severity], piece.box.left(), piece.box.right(), y, ticks
            )
    painter.setOpacity(1.0)


def stretches(lines: list[Line], start: int, end: int) -> Iterator[Stretch]:
    """Return the pieces on `lines` of `start` to `end` (UTF-16 units of the document)."""
    for place in lines:
        first, last = max(start, place.start), min(end, place.end)
        if first >= last:
            continue
        begin, stop = place.in_layout(first, begins=True), place.in_layout(last, begins=False)
        for left, right in _extents(place, begin, stop):
            box = QRectF(
                place.origin.x() + left, place.origin.y() + place.line.y(), right - left, place.line.height()
            )
            baseline = box.top() + place.line.ascent()
            yield Stretch(box, baseline, first == start, last == end)


def underline_at(edit: QTextEdit, marks: list[Underline], point: QPointF) -> Underline | None:
    """Return the shortest mark at a point of the viewport: on its words, or on the line beside them."""
    lines = list(visible_lines(edit))
    for mark in sorted(_in_sight(marks, lines), key=lambda mark: mark.end - mark.start):
        pieces = list(stretches(lines, mark.start, mark.end))
        boxes = [_side(edit, pieces)] if mark.lane == BESIDE else [piece.box for piece in pieces]
        if any(box.contains(point) for box in boxes):
            return mark
    return None


def _in_sight(marks: list[Underline], lines: list[Line]) -> list[Underline]:
    if not lines:
        return []
    first, last = lines[0].start, lines[-1].end
    return [mark for mark in marks if mark.start < last and first < mark.end]


def _side(edit: QTextEdit, pieces: list[Stretch]) -> QRectF:
    """Return the strip in the left margin beside `pieces`."""
    if not pieces:
        return QRectF()
    margin = edit.document().documentMargin()
    top, bottom = pieces[0].box.top(), pieces[-1].box.bottom()
    return QRectF(0, top, margin - LANE, bottom - top)


def draw_underline(
    painter: QPainter,
    severity: Severity,
    colour: QColor,
    left: float,
    right: float,
    y: float,
    ticks: tuple[bool, bool] = (True, True),
) -> None:
    """Draw the shape of `severity` from `left` to `right`; `ticks` says which ends are the span's own."""
    pen = QPen(colour, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if severity is Severity.WORTH_FIXING:
        painter.setPen(pen)
        painter.drawPath(_bracket(left, right, y, ticks))
    elif severity is Severity.LOOK_AGAIN:
        painter.setPen(pen)
        painter.drawPath(_wave(left, right, y))
    else:
        _draw_dots(painter, colour, left, right, y)


def _bracket(left: float, right: float, y: float, ticks: tuple[bool, bool]) -> QPainterPath:
    path = QPainterPath(QPointF(left, y - 3.0 if ticks[0] else y))
    path.lineTo(left, y)
    path.lineTo(right, y)
    if ticks[1]:
        path.lineTo(right, y - 3.0)
    return path


def _wave(left: float, right: float, y: float) -> QPainterPath:
    step, height = 3.5, 2.8
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        reach = min(step, right - x)
        bend = (-height if up else height) * reach / step
        path.quadTo(x + reach / 2, y + bend, x + reach, y)
        x, up = x + step, not up
    return path


def _draw_dots(painter: QPainter, colour: QColor, left: float, right: float, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    count = max(1, int((right - left) // 4.5))
    step = (right - left) / count
    for index in range(count):
        painter.drawEllipse(QPointF(left + (index + 0.5) * step, y), 1.15, 1.15)


def visible_lines(edit: QTextEdit) -> Iterator[Line]:
    """Walk the lines in sight, starting from the block at the top of the viewport."""
    layout = edit.document().documentLayout()
    shift = QPointF(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())
    height = edit.viewport().height()
    block = edit.cursorForPosition(edit.viewport().rect().topLeft()).block()
    while block.isValid():
        origin = layout.blockBoundingRect(block).topLeft() + shift
        if origin.y() > height:
            return
        yield from _lines_of(block, origin, height)
        block = block.next()


def _lines_of(block: QTextBlock, origin: QPointF, height: int) -> Iterator[Line]:
    layout = block.layout()
    right_to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
    one_way = not right_to_left and not _RIGHT_TO_LEFT.search(block.text())
    at, length = layout.preeditAreaPosition(), len(layout.preeditAreaText().encode("utf-16-le")) // 2
    for index in range(_first_visible(layout, origin.y()), layout.lineCount()):
        line = layout.lineAt(index)
        if origin.y() + line.y() > height:
            return
        start, end = line.textStart(), line.textStart() + line.textLength()
        start, end = (unit if unit <= at else max(at, unit - length) for unit in (start, end))
        here = block.position()
        yield Line(here + start, here + end, origin, line, one_way, here, (here + at, length))


def _first_visible(layout: QTextLayout, top: float) -> int:
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if top + line.y() + line.height() < 0:
            low = middle + 1
        else:
            high = middle
    return low


def _extents(place: Line, start: int, end: int) -> list[tuple[float, float]]:
    """Return where the units from `start` to `end` of a block lie on its line; mixed scripts make pieces."""
    line = place.line
    if not place.one_way:
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return _joined([(box.left(), box.right()) for box in boxes])
    # A space that hangs over the right edge of a wrapped line gets no underline.
    return _joined([(_x(line, start), min(line.naturalTextRect().right(), _x(line, end)))])


def _x(line: QTextLine, unit: int) -> float:
    # PySide returns the position beside the place it is at, and says "object".
    return cast(tuple[float, int], line.cursorToX(unit))[0]


def _joined(pieces: list[tuple[float, float]]) -> list[tuple[float, float]]:
    ordered = sorted((min(piece), max(piece)) for piece in pieces)
    joined: list[tuple[float, float]] = []
    for left, right in ordered:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        elif right > left:
            joined.append((left, right))
    return joined
