"""Write a file of drafts anew, protected or not, and let it take the old one's place.

The new file is whole and compared with the old before that is touched; then the old one is overwritten.
A crash on the way leaves one of both whole, and `tidy` puts it in its place at the next start.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from youward.errors import HistoryError
from youward.history.engine import Engine, quoted

_BEGUN, _OLD = ".converting", ".before"
_CHUNK = 1 << 20


def rewritten(source: Path, engine: Engine, new: Engine) -> Path:
    """Write what `source` holds beside it, for `new` to open; return where. Nothing else is changed."""
    target = source.with_name(source.name + _BEGUN)
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
    try:
        _export(source, engine, target, new)
    except BaseException:
        wipe(target)
        raise
    _settle_on_disk(target)
    return target


def put_in_place(ready: Path, path: Path) -> None:
    """Let `ready` be the file at `path`, and overwrite what was there."""
    old = path.with_name(path.name + _OLD)
    path.replace(old)
    ready.replace(path)
    _settle_on_disk(path.parent)
    wipe(old)


def tidy(path: Path) -> None:
    """Finish what a crash cut short, here and in the backups: one whole file stays at each path."""
    left = {file.with_suffix("") for end in (_OLD, _BEGUN) for file in path.parent.glob(f"backups/*{end}")}
    for cut_short in (path, *sorted(left)):
        _tidy(cut_short)


def wipe(path: Path) -> None:
    """Overwrite a file and remove it. A disk that moves its blocks may still hold the old ones."""
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _CHUNK)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _tidy(path: Path) -> None:
    old = path.with_name(path.name + _OLD)
    if old.exists():
        if path.exists():
            wipe(old)
        else:
            old.replace(path)
    begun = path.with_name(path.name + _BEGUN)
    if begun.exists():
        wipe(begun)


def _export(source: Path, engine: Engine, target: Path, new: Engine) -> None:
    with closing(engine.exporter(source)) as db:
        # So that everything is in the one file that is replaced.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (mode,) = db.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise HistoryError("Another program is using your drafts. Close it and try again.")
        (version,) = db.execute("PRAGMA user_version").fetchone()
        db.execute(f"ATTACH ? AS beside KEY {quoted(new.passphrase)}", (str(target),))
        db.execute("SELECT sqlcipher_export('beside')")
        db.execute(f"PRAGMA beside.user_version = {int(version)}")
        db.execute("DETACH beside")
        before = _counted(db)
    with closing(new.connect(target)) as db:
        found = [str(row[0]) for row in db.execute("PRAGMA quick_check")]
        if found != ["ok"] or _counted(db) != before:
            raise HistoryError(
                "The new file of your drafts was not whole, so nothing was changed. Try again."
            )


def _counted(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows each table has, and the schema's number."""
    tables = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    counts = {
        str(name): int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in tables
    }
    return {**counts, "": int(db.execute("PRAGMA user_version").fetchone()[0])}


def _settle_on_disk(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        # Windows opens no folders; its renames are in its journal.
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
