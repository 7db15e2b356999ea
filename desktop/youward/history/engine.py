"""Choose what opens a file of drafts: Python's SQLite, or SQLCipher when a passphrase protects it.

Both speak the same interface, but neither's errors are the other's: catch `ERRORS`, not sqlite3.Error.
"""

import sqlite3
import unicodedata
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2 as sqlcipher

ERRORS = (sqlite3.Error, sqlcipher.Error)
"""What goes wrong with a file, whichever module opened it."""
_DAMAGE_CODES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY_SECONDS = 3.0
_PAGE = 4096
_PLAIN_START = b"SQLite format 3\x00"
# In a page of random bytes hardly one of the 256 values is missing; text and damage are less even.
_EVEN = 240


@dataclass(frozen=True, slots=True)
class Engine:
    """Open files with a passphrase, or with "" those that have none."""

    passphrase: str = field(default="", repr=False)

    def connect(self, path: Path) -> sqlite3.Connection:
        """Open `path`; a wrong passphrase shows only when something is read."""
        if self.passphrase:
            return self.exporter(path)
        return sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS)

    def exporter(self, path: Path) -> sqlite3.Connection:
        """Open `path` with what can also write files of another passphrase, or of none."""
        opened = sqlcipher.connect(str(path), isolation_level=None, timeout=_BUSY_SECONDS)
        # The same interface, under another name.
        connection = cast(sqlite3.Connection, opened)
        # A wrong passphrase is told of in the window, not on the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if self.passphrase:
            connection.execute(f"PRAGMA key = {quoted(self.passphrase)}")
        # What is sorted or gathered must not be written out readable.
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def opens(self, path: Path) -> bool:
        """Tell whether this reads `path`; raises one of ERRORS when nobody can."""
        if not path.exists() or (self.passphrase and is_plain(path)):
            return False
        try:
            with closing(self.connect(path)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except ERRORS as error:
            if is_damage(error):
                return False
            raise
        return True


PLAIN = Engine()


def is_damage(error: BaseException) -> bool:
    """Tell whether looking through a file failed because it is damaged, or opened with a wrong passphrase."""
    if isinstance(error, UnicodeError):
        return True
    # Extended codes keep the plain one in their low byte.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # SQLCipher says no more than SQLITE_ERROR of a page that it can't decrypt.
    return (isinstance(error, ERRORS) and code in _DAMAGE_CODES) or (
        isinstance(error, sqlcipher.Error) and code == sqlite3.SQLITE_ERROR
    )


def fitting(engine: Engine, path: Path) -> Engine:
    """Return `engine`, or the plain one when `path` is not protected."""
    return PLAIN if is_plain(path) else engine


def readable(raw: bytes) -> str:
    """Return the text of a column even when a byte of it is damaged; a connection's `text_factory`."""
    return raw.decode("utf-8", "replace")


def normalised(passphrase: str) -> str:
    """Return a passphrase as every keyboard gives it: an accent may be typed as one sign or as two."""
    return unicodedata.normalize("NFC", passphrase)


def quoted(passphrase: str) -> str:
    """Return a passphrase as SQL; a PRAGMA takes no parameters."""
    return "'" + passphrase.replace("'", "''") + "'"


def is_plain(path: Path) -> bool:
    """Tell whether `path` begins as a SQLite file without a passphrase does."""
    return _start(path).startswith(_PLAIN_START)


def looks_protected(path: Path) -> bool:
    """Tell whether `path` begins as an encrypted file does: with a page in which no order can be seen."""
    start = _start(path)
    return len(start) == _PAGE and not start.startswith(_PLAIN_START) and len(set(start)) >= _EVEN


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_PAGE)
    except FileNotFoundError:
        return b""
