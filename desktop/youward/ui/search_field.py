"""Take words to search for."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from youward.ui.icons import icon


class SearchField(QLineEdit):
    """Show a magnifying glass, what is searched, and a cross that empties the field."""

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        # Qt's own, which has no name.
        self.findChildren(QToolButton)[0].setAccessibleName(self.tr("Empty the field"))
        self._sign = self.addAction(
            icon("search", QApplication.palette()), QLineEdit.ActionPosition.LeadingPosition
        )
        self._sign.setText(prompt)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._sign.setIcon(icon("search", QApplication.palette()))
