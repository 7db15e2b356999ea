"""Hand out drafts with all that belongs to them, one by one."""

from collections.abc import Iterator, Sequence

from youward.history.database import plain_errors
from youward.history.exports.values import ExportedPost
from youward.history.packing import unpacked
from youward.history.records import Records
from youward.history.values import Version


class Exports:
    """Read for an export; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def ids(self) -> list[int]:
        """List all drafts that are not in the bin, the newest change first."""
        with plain_errors("listing your drafts"):
            rows = self._db.execute(
                "SELECT id FROM drafts WHERE deleted IS NULL ORDER BY changed DESC, id DESC"
            ).fetchall()
        return [row[0] for row in rows]

    def posts(self, ids: Sequence[int]) -> Iterator[ExportedPost]:
        """Yield each draft with its networks' own texts and its versions."""
        for identity in ids:
            draft = self._records.draft(identity)
            with plain_errors("reading a draft"):
                origin = self._db.execute(
                    "SELECT link, published FROM imports WHERE draft = ?", (identity,)
                ).fetchone()
                own = self._db.execute(
                    "SELECT network, body FROM network_texts WHERE draft = ? ORDER BY network", (identity,)
                ).fetchall()
                rows = self._db.execute(
                    "SELECT id, number, made, name, body, network FROM versions WHERE draft = ? "
                    "ORDER BY number",
                    (identity,),
                ).fetchall()
            versions = (Version(r[0], r[1], r[2], unpacked(r[3]), unpacked(r[4]), r[5]) for r in rows)
            link, published = (unpacked(origin[0]), origin[1]) if origin else ("", None)
            yield ExportedPost(
                draft,
                draft.changed if published is None else published,
                link,
                tuple((network, unpacked(body)) for network, body in own),
                tuple(versions),
            )
