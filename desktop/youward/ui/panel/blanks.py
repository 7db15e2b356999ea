"""Show a suggestion as running text whose blanks are fields to type in."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from youward.coach.report import BLANK
from youward.ui import theme
from youward.ui.wording import translated

_PADDING = 20
_NARROWEST = 56
_PIECE = re.compile(rf"(\s*)({BLANK}|(?:(?!{BLANK})\S){{1,20}})")
"""A blank or a word, with the space before it; long words come in parts, so that links can wrap."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Hold a word, or the number of a blank; `gap` says what stands before: nothing, " " or a line break."""

    word: str
    blank: int
    gap: str


class BlankedText(QWidget):
    """Flow words and fields over as many lines as the width needs."""

    submitted = Signal()
    """Return was pressed in the last blank."""
    left = Signal()
    """No blank has the focus any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[_Piece] = []
        self._pool: list[QLineEdit] = []
        self._fields: list[QLineEdit] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._add_field()
        self._pool[0].hide()

    def show_text(self, text: str, hints: tuple[str, ...], answers: tuple[str, ...] = ()) -> None:
        """Show `text` with a field for each BLANK, its hint inside, and answers given before."""
        self._pieces = _pieces(text)
        count = text.count(BLANK)
        while len(self._pool) < count:
            self._add_field()
        self._fields = self._pool[:count]
        for number, field in enumerate(self._pool):
            field.setText(answers[number] if number < len(answers) else "")
            hint = translated(hints[number]) if number < len(hints) else ""
            field.setPlaceholderText(hint)
            field.setToolTip(hint)
            name = self.tr("Blank {number} of {count}: {hint}")
            field.setAccessibleName(name.format(number=number + 1, count=count, hint=hint))
            field.setVisible(number < count)
        self.setAccessibleName(text.replace(BLANK, self.tr("(blank)")))
        self._arrange()

    def answers(self) -> tuple[str, ...]:
        """Return what stands in the fields, in the order of the blanks."""
        return tuple(field.text() for field in self._fields)

    def fields(self) -> tuple[QLineEdit, ...]:
        """Return the fields, in the order of the blanks."""
        return tuple(self._fields)

    def is_writing(self) -> bool:
        """Say whether the writer is in one of the blanks."""
        return any(field.hasFocus() for field in self._fields)

    def _add_field(self) -> None:
        """Make one more field; fields are kept for the next suggestion, so that the Tab order holds."""
        field, number = QLineEdit(self), len(self._pool)
        field.textChanged.connect(self._arrange)
        field.returnPressed.connect(lambda: self._go_on(number))
        field.editingFinished.connect(self._note_leaving)
        if self._pool:
            QWidget.setTabOrder(self._pool[-1], field)
        self._pool.append(field)

    def _go_on(self, number: int) -> None:
        if number + 1 < len(self._fields):
            self._fields[number + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()

    def _note_leaving(self) -> None:
        if not self.is_writing():
            self.left.emit()

    def _arrange(self) -> None:
        self.updateGeometry()
        self._flow(self.width(), move=True)
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        lines = self._flow(width)
        return lines[-1][1].bottom() + 1 if lines else 0

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height that goes with it."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a short field."""
        return QSize(2 * _NARROWEST, self._row(self._pieces))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the fields to their places."""
        super().resizeEvent(event)
        self._flow(self.width(), move=True)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words between the fields."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        for piece, box in self._flow(self.width()):
            if piece.blank < 0:
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, piece.word)
        painter.end()

    def _row(self, line: list[_Piece]) -> int:
        """Return the height of a line: that of its words, or of the fields among them."""
        fields = [self._fields[piece.blank].sizeHint().height() for piece in line if piece.blank >= 0]
        return max([self.fontMetrics().lineSpacing(), *fields])

    def _width(self, piece: _Piece) -> int:
        metrics = self.fontMetrics()
        if piece.blank < 0:
            return metrics.horizontalAdvance(piece.word)
        field = self._fields[piece.blank]
        widest = max(metrics.horizontalAdvance(text) for text in (field.text(), field.placeholderText()))
        return max(_NARROWEST, widest + _PADDING)

    def _flow(self, width: int, *, move: bool = False) -> list[tuple[_Piece, QRect]]:
        """Place the pieces in rows; every box is as high as its row."""
        placed: list[tuple[_Piece, QRect]] = []
        y = 0
        for line in self._lines(width):
            height = self._row([piece for piece, _, _ in line])
            for piece, x, wide in line:
                placed.append((piece, QRect(x, y, wide, height)))
                if move and piece.blank >= 0:
                    self._fields[piece.blank].setGeometry(placed[-1][1])
            y += height + theme.GRID
        return placed

    def _lines(self, width: int) -> list[list[tuple[_Piece, int, int]]]:
        """Break the pieces into rows of (piece, left, width); those without a gap stay together."""
        space = self.fontMetrics().horizontalAdvance(" ")
        widths = [min(self._width(piece), width) for piece in self._pieces]
        lines: list[list[tuple[_Piece, int, int]]] = [[]]
        x = 0
        for index, piece in enumerate(self._pieces):
            lead = space if piece.gap == " " and x else 0
            needed = lead + widths[index]
            if piece.gap and needed + _tail(self._pieces, index, widths) <= width:
                needed += _tail(self._pieces, index, widths)
            if piece.gap == "\n" or (x and x + needed > width):
                lines.append([])
                x, lead = 0, 0
            lines[-1].append((piece, x + lead, widths[index]))
            x += lead + widths[index]
        return lines


def _tail(pieces: list[_Piece], index: int, widths: list[int]) -> int:
    """Return the width of the pieces that follow one without a gap, such as a full stop."""
    total = 0
    for piece, width in zip(pieces[index + 1 :], widths[index + 1 :], strict=True):
        if piece.gap:
            break
        total += width
    return total


def _pieces(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    blanks = 0
    for match in _PIECE.finditer(text):
        space, word = match.groups()
        gap = "\n" if "\n" in space else " " if space else ""
        if word == BLANK:
            pieces.append(_Piece("", blanks, gap))
            blanks += 1
        else:
            pieces.append(_Piece(word, -1, gap))
    return pieces
