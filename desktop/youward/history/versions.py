"""Keep the versions of drafts: one for each burst of writing, and those the writer names."""

import sqlite3

from youward.errors import HistoryError
from youward.history import search
from youward.history.packing import packed, packed_if_odd, unpacked
from youward.history.records import Records
from youward.history.values import Draft, Version

BURST_PAUSE = 120_000
"""Milliseconds without a change after which an editing burst is over."""
LONGEST_BURST = 600_000
"""Milliseconds after which a burst is cut although typing goes on."""


class Versions:
    """List, keep and bring back versions; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def end_burst(self, draft: int) -> None:
        """Close the editing burst: the text as it stands becomes a version, unless it is one already."""
        with self._records.writing("keeping a version"):
            close_burst(self._db, draft)

    def of(self, draft: int) -> list[Version]:
        """List a draft's versions, the oldest first; a burst that a pause has ended is among them."""
        with self._records.writing("reading versions"):
            burst = self._db.execute(
                "SELECT burst_began, changed FROM drafts WHERE id = ?", (draft,)
            ).fetchone()
            if burst is not None and is_over(burst[0], burst[1], self._records.now()):
                close_burst(self._db, draft)
            rows = self._db.execute(
                "SELECT id, number, made, name, body, network FROM versions WHERE draft = ? ORDER BY number",
                (draft,),
            ).fetchall()
        return [Version(row[0], row[1], row[2], unpacked(row[3]), unpacked(row[4]), row[5]) for row in rows]

    def name(self, draft: int, name: str) -> Version:
        """Keep the text as it stands as a named version."""
        text = self._records.draft(draft).text
        with self._records.writing("naming a version"):
            record(self._db, draft, packed(text), self._records.now(), name.strip(), always=True)
            self._db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (draft,))
        return self.of(draft)[-1]

    def restore(self, draft: int, version: int) -> Draft:
        """Bring a version's text back, a network's own to that network; what stands is kept as a version."""
        with self._records.writing("restoring a version"):
            close_burst(self._db, draft)
            row = self._db.execute(
                "SELECT v.body, v.network, d.title FROM versions v JOIN drafts d ON d.id = v.draft "
                "WHERE v.id = ? AND d.id = ?",
                (version, draft),
            ).fetchone()
            if row is None:
                raise HistoryError("This version is no longer there. Choose another one.")
            body, network, title = row
            at = self._records.now()
            self._db.execute("UPDATE drafts SET changed = ? WHERE id = ?", (at, draft))
            if network:
                self._db.execute(
                    "INSERT OR REPLACE INTO network_texts (draft, network, body, changed) "
                    "VALUES (?, ?, ?, ?)",
                    (draft, network, body, at),
                )
            else:
                self._db.execute("UPDATE drafts SET body = ? WHERE id = ?", (body, draft))
                search.index(self._db, draft, unpacked(title), unpacked(body))
            record(self._db, draft, body, at, network=network)
        return self._records.draft(draft)


def close_burst(db: sqlite3.Connection, draft: int) -> None:
    """Make the text of an open burst a version, and networks' own texts too, in the caller's transaction."""
    row = db.execute(
        "SELECT body, changed FROM drafts WHERE id = ? AND burst_began IS NOT NULL", (draft,)
    ).fetchone()
    if row is not None:
        record(db, draft, row[0], row[1])
        db.execute("UPDATE drafts SET burst_began = NULL WHERE id = ?", (draft,))
    own = db.execute("SELECT network, body, changed FROM network_texts WHERE draft = ?", (draft,)).fetchall()
    for network, body, changed in own:
        record(db, draft, body, changed, network=network)


def record(
    db: sqlite3.Connection,
    draft: int,
    body: bytes,
    made: int,
    name: str = "",
    *,
    always: bool = False,
    network: str = "",
) -> None:
    """Add a version, inside the caller's transaction; without `always`, not one like the network's last."""
    (number,) = db.execute(
        "SELECT coalesce(max(number), 0) FROM versions WHERE draft = ?", (draft,)
    ).fetchone()
    last = db.execute(
        "SELECT body FROM versions WHERE draft = ? AND network = ? ORDER BY number DESC LIMIT 1",
        (draft, network),
    ).fetchone()
    previous = last[0] if last is not None else b""
    if body != previous or always:
        db.execute(
            "INSERT INTO versions (draft, number, made, name, body, network) VALUES (?, ?, ?, ?, ?, ?)",
            (draft, number + 1, made, packed_if_odd(name), body, network),
        )


def is_over(began: int | None, changed: int, at: int) -> bool:
    """Tell whether a burst has ended; when the clock was set back, nobody knows, so it has."""
    return began is not None and not (0 <= at - changed < BURST_PAUSE and 0 <= at - began < LONGEST_BURST)
