"""Give all insights on posts, or say how many posts are missing for them."""

from collections.abc import Callable, Sequence

from youward.coach.insights import (
    changes,
    credit,
    mix,
    openers,
    pressure,
    promises,
    questions,
    repeats,
    rhythm,
)
from youward.coach.insights.history import History
from youward.coach.insights.values import FEWEST_POSTS, Insight, PostRecord, Words, words

FAMILIES: tuple[Callable[[History], Insight], ...] = (
    mix.told,
    openers.told,
    questions.told,
    promises.told,
    credit.told,
    repeats.told,
    pressure.told,
    changes.told,
    rhythm.told,
)
"""To add an insight, add a line."""


def insights_of(records: Sequence[PostRecord], now: int = 0) -> tuple[Insight, ...]:
    """Return all insights, none for fewer than `FEWEST_POSTS` posts; now is the newest post unless given."""
    if lacking(len(records)) is not None:
        return ()
    history = History(records, now)
    return tuple(told(history) for told in FAMILIES)


def lacking(count: int) -> Words | None:
    """Return a sentence on how many posts are missing to `count` of them, None when they are enough."""
    missing = FEWEST_POSTS - count
    if missing <= 0:
        return None
    if missing == 1:
        return words(
            "One more post is needed: from {fewest} on, posts can be looked at together.", fewest=FEWEST_POSTS
        )
    return words(
        "{missing} more posts are needed: from {fewest} on, posts can be looked at together.",
        missing=missing,
        fewest=FEWEST_POSTS,
    )
