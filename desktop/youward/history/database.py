"""Open the database file: migrations, backups, and recovery from damage."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from youward.errors import HistoryError, NewerHistoryError

_KEPT_BACKUPS = 5
_DAY = 86_400_000
_BUSY_MILLISECONDS = 3000


@contextmanager
def plain_errors(doing: str) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into one sentence; `doing` completes "… while"."""
    try:
        yield
    except sqlite3.Error as error:
        raise HistoryError(_sentence(str(error), doing)) from error
    except OSError as error:
        raise HistoryError(_sentence(error.strerror or str(error), doing)) from error


def _sentence(said: str, doing: str) -> str:
    lowered = said.lower()
    if "full" in lowered or "no space" in lowered:
        return f"The disk is full, so {doing} did not work. Free some space; your text stays in the window."
    if (
        "readonly" in lowered
        or "read-only" in lowered
        or "permission" in lowered
        or "unable to open" in lowered
    ):
        return (
            f"The folder of your drafts can't be written to, so {doing} did not work. "
            "Allow writing there, or copy your text somewhere safe."
        )
    if "locked" in lowered or "busy" in lowered:
        return f"Another program is using your drafts, so {doing} did not work. Close it and try again."
    return (
        f"Your drafts could not be reached ({said}), so {doing} did not work. Copy your text somewhere safe."
    )


def open_database(path: Path, migrations: Path, now: int) -> tuple[sqlite3.Connection, str]:
    """Open or make the database; return it with a notice for the writer, "" when all is well.

    Raises NewerHistoryError for a file of a newer program, HistoryError when nothing can be opened.
    """
    with plain_errors("opening your drafts"):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        notice = ""
        try:
            connection = _connect(path)
            _check(connection)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and not _is_damage(error):
                raise
            notice = _recover(path, now)
            connection = _connect(path)
        _migrate(connection, path, migrations, now)
        _back_up_daily(connection, path, now)
        return connection, notice


def _connect(path: Path) -> sqlite3.Connection:
    fresh = not path.exists()
    if fresh:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_MILLISECONDS / 1000)
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        # FULL, not NORMAL: a sentence just written must survive a power cut, and a save is one small commit.
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found is None or found[0] != "ok":
            raise sqlite3.DatabaseError(f"malformed: {found}")
    except sqlite3.Error:
        connection.close()
        raise


def _is_damage(error: sqlite3.Error) -> bool:
    return any(
        word in str(error).lower() for word in ("malformed", "not a database", "corrupt", "disk image")
    )


def _recover(path: Path, now: int) -> str:
    """Move a damaged database aside and bring back the newest backup that is whole."""
    aside = path.with_name(f"{path.stem}.damaged-{now}{path.suffix}")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    for backup in reversed(_backups(path)):
        try:
            with closing(sqlite3.connect(backup)) as source:
                _check(source)
            with closing(sqlite3.connect(backup)) as source, closing(_connect(path)) as target:
                source.backup(target)
        except sqlite3.Error:
            path.unlink(missing_ok=True)
            continue
        return (
            "Your drafts were damaged, so the newest backup was brought back. "
            f"The damaged file is kept as {aside.name} in the same folder."
        )
    return (
        "Your drafts were damaged and there was no backup, so a new history begins. "
        f"The damaged file is kept as {aside.name} in the same folder."
    )


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Path, now: int) -> None:
    files = sorted(migrations.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    if not files:
        connection.close()
        raise HistoryError("A part of Youward is missing (its migrations). Install Youward again.")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(files):
        connection.close()
        raise NewerHistoryError(
            "Your drafts were written by a newer Youward. Update Youward to open them; nothing was changed."
        )
    if 0 < version < len(files):
        _back_up(connection, path, now)
    for number, file in enumerate(files[version:], start=version + 1):
        connection.execute("BEGIN EXCLUSIVE")
        try:
            # Another window may have migrated while this one waited for the lock.
            if int(connection.execute("PRAGMA user_version").fetchone()[0]) < number:
                for statement in _statements(file.read_text(encoding="utf-8")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            connection.close()
            raise


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}"), key=_backup_time)


def _backup_time(path: Path) -> int:
    found = re.search(r"-(\d+)$", path.stem)
    return int(found.group(1)) if found else 0


def _back_up_daily(connection: sqlite3.Connection, path: Path, now: int) -> None:
    newest = _backups(path)[-1:]
    if not newest or now - _backup_time(newest[0]) >= _DAY:
        _back_up(connection, path, now)


def _back_up(connection: sqlite3.Connection, path: Path, now: int) -> None:
    """Write a backup and drop the oldest; a backup that can't be written stops nobody from writing."""
    folder = path.parent / "backups"
    unfinished = folder / "unfinished.sqlite3"
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(unfinished)) as target:
            connection.backup(target)
        unfinished.replace(folder / f"{path.stem}-{now}{path.suffix}")
        for old in _backups(path)[:-_KEPT_BACKUPS]:
            old.unlink()
    except (OSError, sqlite3.Error):
        unfinished.unlink(missing_ok=True)
