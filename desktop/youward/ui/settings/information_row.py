"""Tell in the settings window what is no setting, with a button for what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from youward.ui import theme
from youward.ui.labels import say, text_label


class InformationRow(QWidget):
    """Hold one sentence and a button."""

    def __init__(
        self, sentence: str, button: str, act: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = f"{sentence} {button}"
        said = text_label()
        say(said, sentence)
        self.button = QPushButton(button)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: act())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def words(self) -> str:
        """Return what a search looks at."""
        return self._words
