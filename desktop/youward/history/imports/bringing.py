"""Look a source through to its end before anything is kept, then keep it in batches or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from youward.history.imports.recognise import Found
from youward.history.imports.seen import Seen
from youward.history.imports.sources import Progress
from youward.history.imports.values import ImportedPost

BATCH = 500
_SHOWN = 20
Stopped = Callable[[], bool]


class Keeping(Protocol):
    """Anything that keeps posts as the store's `imports` does."""

    def seen(self) -> Seen:
        """Return what is there."""
        ...

    def begin(self) -> int:
        """Return the number of a new run."""
        ...

    def add(self, run: int, posts: list[ImportedPost]) -> None:
        """Keep all of them, or none."""
        ...

    def take_back(self, run: int) -> None:
        """Forget what a run has kept."""
        ...


@dataclass(frozen=True, slots=True)
class Survey:
    """Hold what a source has: `first` are its first posts, `with_date` counts those with a date."""

    new: int = 0
    there: int = 0
    with_date: int = 0
    first: tuple[ImportedPost, ...] = ()


def survey(found: Found, keeping: Keeping, told: Progress, stopped: Stopped) -> Survey | None:
    """Read everything once and count; None when stopped. A damaged source raises InputError here."""
    seen = keeping.seen()
    new = there = dated = 0
    first: list[ImportedPost] = []
    for post in found.posts(told):
        if stopped():
            return None
        if len(first) < _SHOWN:
            first.append(post)
        dated += post.when is not None
        if seen.has(post):
            there += 1
        else:
            new += 1
            seen.note(post.text, post.when)
    return Survey(new, there, dated, tuple(first))


def bring_in(found: Found, keeping: Keeping, told: Progress, stopped: Stopped) -> int | None:
    """Keep every post that is not there yet and return how many; None, with nothing kept, when stopped.

    What goes wrong on the way takes back what this run has kept, too. After a crash in the middle, the
    next import goes on where it ended, since what is there is known again.
    """
    seen, run, kept = keeping.seen(), keeping.begin(), 0
    posts = found.posts(told)
    try:
        while batch := list(islice(posts, BATCH)):
            if stopped():
                keeping.take_back(run)
                return None
            fresh: list[ImportedPost] = []
            for post in batch:
                if not seen.has(post):
                    seen.note(post.text, post.when)
                    fresh.append(post)
            keeping.add(run, fresh)
            kept += len(fresh)
    except BaseException:
        keeping.take_back(run)
        raise
    return kept
