"""List drafts page by page, in any order, with the words that were found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from youward.history import search
from youward.history.database import plain_errors
from youward.history.engine import ERRORS
from youward.history.packing import unpacked
from youward.history.query import Field, Query, Sort
from youward.history.records import Records
from youward.history.snippets import Piece, snippet, words_of
from youward.history.tags import spelled
from youward.history.values import label

PAGE = 60
"""How many drafts are read at once."""
_COLUMN = {
    Sort.CHANGED: "changed",
    Sort.CREATED: "created",
    Sort.TITLE: "title_key",
    Sort.PUBLISHED: "published",
}
_SHOWN, _SEARCHED = 1000, 20_000
"""How many bytes of a text are read for its first words, and for the words that were found."""
_LAST = "\U0010ffff"
_FEW = 3000
"""Below so many drafts in a set, they are put in order themselves; else all drafts are walked in order."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Hold what a row of a list shows; `key` with `id` is its place in the order."""

    id: int
    label: str
    kind: str
    networks: tuple[str, ...]
    status: str
    created: int
    changed: int
    published: int
    deleted: int | None
    key: int | str
    snippet: tuple[Piece, ...] = ()


class Listing:
    """Find drafts; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def page(
        self,
        query: Query,
        today: date,
        *,
        sort: Sort = Sort.CHANGED,
        after: Listed | None = None,
        limit: int = PAGE,
        in_bin: bool = False,
    ) -> list[Listed]:
        """Return the first drafts that fit `query`, or those that follow `after`.

        Terms of days count from midnight here; the bin is always in the order in which it was filled.
        """
        if query.unread or (query.words.strip() and not search.expression(query.words)):
            return []

        def read() -> list[Listed]:
            return self._page(query, today, sort, after, limit, in_bin)

        return self._finding(read)

    def newest(self, limit: int) -> list[Listed]:
        """Return the drafts that were changed last."""
        return self.page(Query(), date.today(), limit=limit)

    def holds(self, identity: int) -> bool:
        """Tell whether a draft is there and not in the bin."""
        with plain_errors("reading your drafts"):
            found = self._db.execute(
                "SELECT 1 FROM drafts WHERE id = ? AND deleted IS NULL", (identity,)
            ).fetchone()
        return found is not None

    def is_empty(self) -> bool:
        """Tell whether there is no draft, not even in the bin."""
        with plain_errors("reading your drafts"):
            return not self._db.execute("SELECT EXISTS (SELECT 1 FROM drafts)").fetchone()[0]

    def _finding(self, read: Callable[[], list[Listed]]) -> list[Listed]:
        with plain_errors("listing your drafts"):
            try:
                return read()
            except ERRORS as error:
                if not search.is_damage(error):
                    raise
        with self._records.writing("searching"):
            search.rebuild(self._db)
            return read()

    def _page(
        self, query: Query, today: date, sort: Sort, after: Listed | None, limit: int, in_bin: bool
    ) -> list[Listed]:
        column = "deleted" if in_bin else _COLUMN[sort]
        way, past = ("ASC", ">") if sort is Sort.TITLE and not in_bin else ("DESC", "<")
        sets = self._sets(query)
        # With a plus, SQLite does not walk through all drafts in their order to find the few of a set.
        plus = "+" if any(self._is_small(one) for one in sets) else ""
        wheres = [f"{plus}deleted IS NOT NULL" if in_bin else f"{plus}deleted IS NULL"]
        values: list[int | str] = []
        for one in sets:
            wheres.append(f"id IN ({one.sql})")
            values += one.values
        for condition, more in _conditions(query, today):
            wheres.append(condition)
            values += more
        if after is not None:
            wheres.append(f"({plus}{column}, id) {past} (?, ?)")
            values += [after.key, after.id]
        words = words_of(query.words)
        # The inner query reads an index only; the texts of the page are read when it is known.
        rows = self._db.execute(
            "SELECT id, title, coalesce(substr(body, 1, ?), x''), kind, guessed, network, status, "
            f"created, changed, published, deleted, {column} FROM drafts WHERE id IN "
            f"(SELECT id FROM drafts WHERE {' AND '.join(wheres)} "
            f"ORDER BY {plus}{column} {way}, id {way} LIMIT ?) ORDER BY +{column} {way}, id {way}",
            (_SEARCHED if words else _SHOWN, *values, limit),
        ).fetchall()
        return [
            Listed(
                row[0],
                label(unpacked(row[1]), unpacked(row[2])),
                row[3] or row[4],
                tuple(part for part in unpacked(row[5]).split(",") if part),
                *row[6:11],
                key=row[11],
                snippet=snippet(unpacked(row[2]), words),
            )
            for row in rows
        ]

    def _sets(self, query: Query) -> list["_Set"]:
        """Return the sets of drafts of which all that fit are members."""
        sets: list[_Set] = []
        if words := search.expression(query.words):
            sets.append(_Set("SELECT rowid FROM draft_words WHERE draft_words MATCH ?", (words,)))
        for tag in query.of(Field.TAG):
            sets.append(_Set("SELECT draft FROM tags WHERE tag = ?", (spelled(self._db, tag),)))
        for check in query.of(Field.CHECK):
            found = 'SELECT draft FROM draft_checks WHERE "check" >= ? AND "check" < ?'
            sets.append(_Set(found, (check, check + _LAST)))
        return sets

    def _is_small(self, one: "_Set") -> bool:
        counted = f"SELECT count(*) FROM ({one.sql} LIMIT {_FEW})"
        return self._db.execute(counted, one.values).fetchone()[0] < _FEW


@dataclass(frozen=True, slots=True)
class _Set:
    """Name drafts by a query for their ids."""

    sql: str
    values: tuple[str, ...]


def _conditions(query: Query, today: date) -> Iterator[tuple[str, tuple[int | str, ...]]]:
    """Give what a draft itself must fulfil, in SQL, each with its values."""
    if statuses := query.of(Field.STATUS):
        yield f"status IN ({', '.join('?' * len(statuses))})", statuses
    if kinds := query.of(Field.KIND):
        kind = "CASE WHEN kind <> '' THEN kind ELSE guessed END"
        yield f"{kind} IN ({', '.join('?' * len(kinds))})", kinds
    if networks := query.of(Field.NETWORK):
        has_one = " OR ".join(["instr(',' || network || ',', ?) > 0"] * len(networks))
        yield f"({has_one})", tuple(f",{network}," for network in networks)
    for limit, sign in zip(query.span(today), (">=", "<"), strict=True):
        if limit is not None:
            yield f"changed {sign} ?", (limit,)
