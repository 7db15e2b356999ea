"""Keep the marks of proofreading at their words while the text changes, and draw them below the coach's."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from youward.proof.mark import Mark
from youward.ui.editor.marks import Anchor, anchored
from youward.ui.editor.post_editor import PostEditor
from youward.ui.editor.underlines import LANE, stretches, visible_lines
from youward.ui.proofing.saying import fixes_of, said

_GAP = 4.5
_STROKE = 1.8
_DASH, _BREAK = 3.2, 1.6
"""The pattern of the line in widths of its pen: dashes, where the coach has a bracket, a wave and dots."""


@dataclass(frozen=True, slots=True)
class _Kept:
    mark: Mark
    anchor: Anchor


class ProofLayer(QObject):
    """Hold the marks on an editor's text; all positions are code points."""

    changed = Signal()
    """What `live` returns may have changed."""

    def __init__(self, editor: PostEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._kept: list[_Kept] = []
        editor.painted.connect(self._paint)
        editor.findings_changed.connect(self.changed)
        editor.viewport().installEventFilter(self)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Take the marks on the text as it stands."""
        text, offsets = self._editor.text(), self._editor.offsets()
        document = self._editor.document()
        self._kept = [
            _Kept(mark, anchored(document, mark.start, mark.end, text, offsets))
            for mark in marks
            if text[mark.start : mark.end] == mark.quote
        ]
        self._editor.viewport().update()
        self.changed.emit()

    def live(self) -> list[tuple[int, int, Mark]]:
        """Return (start, end, mark) of the marks whose words stand, none in the sentence being typed."""
        text, offsets, quiet = self._editor.text(), self._editor.offsets(), self._editor.quiet_sentence()
        found: list[tuple[int, int, Mark]] = []
        for kept in self._kept:
            span = kept.anchor.span(text, offsets)
            if span is not None and (quiet is None or span[1] < quiet[0] or quiet[1] < span[0]):
                found.append((*span, kept.mark))
        return found

    def at(self, position: int) -> tuple[int, int, Mark] | None:
        """Return the mark whose words hold `position`."""
        return next((live for live in self.live() if live[0] <= position <= live[1]), None)

    def place(self, mark: Mark) -> tuple[int, int] | None:
        """Return where the words of `mark` are now, None when they are gone."""
        return next(((start, end) for start, end, kept in self.live() if kept is mark), None)

    def step(self, by: int) -> Mark | None:
        """Select the words of the next mark (1) or the one before (-1), from the last on to the first."""
        live = self.live()
        if not live:
            return None
        start, end = self._editor.selection()
        if by > 0:
            found = next((one for one in live if one[0] > start or (one[0] == start == end)), live[0])
        else:
            found = next((one for one in reversed(live) if one[0] < start), live[-1])
        self._editor.select(found[0], found[1])
        return found[2]

    def put(self, mark: Mark, words: str) -> bool:
        """Put `words` in the place of the mark's, as one undo step; False when those are gone."""
        place = self.place(mark)
        if place is not None:
            self._editor.apply_changes([_whole(self._editor.text(), *place, words)])
        return place is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say in a tooltip what a mark is about, where the coach has nothing to say."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cursor = self._editor.cursorForPosition(event.pos())
            found = self.at(self._editor.offsets().to_code_points(cursor.position()))
            if found is not None:
                words = "\n".join(filter(None, (said(found[2]), fixes_of(found[2]))))
                QToolTip.showText(event.globalPos(), words, self._editor.viewport())
                return True
        return False

    def _paint(self, painter: QPainter) -> None:
        live = self.live()
        if not live:
            return
        offsets, lines = self._editor.offsets(), list(visible_lines(self._editor))
        coached = [(mark.start, mark.end, mark.lane) for mark in self._editor.underlines()]
        pen = QPen(self._editor.proof_colour, _STROKE)
        pen.setDashPattern([_DASH, _BREAK])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for start, end, _ in live:
            first, last = offsets.to_utf16(start), offsets.to_utf16(end)
            over = [lane for s, e, lane in coached if s < last and first < e]
            below = (max(over) + 1) * LANE if over else 0.0
            for piece in stretches(lines, first, last):
                y = piece.baseline + _GAP + below
                painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))


def _whole(text: str, start: int, end: int, words: str) -> tuple[int, int, str]:
    """Take a space along with words that go, so that none is left double."""
    if not words and start > 0 and text[start - 1] == " ":
        return start - 1, end, ""
    return start, end, words
