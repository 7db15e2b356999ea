"""Make new drafts of old ones."""

from youward.errors import HistoryError
from youward.history import search
from youward.history.packing import unpacked
from youward.history.records import Records


class Copies:
    """Copy drafts; `make` may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def make(self, draft: int) -> int:
        """Make a new draft with the texts, brief and tags of another; return its id."""
        db, at = self._records.db, self._records.now()
        with self._records.writing("duplicating"):
            row = db.execute("SELECT title, body FROM drafts WHERE id = ?", (draft,)).fetchone()
            if row is None:
                raise HistoryError("This draft is no longer there. Choose another one from the list.")
            cursor = db.execute(
                "INSERT INTO drafts (title, body, kind, network, reader, benefit, question, dismissed, "
                "guessed, asks, created, changed, burst_began) "
                "SELECT title, body, kind, network, reader, benefit, question, dismissed, "
                "guessed, asks, ?, ?, ? FROM drafts WHERE id = ?",
                (at, at, at, draft),
            )
            made = int(cursor.lastrowid or 0)
            for table, columns in (
                ("network_texts", "network, body, changed"),
                ("tags", "tag"),
                ("draft_checks", '"check"'),
            ):
                db.execute(
                    f"INSERT INTO {table} (draft, {columns}) "
                    f"SELECT ?, {columns} FROM {table} WHERE draft = ?",
                    (made, draft),
                )
            search.index(db, made, unpacked(row[0]), unpacked(row[1]))
        return made
