"""Bring over from a damaged file what is newer than the backup, as far as it can still be read."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from youward.history import search
from youward.history.engine import ERRORS, Engine, fitting, readable
from youward.history.packing import unpacked
from youward.history.versions import record

_ROWS_OF_A_DRAFT = (
    "versions network_texts tags draft_checks publications replies follow_ups reminders_put_away post_facts"
).split()
_MOST = 1_000_000
"""Where to stop looking when a damaged file says that there are more drafts."""


def salvage(damaged: Path, engine: Engine, db: sqlite3.Connection) -> int:
    """Copy drafts that are newer in `damaged`, or only there, into `db`; return how many."""
    saved = 0
    with suppress(OSError, UnicodeError, *ERRORS), closing(fitting(engine, damaged).connect(damaged)) as old:
        old.text_factory = readable
        (last,) = old.execute("SELECT seq FROM sqlite_sequence WHERE name = 'drafts'").fetchone()
        for identity in range(1, min(int(last), _MOST) + 1):
            # A page that can't be read costs the drafts on it, and no others.
            with suppress(UnicodeError, *ERRORS):
                saved += _bring(old, db, identity)
    return saved


def _bring(old: sqlite3.Connection, db: sqlite3.Connection, identity: int) -> bool:
    found = old.execute("SELECT changed FROM drafts WHERE id = ?", (identity,)).fetchone()
    there = db.execute("SELECT changed, body FROM drafts WHERE id = ?", (identity,)).fetchone()
    if found is None or (there is not None and found[0] <= there[0]):
        return False
    rows = _rows(old, "drafts", "id", identity)
    db.execute("BEGIN IMMEDIATE")
    try:
        _put(db, "drafts", rows, "id")
        for table in _ROWS_OF_A_DRAFT:
            with suppress(UnicodeError, *ERRORS):
                _put(db, table, _rows(old, table, "draft", identity))
        if there is not None:
            # Damage may hide in what was read, so the backup's text stays as well.
            record(db, identity, there[1], there[0])
        title, body = db.execute("SELECT title, body FROM drafts WHERE id = ?", (identity,)).fetchone()
        search.index(db, identity, unpacked(title), unpacked(body))
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return True


def _rows(db: sqlite3.Connection, table: str, column: str, identity: int) -> list[dict[str, Any]]:
    cursor = db.execute(f"SELECT * FROM {table} WHERE {column} = ?", (identity,))
    names = [str(field[0]) for field in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _put(db: sqlite3.Connection, table: str, rows: list[dict[str, Any]], key: str = "") -> None:
    """Add rows, with the columns that `db` knows; where `key` is there already, the row changes."""
    known = {str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")}
    for row in rows:
        names = [name for name in row if name in known]
        marks = ", ".join("?" for _ in names)
        changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != key)
        conflict = f"ON CONFLICT ({key}) DO UPDATE SET {changes}" if key else ""
        verb = "INSERT" if key else "INSERT OR IGNORE"
        values = [row[name] for name in names]
        db.execute(f"{verb} INTO {table} ({', '.join(names)}) VALUES ({marks}) {conflict}", values)
