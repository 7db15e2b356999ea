"""Keep what was written elsewhere, many posts at once, and know which of them are here already."""

import time
from collections.abc import Iterable

from youward.history import search
from youward.history.database import plain_errors
from youward.history.imports.seen import Seen
from youward.history.imports.values import ImportedPost
from youward.history.packing import packed, packed_if_odd, unpacked
from youward.history.records import Records

_TAKEN_BACK_AT_ONCE = 500
_BREATH = 0.005
"""Seconds between two batches in which the window gets to save."""


class Imports:
    """Add and take back; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def seen(self) -> Seen:
        """Return what is here, the bin left out; a draft written here counts whatever day is asked for."""
        seen = Seen()
        with plain_errors("looking through your drafts"):
            rows = self._db.execute(
                "SELECT d.body, i.published FROM drafts d LEFT JOIN imports i ON i.draft = d.id "
                "WHERE d.deleted IS NULL"
            )
            for body, published in rows:
                seen.note(unpacked(body), published)
        return seen

    def begin(self) -> int:
        """Return the number of a new run."""
        with plain_errors("importing"):
            row = self._db.execute("SELECT coalesce(max(run), 0) + 1 FROM imports").fetchone()
        return int(row[0])

    def add(self, run: int, posts: Iterable[ImportedPost]) -> None:
        """Keep posts as drafts in one transaction; what was published has that status and its date."""
        ready = list(posts)
        time.sleep(_BREATH)
        with self._records.writing("importing"):
            row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'drafts'").fetchone()
            numbered = list(enumerate(ready, start=int(row[0]) + 1 if row else 1))
            now = self._records.now()
            self._db.executemany(
                "INSERT INTO drafts (id, title, body, kind, network, reader, benefit, question, status, "
                "created, changed, burst_began, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_row(identity, post, now) for identity, post in numbered],
            )
            self._db.executemany(
                "INSERT INTO imports (draft, run, source, original, link, published) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (i, run, str(p.source), packed_if_odd(p.id), packed_if_odd(p.link), p.when)
                    for i, p in numbered
                ],
            )
            self._db.executemany(
                "INSERT INTO network_texts (draft, network, body, changed) VALUES (?, ?, ?, ?)",
                [(i, network, packed(t), p.when or now) for i, p in numbered for network, t in p.own_texts],
            )
            self._db.executemany(
                "INSERT INTO versions (draft, number, made, name, body, network) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (i, number, v.made, packed_if_odd(v.name), packed(v.text), v.network)
                    for i, p in numbered
                    for number, v in enumerate(p.versions, start=1)
                ],
            )
            self._db.executemany(
                "INSERT INTO publications (draft, network, at, link) VALUES (?, ?, ?, ?)",
                [
                    (i, network, p.when, packed_if_odd(p.link))
                    for i, p in numbered
                    if p.is_published and p.when is not None
                    for network in p.network.split(",")
                ],
            )
            search.index_new(self._db, [(i, post.title, post.text) for i, post in numbered])

    def take_back(self, run: int) -> None:
        """Remove what a run has added; what was changed since then stays."""
        while True:
            with self._records.writing("taking back the import"):
                rows = self._db.execute(
                    "SELECT i.draft FROM imports i JOIN drafts d ON d.id = i.draft "
                    "WHERE i.run = ? AND d.burst_began = d.changed LIMIT ?",
                    (run, _TAKEN_BACK_AT_ONCE),
                ).fetchall()
                for (draft,) in rows:
                    search.forget(self._db, draft)
                    self._db.execute("DELETE FROM drafts WHERE id = ?", (draft,))
            if not rows:
                return


def _row(identity: int, post: ImportedPost, now: int) -> tuple[object, ...]:
    at = now if post.when is None else post.when
    said = (post.kind, post.network, post.reader, post.benefit, post.question)
    status = "published" if post.is_published else post.status or "draft"
    # The burst is left open: the first change, or a look at the versions, makes the text the first version.
    title, *rest = (packed_if_odd(value) for value in (post.title.strip(), *said))
    published = at if post.is_published and post.when is not None else 0
    return (identity, title, packed(post.text), *rest, status, at, at, at, published)
