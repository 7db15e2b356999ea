"""Tell which finding the pointer is on, in an editor with underlines."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTextEdit, QToolTip

from youward.coach.report import Finding
from youward.ui.editor.underlines import Underline, underline_at
from youward.ui.wording import translated


class FindingPointer(QObject):
    """Watch the mouse over an editor's viewport, and say in a tooltip why words are underlined."""

    hovered = Signal(object)
    clicked = Signal(object)

    def __init__(self, edit: QTextEdit, underlines: Callable[[], list[Underline]]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._underlines = underlines
        self._over: Finding | None = None
        edit.viewport().setMouseTracking(True)
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer tooltips; let everything else pass on to the editor."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self._finding_at(at))
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            finding = self._finding_at(at)
            if finding is not None and not self._edit.textCursor().hasSelection():
                self.clicked.emit(finding)

    def _explain(self, event: QHelpEvent) -> None:
        finding = self._finding_at(event.pos())
        if finding is None:
            QToolTip.hideText()
            return
        title, why = escape(translated(finding.title)), escape(translated(finding.why))
        tip = f"<p><b>{title}</b></p><p>{why}</p>"
        QToolTip.showText(event.globalPos(), tip, self._edit.viewport())

    def _finding_at(self, point: QPoint) -> Finding | None:
        mark = underline_at(self._edit, self._underlines(), point.toPointF())
        return mark.finding if mark else None

    def _hover(self, finding: Finding | None) -> None:
        if finding != self._over:
            self._over = finding
            self.hovered.emit(finding)
