"""Keep drafts and their versions. SQL lives here and in `database`; everyone else gets values."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import regex

from youward.errors import HistoryError
from youward.history.database import open_database, plain_errors
from youward.history.values import Draft, DraftSummary, Version, label
from youward.paths import resources

BURST_PAUSE = 120_000
"""Milliseconds without a change after which an editing burst is over."""
LONGEST_BURST = 600_000
"""Milliseconds after which a burst is cut although typing goes on."""
BIN_DAYS = 30
_COLUMNS = (
    "id, title, body, kind, network, reader, benefit, question, dismissed, status, created, changed, deleted"
)
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def now_in_milliseconds() -> int:
    """Return the time as UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Store:
    """Keep drafts in one SQLite file; every method may raise HistoryError with a sentence."""

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], int], notice: str) -> None:
        self._db = connection
        self._now = now
        self.notice = notice

    @classmethod
    def open(cls, path: Path, now: Callable[[], int] = now_in_milliseconds) -> "Store":
        """Open the store at `path`; `notice` then says what had to be repaired, "" for nothing."""
        connection, notice = open_database(path, resources() / "migrations", now())
        store = cls(connection, now, notice)
        store._finish_bursts()
        return store

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def create_draft(self, text: str = "", *, kind: str = "", network: str = "") -> Draft:
        """Add a draft and return it."""
        at = self._now()
        with self._writing("starting a draft"):
            cursor = self._db.execute(
                "INSERT INTO drafts (body, kind, network, created, changed, burst_began) VALUES (?, ?, ?, ?, ?, ?)",
                (_packed(text), kind, network, at, at, at if text else None),
            )
            identity = int(cursor.lastrowid or 0)
            self._index(identity, "", text)
        return self.draft(identity)

    def draft(self, identity: int) -> Draft:
        """Return a draft, in the bin or not."""
        with plain_errors("reading a draft"):
            row = self._db.execute(f"SELECT {_COLUMNS} FROM drafts WHERE id = ?", (identity,)).fetchone()
        if row is None:
            raise HistoryError("This draft is no longer there. Choose another one from the list.")
        return Draft(row[0], row[1], _unpacked(row[2]), *row[3:])

    def drafts(self, query: str = "", *, in_bin: bool = False) -> list[DraftSummary]:
        """List drafts, newest change first; `query` matches words by prefix, whatever case and accents."""
        words = _WORD.findall(query)
        where = "deleted IS NOT NULL" if in_bin else "deleted IS NULL"
        values: tuple[str, ...] = ()
        if query.strip() and not words:
            return []
        if words:
            where += " AND id IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)"
            values = (" ".join(f'"{word}"*' for word in words),)
        with plain_errors("listing your drafts"):
            rows = self._db.execute(
                f"SELECT id, title, coalesce(substr(body, 1, 1000), x''), changed, deleted FROM drafts WHERE {where} "
                "ORDER BY changed DESC, id DESC",
                values,
            ).fetchall()
        return [DraftSummary(row[0], label(row[1], _unpacked(row[2])), row[3], row[4]) for row in rows]

    def save(self, identity: int, text: str) -> Draft:
        """Keep the text; a pause since the last change first closes the burst before it as a version."""
        at = self._now()
        with self._writing("saving"):
            row = self._db.execute(
                "SELECT body, changed, burst_began, title FROM drafts WHERE id = ?", (identity,)
            ).fetchone()
            if row is None:
                raise HistoryError("This draft is no longer there. Copy your text into a new one.")
            body, changed, began, title = row
            packed = _packed(text)
            if packed != body:
                if began is not None and (at - changed >= BURST_PAUSE or at - began >= LONGEST_BURST):
                    self._record(identity, body, changed, "")
                    began = None
                self._db.execute(
                    "UPDATE drafts SET body = ?, changed = ?, burst_began = ? WHERE id = ?",
                    (packed, at, began if began is not None else at, identity),
                )
                self._index(identity, title, text)
        return self.draft(identity)

    def end_burst(self, identity: int) -> None:
        """Close the editing burst: the text as it stands becomes a version, unless it is one already."""
        with self._writing("keeping a version"):
            self._close_burst(identity)

    def rename(self, identity: int, title: str) -> Draft:
        """Give a draft a title; an empty one brings the first words back."""
        with self._writing("renaming"):
            self._db.execute("UPDATE drafts SET title = ? WHERE id = ?", (_clean(title).strip(), identity))
            row = self._db.execute("SELECT body FROM drafts WHERE id = ?", (identity,)).fetchone()
            if row is not None:
                self._index(identity, title, _unpacked(row[0]))
        return self.draft(identity)

    def set_brief(self, identity: int, reader: str, benefit: str, question: str) -> Draft:
        """Keep whom a draft is for, what they get, and what the writer would like to hear back."""
        return self._set(identity, reader=_clean(reader), benefit=_clean(benefit), question=_clean(question))

    def set_kind(self, identity: int, kind: str) -> Draft:
        """Keep the kind the writer chose, "" for a guess."""
        return self._set(identity, kind=kind)

    def set_network(self, identity: int, network: str) -> Draft:
        """Keep the network the draft is for."""
        return self._set(identity, network=network)

    def set_dismissed(self, identity: int, json_text: str) -> Draft:
        """Keep what was dismissed in this draft."""
        return self._set(identity, dismissed=json_text)

    def move_to_bin(self, identity: int) -> Draft:
        """Put a draft in the bin; it stays there for 30 days."""
        with self._writing("moving to the bin"):
            self._close_burst(identity)
        return self._set(identity, deleted=self._now())

    def take_from_bin(self, identity: int) -> Draft:
        """Bring a draft back."""
        return self._set(identity, deleted=None)

    def delete_for_good(self, identity: int) -> None:
        """Remove a draft with its versions."""
        with self._writing("deleting"):
            self._db.execute("DELETE FROM draft_words WHERE rowid = ?", (identity,))
            self._db.execute("DELETE FROM drafts WHERE id = ?", (identity,))

    def empty_bin(self, older_than_days: int = BIN_DAYS) -> int:
        """Remove what has been in the bin longer than that; return how many drafts went."""
        limit = self._now() - older_than_days * 86_400_000
        with plain_errors("emptying the bin"):
            rows = self._db.execute("SELECT id FROM drafts WHERE deleted <= ?", (limit,)).fetchall()
        for (identity,) in rows:
            self.delete_for_good(identity)
        return len(rows)

    def versions(self, identity: int) -> list[Version]:
        """List a draft's versions, the oldest first."""
        with plain_errors("reading versions"):
            rows = self._db.execute(
                "SELECT id, number, made, name, body FROM versions WHERE draft = ? ORDER BY number",
                (identity,),
            ).fetchall()
        return [Version(row[0], row[1], row[2], row[3], _unpacked(row[4])) for row in rows]

    def name_version(self, identity: int, name: str) -> Version:
        """Keep the text as it stands as a named version."""
        draft = self.draft(identity)
        with self._writing("naming a version"):
            self._record(identity, _packed(draft.text), self._now(), _clean(name).strip(), always=True)
            self._db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (identity,))
        return self.versions(identity)[-1]

    def restore(self, identity: int, version_id: int) -> Draft:
        """Bring a version's text back; the text as it stands is kept as a version first."""
        with self._writing("restoring a version"):
            self._close_burst(identity)
            row = self._db.execute(
                "SELECT v.body, d.title FROM versions v JOIN drafts d ON d.id = v.draft WHERE v.id = ? AND d.id = ?",
                (version_id, identity),
            ).fetchone()
            if row is None:
                raise HistoryError("This version is no longer there. Choose another one.")
            at = self._now()
            self._db.execute("UPDATE drafts SET body = ?, changed = ? WHERE id = ?", (row[0], at, identity))
            self._record(identity, row[0], at, "")
            self._index(identity, row[1], _unpacked(row[0]))
        return self.draft(identity)

    @contextmanager
    def _writing(self, doing: str) -> Iterator[None]:
        with plain_errors(doing):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _set(self, identity: int, **columns: str | int | None) -> Draft:
        assignments = ", ".join(f"{column} = ?" for column in columns)
        with self._writing("saving"):
            self._db.execute(f"UPDATE drafts SET {assignments} WHERE id = ?", (*columns.values(), identity))
        return self.draft(identity)

    def _close_burst(self, identity: int) -> None:
        row = self._db.execute(
            "SELECT body, changed FROM drafts WHERE id = ? AND burst_began IS NOT NULL", (identity,)
        ).fetchone()
        if row is not None:
            self._record(identity, row[0], row[1], "")
            self._db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (identity,))

    def _finish_bursts(self) -> None:
        """Close the bursts that a crash left open."""
        with self._writing("opening your drafts"):
            rows = self._db.execute("SELECT id FROM drafts WHERE burst_began IS NOT NULL").fetchall()
            for (identity,) in rows:
                self._close_burst(identity)

    def _record(self, identity: int, body: bytes, made: int, name: str, *, always: bool = False) -> None:
        last = self._db.execute(
            "SELECT number, body FROM versions WHERE draft = ? ORDER BY number DESC LIMIT 1", (identity,)
        ).fetchone()
        number, previous = last if last is not None else (0, b"")
        if body != previous or always:
            self._db.execute(
                "INSERT INTO versions (draft, number, made, name, body) VALUES (?, ?, ?, ?, ?)",
                (identity, number + 1, made, name, body),
            )

    def _index(self, identity: int, title: str, text: str) -> None:
        self._db.execute("DELETE FROM draft_words WHERE rowid = ?", (identity,))
        self._db.execute(
            "INSERT INTO draft_words (rowid, title, body) VALUES (?, ?, ?)",
            (identity, _clean(title), _clean(text)),
        )


def _packed(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _unpacked(body: bytes) -> str:
    try:
        return body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        # A prefix cut inside a character, for a label only.
        return body.decode("utf-8", "ignore")


def _clean(text: str) -> str:
    """Return text that SQLite's text type can hold and search."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
