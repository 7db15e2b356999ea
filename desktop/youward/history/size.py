"""Say how much room the drafts and their backups take on the disk."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from youward.history.backups import backups

_BESIDE = ("", "-wal", "-shm")
"""What SQLite puts after the name of the file for those that belong to it."""


@dataclass(frozen=True, slots=True)
class HistorySize:
    """Hold sizes in bytes, and the folder that all of it is in."""

    folder: Path
    drafts: int
    backups: int


def size_of(db: sqlite3.Connection) -> HistorySize:
    """Return the size of an open store and its backups; a file that is gone counts nothing."""
    path = Path(next(row[2] for row in db.execute("PRAGMA database_list") if row[1] == "main"))
    return HistorySize(
        folder=path.parent,
        drafts=_sum(path.with_name(path.name + part) for part in _BESIDE),
        backups=_sum(backups(path)),
    )


def _sum(files: Iterable[Path]) -> int:
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except OSError:
            continue
    return total
