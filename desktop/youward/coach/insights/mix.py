"""Count what posts do: inform or help, talk with people, ask for something (E40; no share is right)."""

from collections import Counter

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Insight, words

_LAST = 20


def told(history: History) -> Insight:
    """Return the insight on what the last posts do."""
    last = history.records[-_LAST:]
    counts = Counter(record.facts.purpose for record in last)
    bars = (
        (words("Inform or help"), counts["give"]),
        (words("Talk with people"), counts["connect"]),
        (words("Ask for something"), counts["ask"]),
    )
    sentence = words(
        "Of the last {count} posts, {give} inform or help, {connect} talk with people "
        "and {ask} ask for something.",
        count=len(last),
        give=counts["give"],
        connect=counts["connect"],
        ask=counts["ask"],
    )
    return Insight(
        "hist-mix",
        words("What the posts do"),
        (sentence,),
        newest_first(last),
        Bars(bars),
        as_rows(bars),
    )
