"""Open the database file: is it ours, is it whole, is it of this schema."""

import contextlib
import os
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from youward.errors import HistoryError, NewerHistoryError, WrongPassphraseError
from youward.history.backups import Recovered, back_up, back_up_daily, backups, is_whole, recover
from youward.history.engine import ERRORS, PLAIN, Engine, fitting, is_damage, readable
from youward.history.exchange import tidy
from youward.history.passphrase import is_protected, is_right, prove

SMALL = 16 << 20
"""Bytes up to which a file is looked through and backed up before the window opens; others, afterwards."""
# Migrations have four digits, so a higher number is no version but damage.
_HIGHEST_SCHEMA = 9999


class _DamageError(Exception):
    """Say that the file at the store's path can't be trusted, or is empty although backups exist."""


@contextmanager
def plain_errors(doing: str) -> Generator[None]:
    """Turn SQLite's and the file system's errors into one sentence; `doing` completes "… while"."""
    try:
        yield
    except (*ERRORS, UnicodeError) as error:
        # Python can fail to decode what SQLite says about a damaged file.
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


def open_database(
    path: Path,
    migrations: Path,
    now: int,
    engine: Engine = PLAIN,
    *,
    thorough: bool = False,
    damaged: bool = False,
    again: bool = False,
) -> tuple[sqlite3.Connection, Engine, Recovered | None]:
    """Open or make the database; return it, what opened it, and what was recovered, None when all is well.

    A large file is looked through only when that is to be `thorough`; `look_through` does it afterwards.
    One that is known to be `damaged` is put aside for the newest backup without another look.
    One that this process has open already is opened `again` by what opened it then: reading its first bytes
    here would let go of all locks that SQLite holds on it.
    Raises NewerHistoryError for a file of a newer program, WrongPassphraseError for a protected one that
    `engine` doesn't open, HistoryError when nothing can be opened.
    """
    with plain_errors("opening your drafts"):
        files = sorted(migrations.glob("[0-9][0-9][0-9][0-9]_*.sql"))
        if not files:
            raise HistoryError("A part of Youward is missing (its migrations). Install Youward again.")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        tidy(path)
        if not again:
            if not engine.passphrase and is_protected(path):
                raise WrongPassphraseError("Your drafts are protected. Open them with their passphrase.")
            engine = fitting(engine, path)
        recovered = None
        try:
            if damaged:
                raise _DamageError
            connection = _open_whole(path, len(files), engine, thorough)
        except _DamageError as error:
            if engine.passphrase and not is_right(engine, path):
                raise WrongPassphraseError("This passphrase does not open your drafts.") from error
            recovered = recover(path, now, len(files), engine)
            connection = _connect(path, engine)
        try:
            _migrate(connection, path, files, now, engine)
            _settle(connection)
            if path.stat().st_size <= SMALL:
                back_up_daily(connection, path, now, engine)
        except BaseException:
            connection.close()
            raise
        if engine.passphrase:
            prove(engine, path)
        return connection, engine, recovered


def _open_whole(path: Path, newest_schema: int, engine: Engine, thorough: bool) -> sqlite3.Connection:
    connection = _connect(path, engine)
    try:
        # First of all, and before anything is written: an older SQLite may not understand a newer schema,
        # and what it says about that looks like damage.
        version = _version(connection)
        if newest_schema < version <= _HIGHEST_SCHEMA:
            raise NewerHistoryError(
                "Your drafts were written by a newer Youward. "
                "Update Youward to open them; nothing was changed."
            )
        looked_through = thorough or path.stat().st_size <= SMALL
        if not 0 <= version <= newest_schema or _is_lost(connection, path):
            raise _DamageError
        if not (is_whole(connection) if looked_through else _is_complete(connection, path)):
            raise _DamageError
    except BaseException as error:
        connection.close()
        if is_damage(error):
            raise _DamageError from error
        raise
    return connection


def _is_complete(connection: sqlite3.Connection, path: Path) -> bool:
    """Tell whether the file is as long as it says; what is not copied into it yet may make it longer."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    side = path.with_name(f"{path.name}-wal")
    waiting = side.stat().st_size if side.exists() else 0
    return path.stat().st_size + waiting >= pages * size


def _connect(path: Path, engine: Engine) -> sqlite3.Connection:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    elif path.stat().st_mode & 0o077:
        # A file brought from elsewhere; on a file system without modes there is nothing to close.
        with contextlib.suppress(OSError):
            path.chmod(0o600)
    connection = engine.connect(path)
    # One bad byte in one title must not hide all the other drafts.
    connection.text_factory = readable
    return connection


def _is_lost(connection: sqlite3.Connection, path: Path) -> bool:
    """Tell whether the file is empty or new although there are backups: a history was here."""
    blank = connection.execute("SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)").fetchone()[0]
    return bool(blank and backups(path))


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL, not NORMAL: a sentence just written must survive a power cut, and a save is one small commit.
    connection.execute("PRAGMA synchronous = FULL")
    # Only after the migrations: with it, rebuilding the table of drafts would delete their versions.
    connection.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: sqlite3.Connection, path: Path, files: list[Path], now: int, engine: Engine) -> None:
    version = _version(connection)
    if 0 < version < len(files):
        back_up(connection, path, now, engine)
    for number, file in enumerate(files[version:], start=version + 1):
        connection.execute("BEGIN EXCLUSIVE")
        try:
            # Another window may have migrated while this one waited for the lock.
            if _version(connection) < number:
                for statement in _statements(file.read_text(encoding="utf-8")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
