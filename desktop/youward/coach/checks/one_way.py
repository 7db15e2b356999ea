"""Find posts that leave the reader nothing to answer or do (P4, P25; E17, E48)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight
from youward.text.roles import Role

CHECK = "one-way"
# A stack of asks or a tease leaves readers something to do; they seldom raise this as well.
_TRIGGERS = frozenset("self-lead we-heavy number-chasing benefit-missing".split())
_AT_LEAST_WORDS = 12


def find(sight: Sight) -> Iterator[Hit]:
    """Report the whole post when it turns inward and clear text has no question, invitation or reader."""
    if sight.reading.word_count < _AT_LEAST_WORDS or not any(h.check in _TRIGGERS for h in sight.found):
        return
    for sentence in sight.reading.sentences:
        lead = [h for h in sight.found if h.check == "self-lead" and h.start == sentence.start]
        if sight.touched(sentence) and not lead:
            continue
        if sentence.reader_tokens or (sentence.is_question and len(sentence.words) >= 4):
            return
        if any(
            a.role is Role.READER and a.clause.imperative and len(sentence.words) >= 4
            for a in sentence.actors
        ):
            return
    first, last = sight.reading.sentences[0], sight.reading.sentences[-1]
    yield Hit(CHECK, first.start, last.end)
