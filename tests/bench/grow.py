"""Fill a data folder with drafts and versions, faster than writing them would."""

import random
from contextlib import closing
from pathlib import Path

from samples import SENTENCES

from youward.history import search
from youward.history.database import plain_errors
from youward.history.store import Store

VERSIONS = 5
_BEGAN = 1_600_000_000_000
_BETWEEN = 1_500_000
_AT_ONCE = 2000


def grow(path: Path, drafts: int) -> None:
    """Make a store with so many drafts of five versions each; the newest is from some days ago."""
    chance = random.Random(7)
    with closing(Store.open(path)) as store, plain_errors("filling"):
        db = store._db
        db.execute("PRAGMA synchronous = OFF")
        for first in range(1, drafts + 1, _AT_ONCE):
            db.execute("BEGIN")
            for draft in range(first, min(first + _AT_ONCE, drafts + 1)):
                texts = _texts(chance, draft)
                at = _BEGAN + draft * _BETWEEN
                db.execute(
                    "INSERT INTO drafts (id, body, network, created, changed) "
                    "VALUES (?, ?, 'x,linkedin', ?, ?)",
                    (draft, texts[-1].encode(), at, at),
                )
                db.executemany(
                    "INSERT INTO versions (draft, number, made, body) VALUES (?, ?, ?, ?)",
                    [(draft, number, at, text.encode()) for number, text in enumerate(texts, start=1)],
                )
                search.index(db, draft, "", texts[-1])
            db.execute("COMMIT")


def _texts(chance: random.Random, draft: int) -> list[str]:
    """Return a text of about 600 characters as it grew, version after version."""
    sentences = [chance.choice(SENTENCES).format(n=chance.randrange(10_000)) for _ in range(12)]
    sentences[0] = f"Post {draft}. {sentences[0]}"
    return [" ".join(sentences[: 4 + 2 * number]) for number in range(VERSIONS)]
