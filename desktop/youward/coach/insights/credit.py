"""Say in which posts someone else gets the credit."""

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Day, Insight, Quote, Row, words

_LISTED = 10


def told(history: History) -> Insight:
    """Return the insight on credit."""
    crediting = [record for record in history.records if record.facts.credits]
    title = words("Credit to others")
    if not crediting:
        none = words("None of the {all} posts gives someone else the credit by name.", all=history.count)
        return Insight("hist-credit", title, (none,))
    last = crediting[-1]
    day, quote = Day(last.when), Quote(last.facts.credits[0])
    if len(crediting) == 1:
        sentence = words(
            "One of {all} posts gives someone else the credit, on {day}: {quote}.",
            all=history.count,
            day=day,
            quote=quote,
        )
    else:
        sentence = words(
            "{count} of {all} posts give someone else the credit, the last on {day}: {quote}.",
            count=len(crediting),
            all=history.count,
            day=day,
            quote=quote,
        )
    bars = (
        (words("With credit to someone"), len(crediting)),
        (words("Without"), history.count - len(crediting)),
    )
    named = [
        Row(words("{quote}", quote=Quote(said)), Day(record.when))
        for record in reversed(crediting)
        for said in record.facts.credits
    ]
    rows = (*as_rows(bars), *named[:_LISTED])
    return Insight("hist-credit", title, (sentence,), newest_first(crediting), Bars(bars), rows)
