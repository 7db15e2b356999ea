"""Do long work with files and the store beside the window, which stays free."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from youward.errors import KnownError
from youward.history.store import Store
from youward.ui.wording import translate

_log = logging.getLogger("youward.ui")
_PARTS = 1000


class Task(QThread):
    """Run one piece of work on a thread with a store of its own; SQLite connections stay on their thread."""

    progressed = Signal(int)
    """How many thousandths are done."""
    done = Signal(object)
    """What the work returned."""
    failed = Signal(str)
    """A sentence the writer should read."""

    def __init__(
        self,
        work: Callable[["Task", Store], Any],
        open_store: Callable[[], Store],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._open_store = open_store
        self._shown = -1

    def run(self) -> None:
        """Do the work; called by Qt on the thread."""
        try:
            store = self._open_store()
            try:
                result = self._work(self, store)
            finally:
                store.close()
        except KnownError as error:
            self.failed.emit(str(error))
        except Exception:  # noqa: BLE001 - a bug beside the window must be told in the window
            _log.exception("Work beside the window failed")
            self.failed.emit(translate("Transfer", "This did not work. The log file says more."))
        else:
            self.done.emit(result)

    def tell(self, part: int, whole: int) -> None:
        """Say how far the work is; called by it as often as it likes."""
        thousandths = min(_PARTS, _PARTS * part // max(whole, 1))
        if thousandths != self._shown:
            self._shown = thousandths
            self.progressed.emit(thousandths)

    def is_stopped(self) -> bool:
        """Tell the work whether it should end."""
        return self.isInterruptionRequested()

    def stop(self) -> None:
        """Ask the work to end, and wait until it has taken back what it began."""
        self.requestInterruption()
        self.wait()
