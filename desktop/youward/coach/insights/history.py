"""Look at many posts together: in the order of time, and by what they are about."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from youward.coach.insights.values import PostRecord, Row, Words

_TOPIC = re.compile(r"[^\W\d_]{4,}")
_EVERYDAY = frozenset(
    "about after again all also always another around back because been before being between both can "
    "come could does doing done down each even ever every first from gave give going have here into "
    "just know last later like little look made make many more most much need never next none only "
    "other ours over part people please post posts really said same shall share should show since some soon "
    "still such sure take tell than thank thanks that their them then there these they thing things "
    "this those time today tomorrow tonight until update very want week weeks well went were what when "
    "where which while whom whose will with without would year years yes your yours "
    "chance hurry ends left miss missing days hours monday tuesday wednesday thursday friday saturday "
    "sunday http https www".split()
)
_COMMON_SHARE = 0.2
_RARE_ENOUGH = 4
"""So many posts may share a word at any rate, however few posts there are."""
_SHARED = 2


class History:
    """Hold posts, the earliest first whatever order they came in, and the moment that counts as now."""

    def __init__(self, records: Sequence[PostRecord], now: int = 0) -> None:
        self.records = sorted(records, key=lambda record: (record.when, record.id))
        self.now = now or (self.records[-1].when if self.records else 0)

    @property
    def count(self) -> int:
        """Return how many posts there are."""
        return len(self.records)

    @cached_property
    def topics(self) -> list[frozenset[str]]:
        """Return for each post the words it is about, without those that very many posts share."""
        found = [frozenset(_TOPIC.findall(record.text.lower())) - _EVERYDAY for record in self.records]
        counts = Counter(word for topic in found for word in topic)
        most = max(_RARE_ENOUGH, int(len(found) * _COMMON_SHARE))
        common = {word for word, count in counts.items() if count > most}
        return [topic - common for topic in found]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, topic in enumerate(self.topics):
            for word in topic:
                places.setdefault(word, []).append(place)
        return places

    def alike(self, place: int) -> list[int]:
        """Return the places of the posts about the same thing as the one at `place`, the earliest first."""
        shared = Counter(other for word in self.topics[place] for other in self._places[word])
        return sorted(other for other, count in shared.items() if count >= _SHARED and other != place)

    def is_taken_up(self, place: int) -> bool:
        """Tell whether a later post is about the same thing."""
        return any(other > place for other in self.alike(place))


def newest_first(records: Sequence[PostRecord]) -> tuple[str, ...]:
    """Return the ids of `records`, which stand in the order of time."""
    return tuple(record.id for record in reversed(records))


def as_rows(bars: Sequence[tuple[Words, int]]) -> tuple[Row, ...]:
    """Return the counts of a chart as text."""
    return tuple(Row(label, count) for label, count in bars)
