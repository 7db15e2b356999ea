"""Copy the draft store once a day, and bring the newest whole copy back when the store is damaged."""

import contextlib
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from youward.history.engine import ERRORS, PLAIN, Engine, fitting
from youward.history.exchange import rewritten

_KEPT = 7
_DAY = 86_400_000


def backups(path: Path) -> list[Path]:
    """List the backups of the store at `path`, the oldest first."""
    return sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}"), key=_made)


def back_up_daily(connection: sqlite3.Connection, path: Path, now: int, engine: Engine = PLAIN) -> None:
    """Back up unless that was done within a day; a store without drafts would only push better copies out."""
    newest = backups(path)[-1:]
    # A backup from the future means the clock was set back: it says nothing about how old it is.
    if newest and 0 <= now - _made(newest[0]) < _DAY:
        return
    if connection.execute("SELECT EXISTS (SELECT 1 FROM drafts)").fetchone()[0]:
        back_up(connection, path, now, engine)


def back_up(connection: sqlite3.Connection, path: Path, now: int, engine: Engine = PLAIN) -> None:
    """Write a backup and drop the oldest; a backup that can't be written stops nobody from writing.

    It has the passphrase of `engine`, which `connection` was opened with.
    """
    folder = path.parent / "backups"
    # Two windows may back up at once, so each writes a file of its own.
    unfinished = folder / f"unfinished-{os.getpid()}.sqlite3"
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
        _copy(connection, unfinished, engine)
        unfinished.replace(folder / f"{path.stem}-{now}{path.suffix}")
        for old in backups(path)[:-_KEPT]:
            old.unlink()
    except (OSError, *ERRORS):
        with contextlib.suppress(OSError):
            unfinished.unlink()


@dataclass(frozen=True, slots=True)
class Held:
    """Say what a file holds: how many drafts, and when the newest of them was written, in milliseconds."""

    drafts: int
    until: int


@dataclass(frozen=True, slots=True)
class Recovered:
    """Say what was brought back from which backup (None for none), and where the damaged file is kept."""

    held: Held | None
    aside: Path | None


def newest_whole(path: Path, engine: Engine) -> Held | None:
    """Say what the newest whole backup of the store at `path` holds, None when there is none."""
    for backup in reversed(backups(path)):
        with (
            contextlib.suppress(*ERRORS, UnicodeError),
            closing(fitting(engine, backup).connect(backup)) as db,
        ):
            if is_whole(db):
                return _held(db)
    return None


def recover(path: Path, now: int, newest_schema: int, engine: Engine = PLAIN) -> Recovered:
    """Put what is at `path` aside, bring back the newest whole backup, and say what that was.

    The copy is complete before the store is touched, so that a full disk or a crash on the way leaves
    either the damaged store or no store at `path`; both lead here again at the next start. OSError and
    ERRORS mean that this did not work and nothing was moved.
    """
    ready = path.with_name(f"{path.name}.restoring")
    restored = any(_bring_back(backup, ready, newest_schema, engine) for backup in reversed(backups(path)))
    held = None
    if restored:
        with closing(engine.connect(ready)) as db:
            held = _held(db)
    aside = _put_aside(path, now)
    if restored:
        ready.replace(path)
    return Recovered(held, aside)


def sentence(recovered: Recovered, salvaged: int) -> str:
    """Say to the writer what was recovered, with `salvaged` drafts from the damaged file itself."""
    said = "Your drafts were damaged and there was no backup, so a new history begins."
    if recovered.held is not None:
        said = "Your drafts were damaged or missing, so the newest backup was brought back."
        said += f" It holds {_drafts(recovered.held.drafts)}"
        if recovered.held.drafts:
            said += f", written up to {_minute(recovered.held.until)}"
        said += "."
    if salvaged:
        said += f" {_drafts(salvaged)} could be read from the damaged file in a newer state."
    if recovered.aside is not None:
        said += f" The damaged file is kept as {recovered.aside.name} in the same folder."
    return said


def is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite finds the pages in order; raises one of ERRORS when it can't look."""
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    # From 3.44 on SQLite checks the words of the index too: those can be made again, drafts can't.
    return bool(found) and all(line == "ok" or "fts5" in line.lower() for line in found)


def _bring_back(backup: Path, ready: Path, newest_schema: int, engine: Engine) -> bool:
    """Write a whole backup to `ready` for `engine`; a broken one gives False, a full disk an error."""
    its_own = fitting(engine, backup)
    with closing(its_own.connect(backup)) as source:
        try:
            version = int(source.execute("PRAGMA user_version").fetchone()[0])
            if not (1 <= version <= newest_schema and is_whole(source)):
                return False
        except (*ERRORS, UnicodeError):
            return False
        if its_own == engine:
            _copy(source, ready, engine)
            return True
    # It is from before there was a passphrase.
    rewritten(backup, its_own, engine).replace(ready)
    return True


def _held(db: sqlite3.Connection) -> Held:
    count, newest = db.execute("SELECT count(*), max(changed) FROM drafts").fetchone()
    return Held(int(count), int(newest or 0))


def _drafts(count: int) -> str:
    return f"{count} draft{'' if count == 1 else 's'}"


def _minute(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).strftime("%Y-%m-%d %H:%M")


def _put_aside(path: Path, now: int) -> Path | None:
    """Move the store with its side files away; return where it is, None if nothing was there."""
    parts = [part for suffix in ("", "-wal", "-shm") if (part := path.with_name(path.name + suffix)).exists()]
    if not any(part.stat().st_size for part in parts):
        return None
    aside = path.with_name(f"{path.stem}.damaged-{now}{path.suffix}")
    for part in parts:
        part.replace(path.with_name(part.name.replace(path.name, aside.name)))
    return aside


def _copy(connection: sqlite3.Connection, target: Path, engine: Engine) -> None:
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(engine.connect(target)) as copy:
        connection.backup(copy)
        # One file without side files, so that a copy can be opened anywhere.
        copy.execute("PRAGMA journal_mode = DELETE")


def _made(backup: Path) -> int:
    found = re.search(r"-(\d+)$", backup.stem)
    return int(found.group(1)) if found else 0
