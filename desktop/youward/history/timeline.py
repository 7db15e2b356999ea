"""Look through the versions of a draft without reading all their texts, name them, note what was found."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from youward.errors import HistoryError
from youward.history.database import plain_errors
from youward.history.packing import packed, packed_if_odd, unpacked
from youward.history.records import Records
from youward.history.values import label

_HEAD = 400
"""Bytes of a text in which its first words are looked for."""
_LONGEST_QUOTE = 200


@dataclass(frozen=True, slots=True)
class Found:
    """Name a check that spoke, and the words it spoke of."""

    check: str
    quote: str


@dataclass(frozen=True, slots=True)
class VersionHead:
    """Hold what a timeline shows of a version; `words` are its first ones, "" when it has none.

    `found` is None as long as nobody looked; `reading` says how the coach was set when it looked, and only
    what was found by the same reading can be compared.
    """

    id: int
    number: int
    made: int
    name: str
    network: str
    words: str
    found: tuple[Found, ...] | None = None
    reading: str = ""


class Timeline:
    """Read and mark versions; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def heads(self, draft: int) -> list[VersionHead]:
        """List a draft's versions without their texts, the newest first."""
        with plain_errors("reading versions"):
            rows = self._db.execute(
                "SELECT id, number, made, name, network, substr(body, 1, ?), findings, reading "
                "FROM versions WHERE draft = ? ORDER BY number DESC",
                (_HEAD, draft),
            ).fetchall()
        return [
            VersionHead(
                *row[:3],
                name=unpacked(row[3]),
                network=row[4],
                words=label("", unpacked(row[5])),
                found=_read(row[6]),
                reading=row[7] or "",
            )
            for row in rows
        ]

    def text(self, version: int) -> str:
        """Return the text of a version."""
        with plain_errors("reading a version"):
            row = self._db.execute("SELECT body FROM versions WHERE id = ?", (version,)).fetchone()
        if row is None:
            raise HistoryError("This version is no longer there. Choose another one.")
        return unpacked(row[0])

    def name(self, version: int, name: str) -> None:
        """Give a version a name, or another one; "" takes it away."""
        with self._records.writing("naming a version"):
            self._db.execute(
                "UPDATE versions SET name = ? WHERE id = ?", (packed_if_odd(name.strip()), version)
            )

    def note_found(self, version: int, found: Sequence[Found], reading: str) -> None:
        """Keep what the coach found in a version."""
        with self._records.writing("noting what was found"):
            _note(self._db, version, found, reading)

    def note_found_in_newest(
        self, draft: int, network: str, text: str, found: Sequence[Found], reading: str
    ) -> None:
        """Keep what the coach found in `text`, if that is the network's newest version and nobody looked."""
        with self._records.writing("noting what was found"):
            row = self._db.execute(
                "SELECT id, body = ? AND reading IS NULL FROM versions "
                "WHERE draft = ? AND network = ? ORDER BY number DESC LIMIT 1",
                (packed(text), draft, network),
            ).fetchone()
            if row is not None and row[1]:
                _note(self._db, row[0], found, reading)


def _note(db: sqlite3.Connection, version: int, found: Sequence[Found], reading: str) -> None:
    pairs = json.dumps([(one.check, one.quote[:_LONGEST_QUOTE]) for one in found])
    db.execute("UPDATE versions SET findings = ?, reading = ? WHERE id = ?", (pairs, reading, version))


def _read(kept: str | bytes | None) -> tuple[Found, ...] | None:
    if kept is None:
        return None
    try:
        return tuple(Found(str(check), str(quote)) for check, quote in json.loads(kept))
    except (ValueError, TypeError):
        # Written by something else: nobody looked yet.
        return None
