"""Recognise honesty about limits, prices, mistakes and what isn't known (P7)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.roles import We

CHECK = "good-open"
_LABEL = regex.compile(r"(?i)^\W*(?:ad|#ad|sponsored|gifted by [^:.]{2,40}|i'm paid to)\b ?[:.]?")
# A creed about openness, or holding news back, is not openness.
_CLAIM = regex.compile(r"(?i)\b(?:transparen\w+|can't (?:say|reveal|tell)|too much|more soon|committed to)\b")


def find(sight: Sight) -> Iterator[Hit]:
    """Report one admission a sentence of clear text, and a label that stands at the start."""
    label = _LABEL.match(sight.reading.post.text)
    if label:
        yield Hit(CHECK, label.start(), label.end())
    quoted = {s.index: h for s, h in reversed(sight.phrase_hits(CHECK))}
    for sentence in sight.clear_sentences():
        if sentence.is_question or _CLAIM.search(sentence.reading.text):
            continue
        if sentence.index in quoted:
            yield quoted[sentence.index]
        elif any(a.we is We.OPEN for a in sentence.actors):
            yield Hit(CHECK, sentence.start, sentence.end)
