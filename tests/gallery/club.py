"""Read the made-up posts of a tennis club, and fill a store with them.

Run this file to write what the coach makes of them anew, after a change to its rules.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from youward.coach.engine import Coach
from youward.coach.insights.facts import FACTS_VERSION, PostFacts, facts
from youward.coach.insights.values import PostRecord
from youward.coach.model import Silent
from youward.history.store import Store

_FOLDER = Path(__file__).resolve().parents[1] / "coach" / "insights"
POSTS = _FOLDER / "harbour_lane.txt"
FACTS = _FOLDER / "harbour_lane.json"
_NOON = "T12:00+00:00"
BEFORE = "We're thrilled to announce that our courts are the best! Sign up NOW!!!"
"""What some of the posts were before they were written anew."""
_WRITTEN_ANEW = range(1, 12, 2)


@dataclass(frozen=True)
class ClubPost:
    """Hold one post of the club; `first` is its first version, "" where it had no other."""

    when: int
    networks: tuple[str, ...]
    text: str
    first: str


def club_posts() -> list[ClubPost]:
    """Read the posts: each is a line with a day and networks, then the text, then an empty line."""
    posts: list[ClubPost] = []
    for number, block in enumerate(POSTS.read_text(encoding="utf-8").strip().split("\n\n")):
        head, text = block.split("\n", 1)
        day, networks = head.split()
        when = int(datetime.fromisoformat(day + _NOON).timestamp() * 1000)
        first = BEFORE if number in _WRITTEN_ANEW else ""
        posts.append(ClubPost(when, tuple(networks.split(",")), text, first))
    return posts


def read(coach: Coach) -> list[dict[str, object]]:
    """Return the facts of all posts and, last, those of BEFORE, as the coach finds them now."""
    texts = [*(post.text for post in club_posts()), BEFORE]
    return [facts(coach.report(text), text).to_json() for text in texts]


def club_records() -> list[PostRecord]:
    """Return the posts with the facts on file."""
    *kept, before = [PostFacts.from_json(one) for one in json.loads(FACTS.read_text(encoding="utf-8"))]
    return [
        PostRecord(
            f"{number:02}",
            post.text,
            post.when,
            True,
            post.networks,
            found,
            fixed=tuple(c for c in before.checks if post.first and c not in found.checks),
        )
        for number, (post, found) in enumerate(zip(club_posts(), kept, strict=True), 1)
    ]


def fill(store: Store, *, posts: int = 40, published: bool = True) -> list[int]:
    """Put the first `posts` into `store` with the facts on file; return their ids."""
    *kept, before = json.loads(FACTS.read_text(encoding="utf-8"))
    ids: list[int] = []
    for post, found in list(zip(club_posts(), kept, strict=True))[:posts]:
        draft = store.create_draft(post.first or post.text, network=",".join(post.networks)).id
        store.versions.end_burst(draft)
        store.save(draft, post.text)
        # Drafts of another time, marked as published; the store has no other way to make the past.
        store._db.execute(
            "UPDATE drafts SET changed = ?, created = ?, status = ? WHERE id = ?",
            (post.when, post.when, "published" if published else "draft", draft),
        )
        ids.append(draft)
        unread = next(one for one in store.facts.due(FACTS_VERSION, limit=1_000_000) if one.draft == draft)
        first = json.dumps(before) if unread.first else ""
        store.facts.keep(unread, FACTS_VERSION, json.dumps(found), first)
    return ids


if __name__ == "__main__":
    FACTS.write_text(
        json.dumps(read(Coach.load(model=Silent())), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
