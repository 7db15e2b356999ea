"""Keep what was worked out about posts, so that insights need not read them all again."""

import hashlib
from dataclasses import dataclass
from typing import Any

from youward.history.database import plain_errors
from youward.history.packing import unpacked
from youward.history.records import Records
from youward.history.values import label

# The one place that says when a post is published, and since when.
_IS_PUBLISHED = "d.status = 'published'"
_WHEN = "CASE WHEN d.published THEN d.published ELSE d.changed END"
_REPLIES = "(SELECT count(*) FROM replies r WHERE r.draft = d.id)"
_FIRST = "(SELECT v.body FROM versions v WHERE v.draft = d.id AND v.network = '' ORDER BY v.number LIMIT 1)"
_Row = tuple[Any, ...]
_IS_KNOWN = "f.version = ? AND f.seen >= d.changed"


@dataclass(frozen=True, slots=True)
class Unread:
    """Hold a post whose facts are due; `first` is its first version's text, "" where that is the same."""

    draft: int
    text: str
    first: str
    kind: str
    dismissed: str
    changed: int


@dataclass(frozen=True, slots=True)
class KeptPost:
    """Hold a post with its facts as JSON; `first_json` are those of its first version, "" for none.

    `replies` is how many were noted.
    """

    draft: int
    label: str
    text: str
    when: int
    is_published: bool
    networks: tuple[str, ...]
    json: str
    first_json: str
    replies: int


class Facts:
    """Keep and list facts; every method may raise HistoryError with a sentence.

    `version` is the number of the form of facts that the caller knows: others count as unknown. Drafts in
    the bin and empty ones are no posts.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def posts(
        self, version: int, *, after: int = 0, limit: int = 250, since: int = 0, published: bool = False
    ) -> list[KeptPost]:
        """Return one page of the posts whose facts are known, by id from `after` on; `since` is a time."""
        with plain_errors("reading your posts"):
            rows = self._db.execute(
                f"SELECT d.id, d.title, d.body, {_WHEN}, {_IS_PUBLISHED}, d.network, f.json, f.first_json, "
                f"{_REPLIES} "
                f"FROM drafts d JOIN post_facts f ON f.draft = d.id WHERE d.id > ? AND d.deleted IS NULL "
                f"AND f.version = ? AND f.json != '' AND {_WHEN} >= ? AND (NOT ? OR {_IS_PUBLISHED}) "
                "ORDER BY d.id LIMIT ?",
                (after, version, since, published, limit),
            ).fetchall()
        return [_post(row) for row in rows]

    def published(self) -> int:
        """Return how many posts are published."""
        with plain_errors("counting your posts"):
            return self._one(f"SELECT count(*) FROM drafts d WHERE d.deleted IS NULL AND {_IS_PUBLISHED}")

    def progress(self, version: int) -> tuple[int, int]:
        """Return for how many posts the facts are known as they stand, and how many posts there are."""
        with plain_errors("counting your posts"):
            known = self._one(
                "SELECT count(*) FROM drafts d JOIN post_facts f ON f.draft = d.id "
                f"WHERE d.deleted IS NULL AND {_IS_KNOWN}",
                version,
            )
            return known, self._one("SELECT count(*) FROM drafts d WHERE d.deleted IS NULL")

    def is_begun(self) -> bool:
        """Tell whether facts were ever asked for."""
        with plain_errors("reading your posts"):
            return bool(self._one("SELECT EXISTS (SELECT 1 FROM post_facts)"))

    def due(self, version: int, *, skipped: frozenset[int] = frozenset(), limit: int = 20) -> list[Unread]:
        """Return some posts whose facts are not known, the newest change first.

        What was changed and is again as it was counts as known from then on; `skipped` are passed over.
        """
        with self._records.writing("reading your posts"):
            while True:
                rows = self._unknown(version, limit + len(skipped))
                found = [post for row in rows if (post := self._settled(row, version)) is not None]
                left = [post for post in found if post.draft not in skipped]
                if left or len(found) == len(rows):
                    return left[:limit]

    def keep(self, post: Unread, version: int, json: str, first_json: str = "") -> None:
        """Keep the facts of a post as it was read; one that is gone since is passed over."""
        with self._records.writing("keeping what was read"):
            self._keep(post, version, json, first_json)

    def forget(self) -> None:
        """Forget all facts, because posts are read in another way now."""
        with self._records.writing("reading your posts"):
            # The version stays, as a sign that facts are wanted.
            self._db.execute("UPDATE post_facts SET version = 0")

    def _unknown(self, version: int, limit: int) -> list[_Row]:
        return self._db.execute(
            f"SELECT d.id, d.body, {_FIRST}, d.kind, d.dismissed, d.changed, f.version, f.text_hash, "
            "f.first_hash FROM drafts d LEFT JOIN post_facts f ON f.draft = d.id "
            f"WHERE d.deleted IS NULL AND (f.draft IS NULL OR NOT ({_IS_KNOWN})) "
            "ORDER BY d.changed DESC, d.id DESC LIMIT ?",
            (version, limit),
        ).fetchall()

    def _settled(self, row: _Row, version: int) -> Unread | None:
        """Return what is to be read, or settle what needs no reading and return None."""
        draft, body, first, kind, dismissed, changed, known, text_hash, first_hash = row
        text, before = unpacked(body), unpacked(first) if first and first != body else ""
        post = Unread(draft, text, before, unpacked(kind), unpacked(dismissed), changed)
        if (known, text_hash, first_hash) == (version, _hash(text), _hash(before)):
            self._db.execute("UPDATE post_facts SET seen = ? WHERE draft = ?", (changed, draft))
            return None
        if not text.strip():
            self._keep(post, version, "", "")
            return None
        return post

    def _keep(self, post: Unread, version: int, json: str, first_json: str) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO post_facts "
            "(draft, text_hash, first_hash, version, seen, json, first_json) "
            "SELECT id, ?, ?, ?, ?, ?, ? FROM drafts WHERE id = ?",
            (_hash(post.text), _hash(post.first), version, post.changed, json, first_json, post.draft),
        )

    def _one(self, query: str, *values: int) -> int:
        return int(self._db.execute(query, values).fetchone()[0])


def _post(row: _Row) -> KeptPost:
    draft, title, body, when, is_published, networks, json, first_json, replies = row
    text = unpacked(body)
    chosen = tuple(name for name in unpacked(networks).split(",") if name)
    name = label(unpacked(title), text)
    return KeptPost(draft, name, text, when, bool(is_published), chosen, json, first_json, replies)


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16] if text else b""
