"""Gather the posts that insights are about, page by page, and work the insights out beside the window."""

import json
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from youward.coach.insights.facts import FACTS_VERSION, PostFacts
from youward.coach.insights.overview import insights_of
from youward.coach.insights.values import Insight, PostRecord
from youward.history.facts import KeptPost
from youward.history.records import now_in_milliseconds
from youward.ui.shelf import Shelf

_PAGE = 250


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say which posts are wanted: those since a time, on a network ("" for all), published ones only."""

    since: int = 0
    network: str = ""
    published: bool = False


@dataclass(slots=True)
class Gathered:
    """Hold posts by their ids, what they are called, and what they have in common."""

    wanted: Wanted
    records: dict[str, PostRecord] = field(default_factory=dict[str, PostRecord])
    labels: dict[str, str] = field(default_factory=dict[str, str])
    networks: set[str] = field(default_factory=set[str])
    insights: tuple[Insight, ...] = ()


class Gathering(QObject):
    """Answer the newest wish; one that a newer wish has overtaken is never answered."""

    gathered = Signal(object)
    """A Gathered."""

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._found = Gathered(Wanted())
        self._after = 0
        self._telling: _Telling | None = None
        self._page = QTimer(self, interval=0)
        self._page.timeout.connect(self._read_page)

    def gather(self, wanted: Wanted) -> None:
        """Begin to gather, in place of what was wanted before."""
        self.stop()
        self._found = Gathered(wanted)
        self._after = 0
        self._page.start()

    def stop(self) -> None:
        """Stop; returns when nothing runs any more."""
        self._page.stop()
        if self._telling is not None:
            self._telling.finished.disconnect(self._tell)
            self._telling.wait()
            self._telling = None

    def _read_page(self) -> None:
        wanted = self._found.wanted
        posts = self._shelf.kept_posts(
            FACTS_VERSION, after=self._after, limit=_PAGE, since=wanted.since, published=wanted.published
        )
        for post in posts:
            self._add(post)
        if len(posts) == _PAGE:
            self._after = posts[-1].draft
            return
        self._page.stop()
        self._telling = _Telling(self._found, self)
        self._telling.finished.connect(self._tell)
        self._telling.start()

    def _add(self, post: KeptPost) -> None:
        self._found.networks.update(post.networks)
        network = self._found.wanted.network
        record = record_of(post)
        if record is not None and (not network or network in post.networks):
            self._found.records[record.id] = record
            self._found.labels[record.id] = post.label

    def _tell(self) -> None:
        self._telling = None
        self.gathered.emit(self._found)


class _Telling(QThread):
    """Work the insights out beside the window, which stays at hand."""

    def __init__(self, found: Gathered, parent: QObject) -> None:
        super().__init__(parent)
        self._found = found

    def run(self) -> None:
        """Do it."""
        records = tuple(self._found.records.values())
        self._found.insights = insights_of(records, now_in_milliseconds())


def record_of(post: KeptPost) -> PostRecord | None:
    """Return what insights need of a kept post, None for facts that can't be read."""
    try:
        facts = PostFacts.from_json(json.loads(post.json))
        first = PostFacts.from_json(json.loads(post.first_json)) if post.first_json else facts
    except (ValueError, KeyError, TypeError):
        return None
    fixed = tuple(check for check in first.checks if check not in facts.checks)
    return PostRecord(
        str(post.draft),
        post.text,
        post.when,
        post.is_published,
        post.networks,
        facts,
        # None noted may as well mean that nobody looked.
        replies=post.replies or None,
        fixed=fixed,
    )
