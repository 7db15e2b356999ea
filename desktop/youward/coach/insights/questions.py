"""Say which posts ask readers something, and what became of the questions."""

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Insight, PostRecord, Row, Words, words


def told(history: History) -> Insight:
    """Return the insight on questions and replies."""
    places = [place for place, record in enumerate(history.records) if record.facts.questions]
    asking = [history.records[place] for place in places]
    waiting = [history.records[place] for place in places if not history.is_taken_up(place)]
    bars = (
        (words("With a question"), len(asking)),
        (words("Without a question"), history.count - len(asking)),
    )
    sentences = [_asked(len(asking), history.count)]
    rows = as_rows(bars)
    if asking:
        sentences.append(_taken_up(len(asking), len(waiting)))
        rows += (Row(words("Questions that a later post comes back to"), len(asking) - len(waiting)),)
        sentences += _replies(history.records)
    return Insight(
        "hist-questions",
        words("Questions and answers"),
        tuple(sentences),
        newest_first(waiting or asking),
        Bars(bars),
        rows,
    )


def _asked(count: int, total: int) -> Words:
    if count == 0:
        return words("None of the {all} posts asks readers a question.", all=total)
    if count == 1:
        return words("One of {all} posts asks readers a question.", all=total)
    return words("{count} of {all} posts ask readers a question.", count=count, all=total)


def _taken_up(asked: int, waiting: int) -> Words:
    if waiting == 0:
        return words("A later post comes back to each of them.")
    if asked == 1:
        return words("No later post comes back to it yet.")
    if waiting == 1:
        return words("For one of them no later post comes back to the subject yet.")
    return words("For {count} of them no later post comes back to the subject yet.", count=waiting)


def _replies(records: list[PostRecord]) -> list[Words]:
    known = [record for record in records if record.replies is not None]
    if not known:
        return []
    asking = [record for record in known if record.facts.questions]
    return [
        words(
            "Replies are known for {known} posts: they came to {asking} of {asked} with a question "
            "and to {telling} of {told} without.",
            known=len(known),
            asking=sum(bool(record.replies) for record in asking),
            asked=len(asking),
            telling=sum(bool(record.replies) for record in known if not record.facts.questions),
            told=len(known) - len(asking),
        )
    ]
