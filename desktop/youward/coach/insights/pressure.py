"""Say where posts press for time more than once about the same thing."""

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Insight, Quote, Words, words


def told(history: History) -> Insight:
    """Return the insight on repeated pressure."""
    places = [place for place, record in enumerate(history.records) if record.facts.pressure]
    pressing = set(places)
    again = [p for p in places if any(other < p and other in pressing for other in history.alike(p))]
    title = words("Pressure that comes back")
    if not places:
        return Insight("hist-pressure", title, (words("No post here presses for time."),))
    bars = (
        (words("Press for time"), len(places)),
        (words("Again about the same thing"), len(again)),
    )
    return Insight(
        "hist-pressure",
        title,
        (
            _pressing(len(places), history.count),
            _again(history.records[again[-1]].facts.pressure[0] if again else "", len(again)),
        ),
        newest_first([history.records[place] for place in again or places]),
        Bars(bars),
        as_rows(bars),
    )


def _pressing(count: int, total: int) -> Words:
    if count == 1:
        return words("One of {all} posts presses for time.", all=total)
    return words("{count} of {all} posts press for time.", count=count, all=total)


def _again(quote: str, count: int) -> Words:
    if count == 0:
        return words("None does so again about the same thing.")
    if count == 1:
        return words(
            "One does so about the same thing as an earlier one: {quote}. "
            "A reader who sees it twice may doubt both.",
            quote=Quote(quote),
        )
    return words(
        "{count} do so about the same thing as an earlier one, the last with {quote}. "
        "A reader who sees it again may doubt both.",
        count=count,
        quote=Quote(quote),
    )
