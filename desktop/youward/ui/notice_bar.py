"""Say a sentence below the text, to eyes and to screen readers, without taking the keyboard."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from youward.ui import theme

_BAR = 3
"""The width of the coloured bar at the left, which the style sheet draws."""


class NoticeBar(QFrame):
    """Show one sentence, for a while or until it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.put_away = QPushButton(self.tr("Close"))
        self.put_away.setProperty("kind", "quiet")
        self.put_away.setAccessibleName(self.tr("Close this notice"))
        self.put_away.clicked.connect(self.hide)
        self.put_away.setAutoDefault(True)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self.put_away, 0, Qt.AlignmentFlag.AlignTop)
        self.keep_to(theme.SPACE, theme.SPACE)
        self.hide()

    def keep_to(self, left: int, right: int) -> None:
        """Leave that many logical pixels free at either side of the words."""
        self._row.setContentsMargins(left - _BAR, theme.GRID, right - theme.SPACE_SMALL, theme.GRID)

    @property
    def sentence(self) -> str:
        """Return the sentence in sight, "" for none."""
        return "" if self.isHidden() else self._sentence.text()

    def take_back(self, sentence: str) -> None:
        """Put `sentence` away if it is still in sight."""
        if self.sentence == sentence:
            self.hide()

    def say(self, sentence: str, milliseconds: int = 0) -> None:
        """Show `sentence`, for some milliseconds or, with 0, until the writer closes it."""
        self._over.stop()
        self._sentence.setText(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        if milliseconds:
            self._over.start(milliseconds)
