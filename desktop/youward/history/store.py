"""Keep drafts and their versions. SQL lives here and in `database`; everyone else gets values."""

import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from youward.errors import HistoryError
from youward.history import search
from youward.history.database import open_database, plain_errors
from youward.history.packing import packed, packed_if_odd, unpacked
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
        """Open the store at `path`; `notice` then says what had to be repaired, "" for nothing.

        A burst that a crash left open goes on, or ends with its pause like any other: it may as well
        belong to another process that is writing now.
        """
        connection, notice = open_database(path, resources() / "migrations", now())
        return cls(connection, now, notice)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def create_draft(self, text: str = "", *, kind: str = "", network: str = "") -> Draft:
        """Add a draft and return it."""
        at = self._now()
        with self._writing("starting a draft"):
            cursor = self._db.execute(
                "INSERT INTO drafts (body, kind, network, created, changed, burst_began) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (packed(text), packed_if_odd(kind), packed_if_odd(network), at, at, at if text else None),
            )
            identity = int(cursor.lastrowid or 0)
            search.index(self._db, identity, "", text)
        return self.draft(identity)

    def draft(self, identity: int) -> Draft:
        """Return a draft, in the bin or not."""
        with plain_errors("reading a draft"):
            row = self._db.execute(f"SELECT {_COLUMNS} FROM drafts WHERE id = ?", (identity,)).fetchone()
        if row is None:
            raise HistoryError("This draft is no longer there. Choose another one from the list.")
        texts = [unpacked(value) for value in row[1:10]]
        return Draft(row[0], *texts, created=row[10], changed=row[11], deleted=row[12])

    def drafts(self, query: str = "", *, in_bin: bool = False) -> list[DraftSummary]:
        """List drafts, newest change first; `query` matches words by prefix, whatever case and accents."""
        matching = search.expression(query)
        if query.strip() and not matching:
            return []
        with plain_errors("listing your drafts"):
            try:
                return self._list(matching, in_bin)
            except sqlite3.DatabaseError as error:
                if not (matching and search.is_damage(error)):
                    raise
        with self._writing("searching"):
            search.rebuild(self._db)
            return self._list(matching, in_bin)

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
            written = packed(text)
            if written != body:
                if _is_over(began, changed, at):
                    self._record(identity, body, changed, "")
                    began = None
                self._db.execute(
                    "UPDATE drafts SET body = ?, changed = ?, burst_began = ? WHERE id = ?",
                    (written, at, began if began is not None else at, identity),
                )
                search.index(self._db, identity, unpacked(title), text)
        return self.draft(identity)

    def end_burst(self, identity: int) -> None:
        """Close the editing burst: the text as it stands becomes a version, unless it is one already."""
        with self._writing("keeping a version"):
            self._close_burst(identity)

    def rename(self, identity: int, title: str) -> Draft:
        """Give a draft a title; an empty one brings the first words back."""
        with self._writing("renaming"):
            title = title.strip()
            self._db.execute("UPDATE drafts SET title = ? WHERE id = ?", (packed_if_odd(title), identity))
            row = self._db.execute("SELECT body FROM drafts WHERE id = ?", (identity,)).fetchone()
            if row is not None:
                search.index(self._db, identity, title, unpacked(row[0]))
        return self.draft(identity)

    def set_brief(self, identity: int, reader: str, benefit: str, question: str) -> Draft:
        """Keep whom a draft is for, what they get, and what the writer would like to hear back."""
        return self._set(identity, reader=reader, benefit=benefit, question=question)

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
            search.forget(self._db, identity)
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
        """List a draft's versions, the oldest first; a burst that a pause has ended is among them."""
        with self._writing("reading versions"):
            burst = self._db.execute(
                "SELECT burst_began, changed FROM drafts WHERE id = ?", (identity,)
            ).fetchone()
            if burst is not None and _is_over(burst[0], burst[1], self._now()):
                self._close_burst(identity)
            rows = self._db.execute(
                "SELECT id, number, made, name, body FROM versions WHERE draft = ? ORDER BY number",
                (identity,),
            ).fetchall()
        return [Version(row[0], row[1], row[2], unpacked(row[3]), unpacked(row[4])) for row in rows]

    def name_version(self, identity: int, name: str) -> Version:
        """Keep the text as it stands as a named version."""
        draft = self.draft(identity)
        with self._writing("naming a version"):
            self._record(identity, packed(draft.text), self._now(), name.strip(), always=True)
            self._db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (identity,))
        return self.versions(identity)[-1]

    def restore(self, identity: int, version_id: int) -> Draft:
        """Bring a version's text back; the text as it stands is kept as a version first."""
        with self._writing("restoring a version"):
            self._close_burst(identity)
            row = self._db.execute(
                "SELECT v.body, d.title FROM versions v JOIN drafts d ON d.id = v.draft "
                "WHERE v.id = ? AND d.id = ?",
                (version_id, identity),
            ).fetchone()
            if row is None:
                raise HistoryError("This version is no longer there. Choose another one.")
            at = self._now()
            self._db.execute("UPDATE drafts SET body = ?, changed = ? WHERE id = ?", (row[0], at, identity))
            self._record(identity, row[0], at, "")
            search.index(self._db, identity, unpacked(row[1]), unpacked(row[0]))
        return self.draft(identity)

    def _list(self, matching: str, in_bin: bool) -> list[DraftSummary]:
        where = "deleted IS NOT NULL" if in_bin else "deleted IS NULL"
        if matching:
            where += " AND id IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)"
        rows = self._db.execute(
            f"SELECT id, title, coalesce(substr(body, 1, 1000), x''), changed, deleted FROM drafts "
            f"WHERE {where} ORDER BY changed DESC, id DESC",
            (matching,) if matching else (),
        ).fetchall()
        return [
            DraftSummary(row[0], label(unpacked(row[1]), unpacked(row[2])), row[3], row[4]) for row in rows
        ]

    @contextmanager
    def _writing(self, doing: str) -> Generator[None]:
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
        values = [packed_if_odd(value) if isinstance(value, str) else value for value in columns.values()]
        with self._writing("saving"):
            self._db.execute(f"UPDATE drafts SET {assignments} WHERE id = ?", (*values, identity))
        return self.draft(identity)

    def _close_burst(self, identity: int) -> None:
        row = self._db.execute(
            "SELECT body, changed FROM drafts WHERE id = ? AND burst_began IS NOT NULL", (identity,)
        ).fetchone()
        if row is not None:
            self._record(identity, row[0], row[1], "")
            self._db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (identity,))

    def _record(self, identity: int, body: bytes, made: int, name: str, *, always: bool = False) -> None:
        last = self._db.execute(
            "SELECT number, body FROM versions WHERE draft = ? ORDER BY number DESC LIMIT 1", (identity,)
        ).fetchone()
        number, previous = last if last is not None else (0, b"")
        if body != previous or always:
            self._db.execute(
                "INSERT INTO versions (draft, number, made, name, body) VALUES (?, ?, ?, ?, ?)",
                (identity, number + 1, made, packed_if_odd(name), body),
            )


def _is_over(began: int | None, changed: int, at: int) -> bool:
    """Tell whether a burst has ended; when the clock was set back, nobody knows, so it has."""
    return began is not None and not (0 <= at - changed < BURST_PAUSE and 0 <= at - began < LONGEST_BURST)
