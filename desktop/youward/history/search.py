"""Find drafts by their words. The index is made from the drafts: it may be lost, they may not."""

import sqlite3
from collections.abc import Callable, Sequence

import regex

from youward.history.engine import ERRORS
from youward.history.packing import unpacked
from youward.history.values import label

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_ADD = "INSERT INTO draft_words (rowid, title, body) VALUES (?, ?, ?)"
# What SQLite says when the index or one of its tables is damaged; a full disk or a lock is neither.
_DAMAGE_CODES = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT}


def expression(query: str) -> str:
    """Return the full-text expression for all words of `query`, each as a prefix; "" when it has none."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(query))


def index(db: sqlite3.Connection, identity: int, title: str, text: str) -> None:
    """Make a draft findable, inside the caller's transaction; damage to the index never fails a save."""

    def replace() -> None:
        db.execute("DELETE FROM draft_words WHERE rowid = ?", (identity,))
        _insert(db, identity, title, text)

    if not _attempt(db, replace):
        _attempt(db, lambda: rebuild(db))
    key = _searchable(label(title, text)).casefold()
    db.execute("UPDATE drafts SET title_key = ? WHERE id = ? AND title_key <> ?", (key, identity, key))


def index_new(db: sqlite3.Connection, drafts: Sequence[tuple[int, str, str]]) -> None:
    """Make many new drafts findable, each an id, a title and a text, inside the caller's transaction."""

    def add() -> None:
        db.executemany(_ADD, [(i, _searchable(title), _searchable(text)) for i, title, text in drafts])

    if not _attempt(db, add):
        _attempt(db, lambda: rebuild(db))
    keys = [(_searchable(label(title, text)).casefold(), i) for i, title, text in drafts]
    db.executemany("UPDATE drafts SET title_key = ? WHERE id = ?", keys)


def forget(db: sqlite3.Connection, identity: int) -> None:
    """Take a draft out of the index, inside the caller's transaction and before the draft is deleted."""
    _attempt(db, lambda: db.execute("DELETE FROM draft_words WHERE rowid = ?", (identity,)))


def rebuild(db: sqlite3.Connection) -> None:
    """Make the index again from the drafts, inside the caller's transaction; raises one of ERRORS."""
    (definition,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'draft_words'").fetchone()
    db.execute("DROP TABLE draft_words")
    db.execute(definition)
    for identity, title, body in db.execute("SELECT id, title, body FROM drafts"):
        _insert(db, identity, unpacked(title), unpacked(body))


def is_damage(error: Exception) -> bool:
    """Tell whether a query of the index failed because the index is damaged."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE_CODES


def _insert(db: sqlite3.Connection, identity: int, title: str, text: str) -> None:
    db.execute(_ADD, (identity, _searchable(title), _searchable(text)))


def _attempt(db: sqlite3.Connection, change: Callable[[], object]) -> bool:
    db.execute("SAVEPOINT search")
    try:
        change()
        # The index writes what it has gathered at a savepoint; failing only later, at the release, would
        # leave nothing to go back to.
        db.execute("SAVEPOINT written")
    except ERRORS as error:
        if not is_damage(error):
            raise
        db.execute("ROLLBACK TO search")
        db.execute("RELEASE search")
        return False
    db.execute("RELEASE search")
    return True


def _searchable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
