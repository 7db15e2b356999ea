"""Decide when a changed text is due to be saved."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 500
"""Milliseconds without a change after which the text is saved."""
AT_LATEST = 750
"""Milliseconds after a change by which it is saved although typing goes on."""
AGAIN = 5000
"""Milliseconds after which a save that the disk refused is tried again."""


class Autosave(QObject):
    """Emit `due` after a pause, and while typing goes on often enough to lose less than a second of it."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.at_latest = QTimer(self, singleShot=True, interval=AT_LATEST)
        for timer in (self.pause, self.at_latest):
            timer.timeout.connect(self.due)

    def changed(self) -> None:
        """Note a change."""
        self.pause.start()
        if not self.at_latest.isActive():
            self.at_latest.start(AT_LATEST)

    def settled(self) -> None:
        """Note that all is saved, or about to be."""
        self.pause.stop()
        self.at_latest.stop()

    def refused(self) -> None:
        """Note that the disk refused; try again in a while even if nothing changes."""
        self.at_latest.start(AGAIN)
