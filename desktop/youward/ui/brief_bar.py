"""Let the writer say whom a post is for, what they get, and what should come back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from youward.coach.options import Brief
from youward.ui import theme


class BriefBar(QWidget):
    """Hold three small fields above the editor; all may stay empty."""

    brief_changed = Signal(object)
    """The Brief as it stands in the fields."""
    finished = Signal()
    """Return was pressed in the last field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = self._field(self.tr("One person this is for"))
        self.benefit = self._field(self.tr("So that they can …"))
        self.question = self._field(self.tr("I'd like to hear back …"))
        self.reader.returnPressed.connect(self.benefit.setFocus)
        self.benefit.returnPressed.connect(self.question.setFocus)
        self.question.returnPressed.connect(self.finished)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.SPACE_SMALL)
        for field in (self.reader, self.benefit, self.question):
            self._row.addWidget(field)
        self.keep_to(theme.SPACE, theme.SPACE)

    def _field(self, prompt: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(prompt)
        field.setAccessibleName(prompt)
        tip = self.tr("{prompt} It fills the blanks of suggestions: write it in the language of the post.")
        field.setToolTip(tip.format(prompt=f"{prompt.rstrip(' …')}."))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setMinimumWidth(60)
        field.textEdited.connect(lambda _: self.brief_changed.emit(self.brief()))
        return field

    def keep_to(self, left: int, right: int) -> None:
        """Leave that many logical pixels free at either side."""
        self._row.setContentsMargins(left, theme.SPACE_SMALL, right, theme.SPACE_SMALL)

    def brief(self) -> Brief:
        """Return what stands in the fields."""
        return Brief(self.reader.text().strip(), self.benefit.text().strip(), self.question.text().strip())

    def show_brief(self, brief: Brief) -> None:
        """Fill the fields."""
        for field, text in (
            (self.reader, brief.reader),
            (self.benefit, brief.benefit),
            (self.question, brief.question),
        ):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
