"""Bring the window that is open already to the front, without a network: by a file that it watches for."""

from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_CALL = "window.call"
_PATIENCE = 2.0
"""Seconds that an open window has to answer."""
_LOOK = 0.05


class Doorbell(QObject):
    """Come to the front when another start of the program rings."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._call = folder / _CALL
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        try:
            self._call.unlink()
        except OSError:
            # Nobody rang; the folder changes for other reasons too.
            return
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        # Where the system lets no program take the front by itself, it can at least point to the window.
        QApplication.alert(window)


def ring(folder: Path) -> bool:
    """Ask the open window to come to the front; return False when none answers."""
    call = folder / _CALL
    try:
        call.touch(0o600)
        until = monotonic() + _PATIENCE
        while call.exists() and monotonic() < until:
            sleep(_LOOK)
        answered = not call.exists()
        call.unlink(missing_ok=True)
    except OSError:
        return False
    return answered
