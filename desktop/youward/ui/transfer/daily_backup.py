"""Back everything up once a day into the folder that the writer chose."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from youward import paths
from youward.history.store import Store
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings
from youward.ui.transfer.task import Task

_HOUR = 3_600_000
_AFTER_START = 20_000
"""Milliseconds in which a start gets done what it has to do."""


def settings_file() -> Path:
    """Return where the settings are."""
    return paths.data_home() / "settings.ini"


class DailyBackup(QObject):
    """Look once an hour whether today's backup is there; say when it could not be written."""

    def __init__(
        self,
        settings: Settings,
        open_store: Callable[[], Store],
        tell: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._open_store = open_store
        self._tell = tell
        self._task: Task | None = None
        self._said = ""
        self._clock = QTimer(self, interval=_HOUR)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._first = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._first.timeout.connect(self.look)
        self._first.start()
        settings.changed.connect(self._take_setting)

    def look(self) -> None:
        """Write today's backup, if a folder is chosen and it is not there."""
        folder = self._settings.value(declared.BACKUP_FOLDER)
        if not folder or self.is_busy:
            return
        self._settings.write()
        today = datetime.now()

        def work(_: Task, store: Store) -> bool:
            return store.backup.write_daily(Path(folder), settings_file(), today)

        self._task = Task(work, self._open_store, self)
        self._task.done.connect(lambda _: self._forget())
        self._task.failed.connect(self._fail)
        self._task.start()

    @property
    def is_busy(self) -> bool:
        """Tell whether a backup is being written."""
        return self._task is not None and self._task.isRunning()

    def close(self) -> None:
        """Wait for what is being written."""
        self._clock.stop()
        self._first.stop()
        if self._task is not None:
            self._task.stop()

    def _take_setting(self, setting: object) -> None:
        if setting is declared.BACKUP_FOLDER:
            self._said = ""
            self.look()

    def _forget(self) -> None:
        self._said = ""

    def _fail(self, sentence: str) -> None:
        # Once is enough: the folder may be on a drive that comes back tomorrow.
        if sentence != self._said:
            self._said = sentence
            self._tell(sentence)
