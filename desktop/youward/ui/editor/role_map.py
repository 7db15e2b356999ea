"""Show beside the text whom each sentence is for: a letter in a shape, and a bar along its lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from youward.ui import theme
from youward.ui.editor.underlines import visible_lines
from youward.ui.panel.reasons import subject

if TYPE_CHECKING:
    from youward.ui.editor.post_editor import PostEditor

LETTERS: dict[str, str] = {"us": "U", "them": "T", "proof": "P", "ask": "A", "question": "Q"}
WIDTH = 28
"""The room beside the text, in logical pixels."""
_SIZE = 17.0
_BAR = 2.0
_TYPE = 10


@dataclass(frozen=True, slots=True)
class _Sign:
    """Mark the first line of a sentence; `roles` are those of all sentences that begin on it."""

    box: QRectF
    roles: tuple[str, ...]


class _Coloured(Protocol):
    colours: dict[str, QColor]

    def update(self) -> None: ...


def _colour_property() -> Property:
    """Return the Qt property through which the style sheet hands over the colours of the roles."""

    def read(widget: _Coloured) -> str:
        return " ".join(colour.name() for colour in widget.colours.values())

    def write(widget: _Coloured, names: str) -> None:
        widget.colours = dict(zip(LETTERS, map(QColor, names.split()), strict=True))
        widget.update()

    return Property(str, read, write)


class RoleMap(QWidget):
    """Stand in the margin left of the editor's text, scrolled with it."""

    def __init__(self, editor: "PostEditor") -> None:
        super().__init__(editor)
        self.colours = {role: QColor("black") for role in LETTERS}
        self._editor = editor
        self._told: list[str] = []
        self.setAccessibleName(self.tr("Role map"))
        editor.verticalScrollBar().valueChanged.connect(lambda _: self.update())

    roleColours = _colour_property()

    def note_change(self) -> None:
        """Paint again after a report or an edit, and say the sequence to screen readers."""
        roles = [role for *_, role in self._editor.roles() if role in LETTERS]
        if roles != self._told:
            self._told = roles
            self.setAccessibleDescription(", ".join(map(subject, roles)))
        self.update()

    def keep_beside_text(self) -> None:
        """Move to where the text begins; the editor calls it when its column moved."""
        place = self._editor.viewport().geometry()
        self.setGeometry(place.left() - WIDTH, place.top(), WIDTH, place.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars and the signs of the sentences in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, role in self._bars():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colours[role])
            painter.drawRoundedRect(box, _BAR / 2, _BAR / 2)
        for sign in self.signs():
            self._paint_sign(painter, sign)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say in words what a sign means when the pointer rests on it."""
        if isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            said = next((s for s in self.signs() if s.box.top() <= at.y() <= s.box.bottom()), None)
            if said is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), ", ".join(map(subject, said.roles)), self)
            return True
        return super().event(event)

    def signs(self) -> list[_Sign]:
        """Return one sign for each line in sight on which sentences with a role begin."""
        roles = [r for r in self._editor.roles() if r[2] in LETTERS]
        found: list[_Sign] = []
        for line in visible_lines(self._editor):
            begun = tuple(
                role for start, _, role in roles if line.start <= start < max(line.end, line.start + 1)
            )
            if begun:
                top = line.origin.y() + line.line.y() + (line.line.height() - _SIZE) / 2
                found.append(_Sign(QRectF(1, top, _SIZE, _SIZE), begun))
        return found

    def _bars(self) -> Iterator[tuple[QRectF, str]]:
        """Yield a piece of bar for each line in sight, in the colour of the sentence that has most of it."""
        roles = [r for r in self._editor.roles() if r[2] in LETTERS]
        for line in visible_lines(self._editor):
            shares = [(min(end, line.end) - max(start, line.start), role) for start, end, role in roles]
            share, role = max(shares, default=(0, ""), key=lambda s: s[0])
            if share > 0:
                top = line.origin.y() + line.line.y() + 1
                yield QRectF(WIDTH - _BAR - 3, top, _BAR, line.line.height() - 2), role

    def _paint_sign(self, painter: QPainter, sign: _Sign) -> None:
        role = sign.roles[0]
        colour = self.colours[role]
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_shape(role, sign.box))
        font = theme.typeface(_TYPE, theme.WEIGHT_STRONG)
        # The signs keep their size whatever that of the words is.
        font.setPixelSize(_TYPE)
        painter.setFont(font)
        painter.drawText(sign.box, int(Qt.AlignmentFlag.AlignCenter), LETTERS[role])
        if len(sign.roles) > 1:
            # More sentences begin on this line; the tool tip names them all.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colours[sign.roles[1]])
            painter.drawEllipse(QPointF(sign.box.right() + 3, sign.box.bottom() - 2), 1.8, 1.8)


def _shape(role: str, box: QRectF) -> QPainterPath:
    """Return the outline of a role: square, circle, shield, arrow, balloon."""
    path, inner = QPainterPath(), box.adjusted(1, 1, -1, -1)
    if role == "us":
        path.addRect(inner)
    elif role == "them":
        path.addEllipse(inner)
    elif role == "proof":
        path.moveTo(inner.topLeft())
        path.lineTo(inner.topRight())
        path.lineTo(inner.right(), inner.center().y() + 2)
        path.lineTo(inner.center().x(), inner.bottom() + 1)
        path.lineTo(inner.left(), inner.center().y() + 2)
        path.closeSubpath()
    elif role == "ask":
        path.moveTo(inner.topLeft())
        path.lineTo(inner.right() - 3, inner.top())
        path.lineTo(inner.right() + 1, inner.center().y())
        path.lineTo(inner.right() - 3, inner.bottom())
        path.lineTo(inner.bottomLeft())
        path.closeSubpath()
    else:
        path.addRoundedRect(inner, 5, 5)
        path.moveTo(inner.left() + 3, inner.bottom())
        path.lineTo(inner.left() + 1, inner.bottom() + 3)
        path.lineTo(inner.left() + 7, inner.bottom())
    return path
