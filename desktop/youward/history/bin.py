"""Keep what the writer threw away, for a while."""

from youward.history import search
from youward.history.database import plain_errors
from youward.history.records import Records
from youward.history.values import Draft
from youward.history.versions import close_burst

BIN_DAYS = 30


class Bin:
    """Take drafts in and give them back; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def put(self, draft: int) -> Draft:
        """Put a draft in the bin; it stays there for 30 days."""
        with self._records.writing("moving to the bin"):
            close_burst(self._records.db, draft)
        return self._records.set(draft, deleted=self._records.now())

    def take(self, draft: int) -> Draft:
        """Bring a draft back."""
        return self._records.set(draft, deleted=None)

    def delete(self, draft: int) -> None:
        """Remove a draft with its versions for good."""
        with self._records.writing("deleting"):
            search.forget(self._records.db, draft)
            self._records.db.execute("DELETE FROM drafts WHERE id = ?", (draft,))

    def empty(self, older_than_days: int = BIN_DAYS) -> int:
        """Remove what has been in the bin longer than that; return how many drafts went."""
        limit = self._records.now() - older_than_days * 86_400_000
        with plain_errors("emptying the bin"):
            rows = self._records.db.execute("SELECT id FROM drafts WHERE deleted <= ?", (limit,)).fetchall()
        for (draft,) in rows:
            self.delete(draft)
        return len(rows)
