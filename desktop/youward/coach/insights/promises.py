"""Say what posts promise for later, and whether a later post takes it up."""

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Insight, PostRecord, Words, words


def told(history: History) -> Insight:
    """Return the insight on promises."""
    taken_up: list[PostRecord] = []
    open_: list[PostRecord] = []
    coming: list[PostRecord] = []
    for place, record in enumerate(history.records):
        if not record.facts.promises:
            continue
        if history.is_taken_up(place):
            taken_up.append(record)
        elif max(promise.due(record.when) for promise in record.facts.promises) > history.now:
            coming.append(record)
        else:
            open_.append(record)
    title = words("Promises")
    count = len(taken_up) + len(open_) + len(coming)
    if not count:
        return Insight("hist-promises", title, (words("No post here promises something for later."),))
    bars = (
        (words("Taken up in a later post"), len(taken_up)),
        (words("Not taken up"), len(open_)),
        (words("Not due yet"), len(coming)),
    )
    every = sorted((*taken_up, *coming), key=lambda record: (record.when, record.id))
    return Insight(
        "hist-promises",
        title,
        (_promised(count), _followed(len(open_), len(coming), count)),
        # Those that still wait come first.
        (*newest_first(open_), *newest_first(every)),
        Bars(bars),
        as_rows(bars),
    )


def _promised(count: int) -> Words:
    if count == 1:
        return words("One post promises something for later.")
    return words("{count} posts promise something for later.", count=count)


def _followed(waiting: int, coming: int, count: int) -> Words:
    if coming == count:
        return words("Nothing of it is due yet.")
    if waiting == 0:
        return words("What was due is taken up in a later post.")
    if waiting == count == 1:
        return words("No later post takes it up, as far as the words show.")
    if waiting == 1:
        return words("One of them is taken up by no later post, as far as the words show.")
    return words("{count} of them are taken up by no later post, as far as the words show.", count=waiting)
