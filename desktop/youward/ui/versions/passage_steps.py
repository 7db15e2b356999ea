"""Go from change to change, and bring one of them back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from youward.ui import keys, theme
from youward.ui.keys import shown
from youward.ui.labels import say, text_label
from youward.ui.versions.compare_view import CompareView
from youward.ui.wording import number


class PassageSteps(QWidget):
    """Hold the buttons below a comparison, whose keys work in the whole window."""

    take_wanted = Signal()
    """The change in sight shall come back."""

    def __init__(self, compare: CompareView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compare = compare
        self._can_take = False
        self._said_of_none = ""
        self._place = text_label(tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_SMALL)
        self.previous = self._button(self.tr("Previous change"), f"Shift+{keys.NEXT_FINDING}")
        self.next = self._button(self.tr("Next change"), keys.NEXT_FINDING)
        self.take = self._button(self.tr("Bring this passage back"), keys.USE)
        for widget in (self.previous, self.next):
            row.addWidget(widget)
        row.addWidget(self._place, 1)
        row.addWidget(self.take)
        self.previous.clicked.connect(lambda: compare.step(-1))
        self.next.clicked.connect(lambda: compare.step(1))
        self.take.clicked.connect(self.take_wanted)
        compare.moved.connect(self._show)

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(shown(key))
        # Pressed by a click, which a button that is greyed out takes no notice of.
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def expect(self, can_take: bool, said_of_none: str) -> None:
        """Say before texts are shown whether changes can be brought back, and what to say without any."""
        self._can_take = can_take
        self._said_of_none = said_of_none
        hint = self.tr("To bring back single passages, compare with the text as it stands.")
        self.take.setToolTip(shown(keys.USE) if can_take else hint)

    def _show(self) -> None:
        count, at = len(self._compare.passages), self._compare.at
        if not count:
            said = self._said_of_none
        elif at is None:
            said = self.tr("Changes: {count}").format(count=number(count))
        else:
            said = self.tr("Change {at} of {count}").format(at=number(at + 1), count=number(count))
        say(self._place, said)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        self.take.setEnabled(at is not None and self._can_take)
