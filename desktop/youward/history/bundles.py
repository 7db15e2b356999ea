"""Put everything a writer has into one zip, look such a zip through, and bring it back."""

import hashlib
import json
import os
import re
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from youward import __version__
from youward.errors import HistoryError, KnownError
from youward.history.backups import is_whole
from youward.history.database import plain_errors
from youward.history.engine import ERRORS, Engine, fitting, looks_protected
from youward.history.exports.values import iso
from youward.history.imports.plain_values import as_object, as_text

ENDING = ".youward.zip"
KEPT = 7
"""How many automatic backups stay in their folder."""
_FORMAT = "youward-backup"
_DATABASE, _SETTINGS, _MANIFEST = "history.sqlite3", "settings.ini", "manifest.json"
_LARGEST = {_DATABASE: 64 * 2**30, _SETTINGS: 16 * 2**20, _MANIFEST: 2**20}
_CHUNK = 2**20
_AUTOMATIC = re.compile(r"Youward (\d{4}-\d{2}-\d{2})\.youward\.zip")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Hold what a backup says of itself: `made` in UTC milliseconds, how many drafts are in it."""

    made: int
    version: str
    drafts: int
    settings: str | None


def pack(connection: sqlite3.Connection, engine: Engine, settings: Path, target: Path, now: int) -> None:
    """Write a backup of the open store and the settings; raise HistoryError when the disk refuses.

    It is protected with the passphrase that the store has. What stood at `target` before stays there until
    the new one is whole.

    The database is copied by SQLite's own backup, so that it is whole while someone writes.
    """
    unfinished = target.with_name(f"{target.name}.unfinished-{os.getpid()}")
    try:
        with plain_errors("backing up"), tempfile.TemporaryDirectory(prefix="youward-") as folder:
            copy = Path(folder) / _DATABASE
            with closing(engine.connect(copy)) as database:
                connection.backup(database)
                database.execute("PRAGMA journal_mode = DELETE")
                schema = database.execute("PRAGMA user_version").fetchone()[0]
                drafts = database.execute("SELECT count(*) FROM drafts").fetchone()[0]
            files = {_DATABASE: copy, **({_SETTINGS: settings} if settings.is_file() else {})}
            manifest = {
                "format": _FORMAT,
                "version": __version__,
                "schema": schema,
                "made": now,
                "made_at": iso(now),
                "drafts": drafts,
                "files": {name: {"size": p.stat().st_size, "sha256": _hash(p)} for name, p in files.items()},
            }
            os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR, 0o600))
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(_MANIFEST, json.dumps(manifest, indent=2))
                for name, path in files.items():
                    archive.write(path, name)
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def unpacked_bundle(path: Path, newest_schema: int, engine: Engine) -> Generator[tuple[Bundle, Path, Engine]]:
    """Look a backup through and give it with its database in a temporary place, for as long as needed.

    What opens the database comes last. Raise HistoryError when it is no backup, damaged, protected with
    another passphrase than `engine` has, or of a newer Youward.
    """
    with tempfile.TemporaryDirectory(prefix="youward-") as folder:
        with _plain_errors(path), zipfile.ZipFile(path) as archive:
            manifest = as_object(_manifest(archive, path))
            database = Path(folder) / _DATABASE
            _take(archive, _DATABASE, manifest, database, path)
            settings = None
            if _SETTINGS in as_object(manifest.get("files")):
                _take(archive, _SETTINGS, manifest, Path(folder) / _SETTINGS, path)
                settings = (Path(folder) / _SETTINGS).read_text(encoding="utf-8", errors="replace")
        theirs = fitting(engine, database)
        with _plain_errors(path):
            if looks_protected(database) and not theirs.opens(database):
                raise HistoryError(
                    f"“{path.name}” is protected with another passphrase. Give your drafts that passphrase "
                    "first, then bring it back."
                )
        with _plain_errors(path), closing(theirs.connect(database)) as connection:
            schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if schema > newest_schema:
                raise HistoryError(
                    f"“{path.name}” was made by a newer Youward. Update Youward to bring it back."
                )
            if schema < 1 or not is_whole(connection):
                raise _damaged(path)
            drafts = int(connection.execute("SELECT count(*) FROM drafts").fetchone()[0])
        made = manifest.get("made")
        yield (
            Bundle(made if isinstance(made, int) else 0, as_text(manifest.get("version")), drafts, settings),
            database,
            theirs,
        )


def automatic(folder: Path, today: datetime) -> Path | None:
    """Return where today's backup belongs, None when it is there."""
    path = folder / f"Youward {today:%Y-%m-%d}{ENDING}"
    return None if path.exists() else path


def thin_out(folder: Path) -> None:
    """Remove all automatic backups but the newest seven; backups called otherwise stay."""
    found = sorted(path for path in folder.iterdir() if _AUTOMATIC.fullmatch(path.name))
    for old in found[:-KEPT]:
        old.unlink()


def _manifest(archive: zipfile.ZipFile, path: Path) -> object:
    try:
        info = archive.getinfo(_MANIFEST)
        if info.file_size > _LARGEST[_MANIFEST]:
            raise _foreign(path)
        manifest = as_object(json.loads(archive.read(info)))
    except (KeyError, ValueError, RecursionError) as error:
        raise _foreign(path) from error
    if manifest.get("format") != _FORMAT:
        raise _foreign(path)
    return manifest


def _take(archive: zipfile.ZipFile, name: str, manifest: dict[str, object], target: Path, path: Path) -> None:
    """Copy one file out, to a name of our own, and compare it with what the manifest says."""
    said = as_object(as_object(manifest.get("files")).get(name))
    try:
        info = archive.getinfo(name)
    except KeyError as error:
        raise _damaged(path) from error
    if info.file_size != said.get("size") or info.file_size > _LARGEST[name]:
        raise _damaged(path)
    with archive.open(info) as source, target.open("wb") as file:
        _copy(source, file)
    if _hash(target) != said.get("sha256"):
        raise _damaged(path)


def _copy(source: IO[bytes], target: IO[bytes]) -> None:
    while data := source.read(_CHUNK):
        target.write(data)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _foreign(path: Path) -> HistoryError:
    return HistoryError(f"“{path.name}” is no backup of Youward. Choose a file that ends in {ENDING}.")


def _damaged(path: Path) -> HistoryError:
    return HistoryError(f"“{path.name}” is damaged, so nothing was changed. Choose another backup.")


@contextmanager
def _plain_errors(path: Path) -> Generator[None]:
    try:
        yield
    except KnownError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        *ERRORS,
    ) as error:
        raise _damaged(path) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise HistoryError(
            f"“{path.name}” can't be read or written ({why}). Choose another place."
        ) from error
