"""Keep drafts and their text. SQL lives in this folder only; everyone else gets values."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from youward.errors import HistoryError
from youward.history import search
from youward.history.backup import Backup
from youward.history.backups import sentence
from youward.history.bin import Bin
from youward.history.copies import Copies
from youward.history.database import open_database, plain_errors
from youward.history.engine import ERRORS, PLAIN, Engine
from youward.history.exported import Exports
from youward.history.facts import Facts
from youward.history.imported import Imports
from youward.history.listing import Listing
from youward.history.network_texts import NetworkTexts
from youward.history.packing import packed, packed_if_odd, unpacked
from youward.history.publications import Publications
from youward.history.readings import Readings
from youward.history.records import Records, now_in_milliseconds
from youward.history.salvage import salvage
from youward.history.size import HistorySize, size_of
from youward.history.tags import Tags
from youward.history.thinning import Thinning
from youward.history.timeline import Timeline
from youward.history.values import Draft, DraftSummary, label
from youward.history.versions import Versions, is_over, record
from youward.paths import resources


class Store:
    """Keep drafts in one SQLite file; every method may raise HistoryError with a sentence.

    `versions`, `network_texts`, `bin` and their like hold what concerns those; `notice` says what had to be
    repaired, "" for nothing.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, now: Callable[[], int], notice: str, engine: Engine
    ) -> None:
        self._path = path
        self._engine = engine
        self._db = connection
        self._records = Records(connection, now)
        self.versions = Versions(self._records)
        self.timeline = Timeline(self._records)
        self.thinning = Thinning(self._records)
        self.network_texts = NetworkTexts(self._records)
        self.bin = Bin(self._records)
        self.imports = Imports(self._records)
        self.exports = Exports(self._records)
        self.backup = Backup(self._records, engine)
        self.facts = Facts(self._records)
        self.listing = Listing(self._records)
        self.tags = Tags(self._records)
        self.readings = Readings(self._records)
        self.publications = Publications(self._records)
        self.copies = Copies(self._records)
        self.notice = notice

    @classmethod
    def open(
        cls,
        path: Path,
        now: Callable[[], int] = now_in_milliseconds,
        engine: Engine = PLAIN,
        *,
        thorough: bool = False,
        damaged: bool = False,
        again: bool = False,
    ) -> "Store":
        """Open the store at `path` with its passphrase; `thorough` looks through a large file first.

        One that is known to be `damaged` gives way to its newest backup. One that this process has open
        is opened `again`, by the engine that opened it.

        A burst that a crash left open goes on, or ends with its pause like any other: it may as well
        belong to another process that is writing now.
        """
        migrations = resources() / "migrations"
        connection, engine, recovered = open_database(
            path, migrations, now(), engine, thorough=thorough, damaged=damaged, again=again
        )
        notice = ""
        if recovered is not None:
            aside = recovered.aside
            notice = sentence(recovered, salvage(aside, engine, connection) if aside else 0)
        return cls(connection, path, now, notice, engine)

    def another(self) -> "Store":
        """Open the same file once more, for the thread that asks."""
        return Store.open(self._path, engine=self._engine, again=True)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def size(self) -> HistorySize:
        """Return how much room the drafts and their backups take."""
        with plain_errors("looking at your drafts' size"):
            return size_of(self._db)

    def create_draft(self, text: str = "", *, kind: str = "", network: str = "") -> Draft:
        """Add a draft and return it."""
        at = self._records.now()
        with self._records.writing("starting a draft"):
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
        return self._records.draft(identity)

    def drafts(self, query: str = "", *, in_bin: bool = False) -> list[DraftSummary]:
        """List drafts, newest change first; `query` matches words by prefix, whatever case and accents."""
        matching = search.expression(query)
        if query.strip() and not matching:
            return []
        with plain_errors("listing your drafts"):
            try:
                return self._list(matching, in_bin)
            except ERRORS as error:
                if not (matching and search.is_damage(error)):
                    raise
        with self._records.writing("searching"):
            search.rebuild(self._db)
            return self._list(matching, in_bin)

    def save(self, identity: int, text: str) -> Draft:
        """Keep the text; a pause since the last change first closes the burst before it as a version."""
        at = self._records.now()
        with self._records.writing("saving"):
            row = self._db.execute(
                "SELECT body, changed, burst_began, title FROM drafts WHERE id = ?", (identity,)
            ).fetchone()
            if row is None:
                raise HistoryError("This draft is no longer there. Copy your text into a new one.")
            body, changed, began, title = row
            written = packed(text)
            if written != body:
                if is_over(began, changed, at):
                    record(self._db, identity, body, changed)
                    began = None
                self._db.execute(
                    "UPDATE drafts SET body = ?, changed = ?, burst_began = ? WHERE id = ?",
                    (written, at, began if began is not None else at, identity),
                )
                search.index(self._db, identity, unpacked(title), text)
        return self.draft(identity)

    def rename(self, identity: int, title: str) -> Draft:
        """Give a draft a title; an empty one brings the first words back."""
        with self._records.writing("renaming"):
            title = title.strip()
            self._db.execute("UPDATE drafts SET title = ? WHERE id = ?", (packed_if_odd(title), identity))
            row = self._db.execute("SELECT body FROM drafts WHERE id = ?", (identity,)).fetchone()
            if row is not None:
                search.index(self._db, identity, title, unpacked(row[0]))
        return self.draft(identity)

    def set_brief(self, identity: int, reader: str, benefit: str, question: str) -> Draft:
        """Keep whom a draft is for, what they get, and what the writer would like to hear back."""
        return self._records.set(identity, reader=reader, benefit=benefit, question=question)

    def set_kind(self, identity: int, kind: str) -> Draft:
        """Keep the kind the writer chose, "" for a guess."""
        return self._records.set(identity, kind=kind)

    def set_network(self, identity: int, network: str) -> Draft:
        """Keep the networks the draft is for, their ids with commas between them."""
        return self._records.set(identity, network=network)

    def set_dismissed(self, identity: int, json_text: str) -> Draft:
        """Keep what was dismissed in this draft."""
        return self._records.set(identity, dismissed=json_text)

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
