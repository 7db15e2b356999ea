"""Keep what the coach read in a draft as it was saved last, so that drafts can be found by it."""

from collections.abc import Iterable

from youward.history.database import plain_errors
from youward.history.records import Records


class Readings:
    """Write and list them; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def keep(self, draft: int, checks: Iterable[str], *, guessed: str, asks: bool) -> None:
        """Keep which checks spoke, the kind the coach guessed, and whether a question is asked."""
        with self._records.writing("keeping what the coach found"):
            self._db.execute("DELETE FROM draft_checks WHERE draft = ?", (draft,))
            self._db.executemany(
                'INSERT OR IGNORE INTO draft_checks (draft, "check") SELECT id, ? FROM drafts WHERE id = ?',
                [(check, draft) for check in checks],
            )
            self._db.execute(
                "UPDATE drafts SET guessed = ?, asks = ? WHERE id = ?", (guessed, int(asks), draft)
            )

    def checks(self) -> list[str]:
        """Return the checks that spoke in any draft."""
        with plain_errors("reading your drafts"):
            rows = self._db.execute(
                'WITH RECURSIVE names (name) AS (SELECT min("check") FROM draft_checks UNION ALL '
                'SELECT (SELECT min("check") FROM draft_checks WHERE "check" > name) '
                "FROM names WHERE name IS NOT NULL) SELECT name FROM names WHERE name IS NOT NULL"
            ).fetchall()
        return [row[0] for row in rows]
