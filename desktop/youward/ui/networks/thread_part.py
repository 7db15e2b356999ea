"""Show one part of a thread with its count, and copy it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.text.networks import Network
from youward.text.thread import Part
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.wording import number


class ThreadPart(QFrame):
    """Hold a part; with the keyboard on it, Copy takes it to the clipboard."""

    copy_requested = Signal(int)
    """The place of the part, from 0 on."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.words = text_label()
        self.count = text_label(tone="muted")
        self.copy = QPushButton(self.tr("Copy"))
        # So that Enter presses it too, on every platform.
        self.copy.setAutoDefault(True)
        self.copy.setAccessibleName(self.tr("Copy part {number}").format(number=place + 1))
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self._place))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.words)
        column.addLayout(foot)

    def show_part(self, part: Part, parts: int, network: Network) -> None:
        """Show `part`, one of so many."""
        count = self.tr("{count} of {limit}").format(count=number(part.length), limit=number(network.limit))
        if over := network.excess(part.text):
            # Only what can't be cut apart is too long.
            count = self.tr("{count}, {over} over: this link can't be cut").format(count=count, over=over)
        say(self.words, part.text)
        say(self.count, count)
        name = self.tr("Part {number} of {parts}").format(number=self._place + 1, parts=parts)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{part.text}\n{count}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the part."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self._place)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring: a frame is drawn again only when it is told to."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()
