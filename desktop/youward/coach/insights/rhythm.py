"""Show when posts were made, on a plain line: there is no pace to keep (E42)."""

from datetime import UTC, datetime

from youward.coach.insights.history import History, newest_first
from youward.coach.insights.values import Day, Insight, Month, Row, Timeline, words


def told(history: History) -> Insight:
    """Return the insight on the dates."""
    times = tuple(record.when for record in history.records)
    first, last = _day(times[0]), _day(times[-1])
    if first == last:
        sentence = words("All {count} posts here are of {day}.", count=len(times), day=Day(times[0]))
    else:
        sentence = words(
            "The {count} posts here are from {first} to {last}.",
            count=len(times),
            first=Day(times[0]),
            last=Day(times[-1]),
        )
    months: dict[str, list[int]] = {}
    for time in times:
        months.setdefault(_day(time)[:7], []).append(time)
    rows = tuple(Row(words("{month}", month=Month(in_it[0])), len(in_it)) for in_it in months.values())
    return Insight(
        "hist-rhythm", words("When"), (sentence,), newest_first(history.records), Timeline(times), rows
    )


def _day(time: int) -> str:
    return datetime.fromtimestamp(time / 1000, UTC).strftime("%Y-%m-%d")
