"""Keep the texts that single networks have of their own, beside the draft's text for all others."""

from youward.errors import HistoryError
from youward.history.database import plain_errors
from youward.history.packing import packed, unpacked
from youward.history.records import Records
from youward.history.versions import record


class NetworkTexts:
    """Read and change them; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def of(self, draft: int) -> dict[str, str]:
        """Return a draft's own texts by the id of their network."""
        with plain_errors("reading a draft"):
            rows = self._db.execute(
                "SELECT network, body FROM network_texts WHERE draft = ? ORDER BY network", (draft,)
            ).fetchall()
        return {row[0]: unpacked(row[1]) for row in rows}

    def keep(self, draft: int, network: str, text: str) -> None:
        """Keep the text that `network` has of its own from now on."""
        at = self._records.now()
        with self._records.writing("saving"):
            if self._db.execute("UPDATE drafts SET changed = ? WHERE id = ?", (at, draft)).rowcount == 0:
                raise HistoryError("This draft is no longer there. Copy your text into a new one.")
            self._db.execute(
                "INSERT INTO network_texts (draft, network, body, changed) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (draft, network) DO UPDATE SET body = excluded.body, changed = excluded.changed",
                (draft, network, packed(text), at),
            )

    def drop(self, draft: int, network: str) -> None:
        """Let `network` share the draft's text again; what it had of its own stays as a version."""
        with self._records.writing("saving"):
            row = self._db.execute(
                "SELECT body, changed FROM network_texts WHERE draft = ? AND network = ?", (draft, network)
            ).fetchone()
            if row is not None:
                record(self._db, draft, row[0], row[1], network=network)
                self._db.execute(
                    "DELETE FROM network_texts WHERE draft = ? AND network = ?", (draft, network)
                )
