"""Keep the writer's tags on drafts; a tag is one whatever its capitals."""

import sqlite3
from collections.abc import Sequence

from youward.history.database import plain_errors
from youward.history.records import Records

_NAMES = (
    # Goes from name to name in the index, however many drafts each is on.
    "WITH RECURSIVE names (tag) AS (SELECT min(tag) FROM tags UNION ALL "
    "SELECT (SELECT min(tag) FROM tags WHERE tag > names.tag) FROM names WHERE tag IS NOT NULL) "
    "SELECT tag FROM names WHERE tag IS NOT NULL"
)


class Tags:
    """Read and change them; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def names(self) -> list[str]:
        """Return all tags in use, in the order of the alphabet."""
        with plain_errors("reading your tags"):
            return sorted(_names(self._db), key=str.casefold)

    def of(self, draft: int) -> list[str]:
        """Return the tags of a draft, in the order of the alphabet."""
        with plain_errors("reading your tags"):
            rows = self._db.execute("SELECT tag FROM tags WHERE draft = ?", (draft,)).fetchall()
        return sorted((row[0] for row in rows), key=str.casefold)

    def add(self, drafts: Sequence[int], name: str) -> None:
        """Give a tag to drafts; one that exists keeps the spelling it has."""
        name = " ".join(name.encode("utf-8", "ignore").decode().replace('"', " ").replace("\0", " ").split())
        if name:
            with self._records.writing("tagging"):
                tag = spelled(self._db, name)
                self._db.executemany(
                    "INSERT OR IGNORE INTO tags (draft, tag) SELECT id, ? FROM drafts WHERE id = ?",
                    [(tag, draft) for draft in drafts],
                )

    def remove(self, drafts: Sequence[int], name: str) -> None:
        """Take a tag from drafts."""
        with self._records.writing("tagging"):
            tag = spelled(self._db, name)
            self._db.executemany(
                "DELETE FROM tags WHERE draft = ? AND tag = ?", [(draft, tag) for draft in drafts]
            )


def spelled(db: sqlite3.Connection, name: str) -> str:
    """Return how a tag is spelled that is in use already, or else `name` itself."""
    return next((tag for tag in _names(db) if tag.casefold() == name.casefold()), name)


def _names(db: sqlite3.Connection) -> list[str]:
    return [row[0] for row in db.execute(_NAMES)]
