"""Fill an empty post's panel: one question, and three ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.labels import text_label
from youward.ui.panel.panel_row import PanelRow


class Openings(QWidget):
    """Offer three openings that start with a reader."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        question = self.tr("Who is one person this is for?")
        column.addWidget(text_label(question, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT))
        hint = self.tr("Think of them, then write the first line to them. Or begin with one of these:")
        column.addWidget(text_label(hint, tone="muted"))
        self.buttons = [self._button(text) for text in self._texts()]
        for button in self.buttons:
            column.addWidget(button)

    def _texts(self) -> tuple[str, str, str]:
        return (
            self.tr("You asked about ___. The short answer: ___"),
            self.tr("If you have ever ___, try this: ___"),
            self.tr("From ___ you can ___."),
        )

    def _button(self, text: str) -> PanelRow:
        button = PanelRow(text, parent=self)
        button.clicked.connect(lambda: self.chosen.emit(text))
        return button
