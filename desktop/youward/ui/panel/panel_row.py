"""Show a severity as the shape it is underlined with, and rows to pick from that wrap in a narrow panel."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from youward.coach.report import Severity
from youward.ui import theme
from youward.ui.editor.underlines import draw_underline, ink_property, inks
from youward.ui.wording import breakable

_MARK = 20
_PAD = theme.SPACE_SMALL
_WRAP = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignLeft.value)


class SeverityMark(QWidget):
    """Show the shape and colour of a severity, as under the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = Severity.SMALL_THING
        self.colours = inks("black black black")
        self.setFixedSize(_MARK, theme.SPACE)

    severityColours = ink_property()

    def show_severity(self, severity: Severity) -> None:
        """Show the mark of `severity`."""
        self._severity = severity
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the underline's shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.colours[self._severity]
        draw_underline(painter, self._severity, colour, 1.5, self.width() - 1.5, self.height() / 2 + 1)
        painter.end()


class PanelRow(QAbstractButton):
    """Offer something to pick in a line that wraps, with an optional mark before and words below it."""

    def __init__(
        self, text: str, words: str = "", severity: Severity | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._severity = severity
        self.colours = inks("black black black")
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    severityColours = ink_property()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text and one line of words."""
        below = self.fontMetrics().lineSpacing() if self._words else 0
        return self._text_box(width).height() + below + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which the name can wrap."""
        return QSize(120, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter pick the row too, on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the row as under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the row at rest."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, focus ring, mark, text and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        box, line = self._text_box(self.width()), self.fontMetrics().lineSpacing()
        if self._severity is not None:
            middle = box.top() + line / 2 + 2
            draw_underline(painter, self._severity, self.colours[self._severity], _PAD, _PAD + _MARK, middle)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(box, _WRAP, breakable(self.text()))
        if self._words:
            below = QRect(box.left(), box.bottom() + 1, box.width(), line)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        lit = self.isDown() or self.underMouse()
        painter.setBrush(palette.color(role.AlternateBase if lit else role.Base))
        painter.setPen(QPen(palette.color(role.Accent), 2) if self.hasFocus() else palette.color(role.Dark))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _text_box(self, width: int) -> QRect:
        left = _PAD if self._severity is None else _PAD + _MARK + _PAD
        room = QRect(left, _PAD, max(1, width - left - _PAD), 10_000)
        height = self.fontMetrics().boundingRect(room, _WRAP, breakable(self.text())).height()
        return QRect(room.left(), room.top(), room.width(), height)
