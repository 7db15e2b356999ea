"""Say what posts begin with, and which beginnings come back."""

from collections import Counter

from youward.coach.insights.history import History, as_rows, newest_first
from youward.coach.insights.values import Bars, Insight, Quote, Words, words

_LAST = 10
_WHOLE = 3
"""Words in a beginning that is compared."""


def told(history: History) -> Insight:
    """Return the insight on the first words."""
    counts = Counter(record.facts.opens for record in history.records)
    bars = (
        (words("With us"), counts["us"]),
        (words("With the reader"), counts["them"]),
        (words("With a question"), counts["question"]),
        (words("With a request"), counts["ask"]),
        (words("With something else"), counts["proof"] + counts["other"]),
    )
    opening, times = _repeated(history)
    sentences = [_with_us(counts["us"], history.count)]
    if times > 1:
        sentences.append(
            words(
                "{count} of the last {last} begin with the same words: {opening}.",
                count=times,
                last=min(_LAST, history.count),
                opening=Quote(opening[:1].upper() + opening[1:]),
            )
        )
    repeating = {r.id for r in history.records[-_LAST:] if times > 1 and r.facts.opening == opening}
    shown = [r for r in history.records if r.facts.opens == "us" or r.id in repeating]
    return Insight(
        "hist-openers",
        words("What posts begin with"),
        tuple(sentences),
        newest_first(shown),
        Bars(bars),
        as_rows(bars),
    )


def _with_us(count: int, total: int) -> Words:
    if count == 0:
        return words("None of the {all} posts begins with us.", all=total)
    if count == 1:
        return words("One of {all} posts begins with us: with “we”, “our”, “I” or our name.", all=total)
    return words(
        "{count} of {all} posts begin with us: with “we”, “our”, “I” or our name.", count=count, all=total
    )


def _repeated(history: History) -> tuple[str, int]:
    """Return the beginning that comes most often among the last posts, and how often."""
    openings = [record.facts.opening for record in history.records[-_LAST:]]
    whole = Counter(opening for opening in openings if len(opening.split()) == _WHOLE)
    # Of two that come as often, the same one whatever happens.
    return max(whole.items(), key=lambda item: (item[1], item[0]), default=("", 0))
