"""Recognise one anchored detail: amount and unit, money, time, date, year, a number of things (P26; E5b)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight
from youward.text.details import details

CHECK = "good-concrete"
_AT_LEAST_WORDS = 3


def find(sight: Sight) -> Iterator[Hit]:
    """Report the first detail of each sentence of clear text."""
    if sight.reading.word_count < 6:
        return
    for sentence in sight.clear_sentences():
        if len(sentence.words) < _AT_LEAST_WORDS:
            continue
        for start, end in details(sentence, sight.lexicon.people.statistics):
            yield Hit(CHECK, sentence.reading.starts[start], sentence.reading.ends[end - 1])
            break
