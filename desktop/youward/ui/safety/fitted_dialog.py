"""Make dialogs as high as their words need at their width."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.labels import say, text_label


class FittedDialog(QDialog):
    """Hold a column of parts, and a sentence among them that says what is wrong, hidden at first."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = width
        self.setMinimumWidth(width)
        self.problem = text_label()
        self.problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        self.column.setSpacing(theme.SPACE_SMALL)

    def tell(self, sentence: str) -> None:
        """Say what is wrong, to eyes and to screen readers."""
        say(self.problem, sentence)
        self.problem.show()
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.problem, sentence))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to it at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A layout asks its labels for their height at the width they would like, not at the one they have.
        self.setMinimumWidth(max(self._usual, self.column.minimumSize().width()))
        self.setMinimumHeight(self.column.totalHeightForWidth(self.width()))
