"""Thin old versions in small steps while the writer does something else."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from youward.errors import HistoryError
from youward.history.store import Store

FIRST = 30_000
"""Milliseconds after the start, so that opening the window comes first."""
BETWEEN = 250
"""Milliseconds between two steps, in which keys are answered."""
AGAIN = 24 * 3_600_000
"""Milliseconds until it begins anew, for a window that stays open."""


class Thinner(QObject):
    """Run through all drafts once after the start and once a day."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._reached = 0
        self.wait = QTimer(self, singleShot=True, interval=FIRST)
        self.wait.timeout.connect(self._step)
        self.wait.start()

    def _step(self) -> None:
        if QApplication.activeModalWidget() is not None:
            # What a window of versions shows should stay there while it is open.
            self.wait.start(FIRST)
            return
        try:
            self._reached = self._store.thinning.step(self._reached)
        except HistoryError:
            # Nothing is lost when old versions stay; saving tells the writer what is wrong with the disk.
            self._reached = 0
        self.wait.start(BETWEEN if self._reached else AGAIN)
