"""Read drafts and change them, each change as one transaction. What all parts of the store are made of."""

import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from youward.errors import HistoryError
from youward.history.database import plain_errors
from youward.history.packing import packed_if_odd, unpacked
from youward.history.values import Draft

_COLUMNS = (
    "id, title, body, kind, network, reader, benefit, question, dismissed, status, created, changed, deleted"
)


def now_in_milliseconds() -> int:
    """Return the time as UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Records:
    """Hold the database and the clock."""

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], int]) -> None:
        self.db = connection
        self.now = now

    def draft(self, identity: int) -> Draft:
        """Return a draft, in the bin or not."""
        with plain_errors("reading a draft"):
            row = self.db.execute(f"SELECT {_COLUMNS} FROM drafts WHERE id = ?", (identity,)).fetchone()
        if row is None:
            raise HistoryError("This draft is no longer there. Choose another one from the list.")
        texts = [unpacked(value) for value in row[1:10]]
        return Draft(row[0], *texts, created=row[10], changed=row[11], deleted=row[12])

    def set(self, identity: int, **columns: str | int | None) -> Draft:
        """Keep other values in some columns of a draft."""
        assignments = ", ".join(f"{column} = ?" for column in columns)
        values = [packed_if_odd(value) if isinstance(value, str) else value for value in columns.values()]
        with self.writing("saving"):
            self.db.execute(f"UPDATE drafts SET {assignments} WHERE id = ?", (*values, identity))
        return self.draft(identity)

    @contextmanager
    def writing(self, doing: str) -> Generator[None]:
        """Make all changes inside, or none; `doing` completes "… did not work" when one fails."""
        with plain_errors(doing):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise
