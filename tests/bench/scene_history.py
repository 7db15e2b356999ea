"""Measure what a large history costs: saves on the window's thread, search, backup, the look through it."""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter, time

from grow import grow
from pace import rounds

from youward import paths
from youward.history.backups import back_up
from youward.history.engine import PLAIN
from youward.history.listing import Listed
from youward.history.lookout import Lookout
from youward.history.query import Query, parse
from youward.history.store import Store

SAVES, PAGES, SECONDS = 300, 200, 20.0
QUERIES = ("booking", "coff", "harbour pier", "zebra", "free minutes", "we", "post 77", "library")
MEGABYTE = 1024 * 1024


def main(arguments: list[str]) -> int:
    """Make a history of so many drafts ("make"), or measure the one that is there ("measure")."""
    path = paths.history_file()
    if arguments[0] == "make":
        grow(path, int(arguments[1]))
        sys.stdout.write("{}")
    else:
        json.dump(_measure(path), sys.stdout)
    return 0


def _measure(path: Path) -> dict[str, list[float]]:
    values: dict[str, list[float]] = {}
    today = date.today()
    store = Store.open(path)
    draft = store.create_draft("A post that grows. ")
    text = draft.text
    for number in rounds(SAVES, SECONDS):
        text += f"Sentence {number}. "
        values.setdefault("history: save", []).append(_took(lambda now=text: store.save(draft.id, now)))
    for _ in range(4):
        for query in QUERIES:
            took = _took(lambda words=query: store.listing.page(parse(words), today))
            values.setdefault("history: search", []).append(took)
    last: Listed | None = None
    for _ in rounds(PAGES, SECONDS):
        began = perf_counter()
        page = store.listing.page(Query(), today, after=last)
        values.setdefault("history: next page of the list", []).append((perf_counter() - began) * 1000)
        last = page[-1] if page else None
    store.bin.delete(draft.id)
    now = int(time() * 1000)
    values["history: backup"] = [_took(lambda: back_up(store._db, path, now, PLAIN))]
    values["history: look through, beside the window"] = [_took(Lookout(path, PLAIN).look)]
    store.close()
    values["size: file"] = [path.stat().st_size / MEGABYTE]
    return values


def _took(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return (perf_counter() - began) * 1000
