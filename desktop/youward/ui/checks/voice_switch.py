"""Let the writer choose when a check speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from youward.ui.checks.switches import Voice
from youward.ui.flow import FlowLayout


class VoiceSwitch(QWidget):
    """Hold three buttons of which one is pressed."""

    chosen = Signal(object)
    """The Voice the writer chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[Voice, QRadioButton] = {}
        row = FlowLayout(self)
        for voice, text in (
            (Voice.ON, self.tr("On")),
            (Voice.ASKED, self.tr("Only when I ask")),
            (Voice.OFF, self.tr("Off")),
        ):
            button = QRadioButton(text)
            # By the click alone, so that showing a check changes nothing.
            button.clicked.connect(lambda _, voice=voice: self.chosen.emit(voice))
            self._group.addButton(button)
            self.buttons[voice] = button
            row.addWidget(button)
        self.setAccessibleName(self.tr("When this check speaks"))

    def show_voice(self, voice: Voice, title: str) -> None:
        """Show when the check called `title` speaks."""
        self.buttons[voice].setChecked(True)
        for button in self.buttons.values():
            button.setAccessibleDescription(self.tr("When “{title}” speaks").format(title=title))
