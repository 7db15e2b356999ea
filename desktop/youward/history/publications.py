"""Keep where drafts were published, what was answered, and which post goes on from which."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from youward.history.database import plain_errors
from youward.history.packing import packed, packed_if_odd, unpacked
from youward.history.records import Records
from youward.history.values import label

_DAY = 86_400_000
_QUIET_DAYS, _LONGEST_DAYS = 3, 60
"""How many days after its publication a question is worth a reminder, and how many at most."""
_EMPTY_LINE = regex.compile(r"\n[^\S\n]*\n\s*")
_WHO = regex.compile(r"(@[\w.@-]*\w)\s*(?::\s*|\n\s*)(?=\S)")


@dataclass(frozen=True, slots=True)
class Publication:
    """Say where and when a post went out; `network` is "" for a place that is none of the networks."""

    network: str
    at: int
    link: str = ""
    replies_checked: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Hold what somebody answered; `id` is 0 before it is kept."""

    id: int
    network: str
    at: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """Point at a post whose question was not followed up."""

    draft: int
    label: str
    days: int


class Publications:
    """Read and change all that; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.db

    def of(self, draft: int) -> list[Publication]:
        """Return where a draft was published, the first place first."""
        with plain_errors("reading what was published"):
            rows = self._db.execute(
                "SELECT network, at, link, replies_checked FROM publications WHERE draft = ? "
                "ORDER BY at, network",
                (draft,),
            ).fetchall()
        return [Publication(row[0], row[1], unpacked(row[2]), row[3]) for row in rows]

    def keep(self, draft: int, publications: Sequence[Publication]) -> None:
        """Keep where a draft was published, in the place of what was kept before; that makes it published."""
        with self._records.writing("keeping where it was published"):
            self._db.execute("DELETE FROM publications WHERE draft = ?", (draft,))
            self._db.executemany(
                "INSERT INTO publications (draft, network, at, link, replies_checked) VALUES (?, ?, ?, ?, ?)",
                [
                    (draft, p.network, p.at, packed_if_odd(p.link.strip()), p.replies_checked)
                    for p in publications
                ],
            )
            self._db.execute(
                "UPDATE drafts SET published = ?, status = ? WHERE id = ?",
                (
                    max((p.at for p in publications), default=0),
                    "published" if publications else "draft",
                    draft,
                ),
            )

    def set_status(self, drafts: Sequence[int], status: str) -> None:
        """Keep the status of drafts; one published without a word on when went out now, where it is for."""
        at = self._records.now()
        with self._records.writing("keeping the status"):
            for draft in drafts:
                self._db.execute("UPDATE drafts SET status = ? WHERE id = ?", (status, draft))
                if status == "published":
                    self._publish(draft, at)

    def _publish(self, draft: int, at: int) -> None:
        row = self._db.execute(
            "SELECT network FROM drafts WHERE id = ? AND published = 0", (draft,)
        ).fetchone()
        if row is not None:
            self._db.executemany(
                "INSERT OR IGNORE INTO publications (draft, network, at) VALUES (?, ?, ?)",
                [(draft, network, at) for network in unpacked(row[0]).split(",")],
            )
            self._db.execute("UPDATE drafts SET published = ? WHERE id = ?", (at, draft))

    def replies(self, draft: int) -> list[Reply]:
        """Return the replies that were noted, in that order."""
        with plain_errors("reading the replies"):
            rows = self._db.execute(
                "SELECT id, network, at, who, body FROM replies WHERE draft = ? ORDER BY id", (draft,)
            ).fetchall()
        return [Reply(row[0], row[1], row[2], unpacked(row[3]), unpacked(row[4])) for row in rows]

    def keep_replies(self, draft: int, replies: Sequence[Reply]) -> None:
        """Keep the replies in the place of those before; the writer has looked at them now."""
        at = self._records.now()
        with self._records.writing("keeping the replies"):
            self._db.execute("DELETE FROM replies WHERE draft = ?", (draft,))
            self._db.executemany(
                "INSERT INTO replies (id, draft, network, at, who, body) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (r.id or None, draft, r.network, r.at or at, packed_if_odd(r.who), packed(r.text))
                    for r in replies
                ],
            )
            self._db.execute("UPDATE publications SET replies_checked = ? WHERE draft = ?", (at, draft))

    def follow(self, draft: int, follows: int | None) -> None:
        """Mark a draft as going on from another one, or with None from no other."""
        with self._records.writing("marking a follow-up"):
            self._db.execute("DELETE FROM follow_ups WHERE draft = ?", (draft,))
            if follows is not None and follows != draft:
                self._db.execute("INSERT INTO follow_ups (draft, follows) VALUES (?, ?)", (draft, follows))

    def followed(self, draft: int) -> int | None:
        """Return the draft that this one goes on from."""
        with plain_errors("reading what was published"):
            row = self._db.execute("SELECT follows FROM follow_ups WHERE draft = ?", (draft,)).fetchone()
        return row[0] if row else None

    def put_reminder_away(self, draft: int) -> None:
        """Never remind of a draft again."""
        with self._records.writing("putting the reminder away"):
            self._db.execute(
                "INSERT OR IGNORE INTO reminders_put_away (draft) SELECT id FROM drafts WHERE id = ?",
                (draft,),
            )

    def reminder(self) -> Reminder | None:
        """Return the newest post that asked a question some days ago and has neither reply nor follow-up."""
        now = self._records.now()
        with plain_errors("reading what was published"):
            row = self._db.execute(
                "SELECT id, title, coalesce(substr(body, 1, 1000), x''), published FROM drafts "
                "WHERE deleted IS NULL AND published BETWEEN ? AND ? AND status = 'published' AND asks "
                "AND NOT EXISTS (SELECT 1 FROM replies WHERE replies.draft = drafts.id) "
                "AND NOT EXISTS (SELECT 1 FROM reminders_put_away p WHERE p.draft = drafts.id) "
                "AND NOT EXISTS (SELECT 1 FROM follow_ups f JOIN drafts later ON later.id = f.draft "
                "WHERE f.follows = drafts.id AND later.deleted IS NULL) "
                "ORDER BY published DESC LIMIT 1",
                (now - _LONGEST_DAYS * _DAY, now - _QUIET_DAYS * _DAY),
            ).fetchone()
        if row is None:
            return None
        return Reminder(row[0], label(unpacked(row[1]), unpacked(row[2])), (now - row[3]) // _DAY)


def split_replies(pasted: str, network: str = "") -> list[Reply]:
    """Return the replies in a pasted text: one after each empty line; a handle at the start says who."""
    replies: list[Reply] = []
    for part in _EMPTY_LINE.split(pasted.replace("\r\n", "\n").strip()):
        who = _WHO.match(part)
        text = part[who.end() :].strip() if who else part.strip()
        if text:
            replies.append(Reply(0, network, 0, who[1] if who else "", text))
    return replies
