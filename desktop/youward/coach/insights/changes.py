"""Say what most often changes between the first version of a post and its last."""

from collections import Counter

from youward.coach.insights.history import History, newest_first
from youward.coach.insights.values import Bars, Check, Insight, Row, words

_SHOWN = 6


def told(history: History) -> Insight:
    """Return the insight on what is fixed while writing."""
    counts = Counter(check for record in history.records for check in record.fixed)
    title = words("What changes while writing")
    if not counts:
        none = words("No post here has an earlier version with something in it that was changed since.")
        return Insight("hist-changes", title, (none,))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
    check, count = ranked[0]
    if count == 1:
        sentence = words(
            "Between first and last version, what changed is “{check}”, in one post.", check=Check(check)
        )
    else:
        sentence = words(
            "Between first and last version, what changed most often is “{check}”, in {count} posts.",
            check=Check(check),
            count=count,
        )
    bars = tuple((words("{check}", check=Check(check)), count) for check, count in ranked)
    return Insight(
        "hist-changes",
        title,
        (sentence,),
        newest_first([record for record in history.records if check in record.fixed]),
        Bars(bars),
        tuple(Row(label, count) for label, count in bars),
    )
