"""Look through a large file of drafts while it is in use, and see to its backups."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from youward.history.backups import Held, back_up_daily, is_whole, newest_whole
from youward.history.database import SMALL, plain_errors
from youward.history.engine import ERRORS, Engine, is_damage
from youward.history.protection import catch_up
from youward.history.records import now_in_milliseconds


@dataclass(frozen=True, slots=True)
class Damage:
    """Say that the file is damaged, and what its newest whole backup holds, None for no backup."""

    backup: Held | None


class Lookout:
    """Look on a connection of its own, in a thread of its own; `stop` may be called from another."""

    def __init__(self, path: Path, engine: Engine, now: Callable[[], int] = now_in_milliseconds) -> None:
        self._now = now
        self._path = path
        self._engine = engine
        self._stopped = False
        self._connection: sqlite3.Connection | None = None

    @property
    def is_needed(self) -> bool:
        """Tell whether opening the store left anything to do."""
        return bool(self._engine.passphrase) or self._path.stat().st_size > SMALL

    def look(self) -> Damage | None:
        """Look through all of it, and make the daily backup of what is whole.

        Return what is wrong, None when nothing is, or when it was stopped.

        Raises HistoryError when it can't look.
        """
        with plain_errors("looking through your drafts"):
            if self._engine.passphrase:
                catch_up(self._path, self._engine)
            with closing(self._engine.connect(self._path)) as self._connection:
                try:
                    if self._stopped:
                        return None
                    if is_whole(self._connection):
                        back_up_daily(self._connection, self._path, self._now(), self._engine)
                        return None
                except (*ERRORS, UnicodeError) as error:
                    if self._stopped:
                        return None
                    if not is_damage(error):
                        raise
                finally:
                    self._connection = None
            return Damage(newest_whole(self._path, self._engine))

    def stop(self) -> None:
        """Let `look` end soon."""
        self._stopped = True
        connection = self._connection
        if connection is not None:
            # Closed a moment ago, it needs no interruption.
            with suppress(*ERRORS):
                connection.interrupt()
