"""Let the versions of long ago become fewer: all for a week, then one a day, then one a week."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from youward.history.database import plain_errors
from youward.history.records import Records

_DAY = 86_400_000
_ALL_DAYS = 7
"""Days for which every version stays."""
_DAILY_DAYS = 56
"""Days for which the last version of each day stays; after them it is the last of each week."""
_MONDAY = 3
"""The weekday, from Monday, on which the count of days began: a Thursday."""
_BATCH = 500
"""Versions looked at in one step, so that none takes long."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Hold what decides whether a version stays."""

    id: int
    draft: int
    network: str
    number: int
    made: int
    is_named: bool


def superfluous(stamps: Iterable[Stamp], now: int) -> set[int]:
    """Return which versions of one draft can go.

    Named ones and the newest of each network stay for ever. Days are those of UTC, and a version is as old
    as its day: a journey through time zones then thins nothing twice, and what stays for a week was also
    what stayed for its day. A version from the future stays, because only the clock can be wrong.
    """
    today = now // _DAY
    newest: dict[str, Stamp] = {}
    last: dict[tuple[str, str, int], Stamp] = {}
    considered: list[Stamp] = []
    for stamp in sorted(stamps, key=attrgetter("made", "number")):
        if stamp.network not in newest or stamp.number > newest[stamp.network].number:
            newest[stamp.network] = stamp
        day = stamp.made // _DAY
        if today - day <= _ALL_DAYS:
            continue
        span = ("day", day) if today - day <= _DAILY_DAYS else ("week", (day + _MONDAY) // 7)
        last[stamp.network, *span] = stamp
        considered.append(stamp)
    staying = {stamp.id for stamp in (*newest.values(), *last.values())}
    return {stamp.id for stamp in considered if not stamp.is_named} - staying


class Thinning:
    """Thin the versions of all drafts step by step; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def step(self, after: int = 0) -> int:
        """Thin the next few drafts with an id above `after`; return the last one's id, 0 after all of them.

        What a step removes goes in one transaction; without anything to remove nothing is written.
        """
        going: set[int] = set()
        seen = reached = 0
        now = self._records.now()
        # Closed before anything is written: a reading left open would write from an old state of the file.
        with plain_errors("thinning old versions"), closing(self._rows(after)) as rows:
            stamps = (Stamp(*row[:5], is_named=bool(row[5])) for row in rows)
            for draft, group in groupby(stamps, key=attrgetter("draft")):
                if seen >= _BATCH:
                    break
                found = list(group)
                going |= superfluous(found, now)
                seen, reached = seen + len(found), draft
            else:
                reached = 0
        if going:
            with self._records.writing("thinning old versions"):
                # Another window may have named one since.
                self._records.db.executemany(
                    "DELETE FROM versions WHERE id = ? AND name = ''", [(one,) for one in sorted(going)]
                )
        return reached

    def _rows(self, after: int) -> sqlite3.Cursor:
        return self._records.db.execute(
            "SELECT id, draft, network, number, made, name <> '' FROM versions "
            "WHERE draft > ? ORDER BY draft, network, number",
            (after,),
        )
