"""Find jargon stacks and faceless formulas (P12; E20, E27, E28)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence

CHECK = "corporate-speak"


def find(sight: Sight) -> Iterator[Hit]:
    """Report each faceless formula, and each sentence with two or more jargon terms."""
    formulas = sight.phrase_hits(CHECK, "formula")
    for _, hit in formulas:
        yield hit
    terms: dict[int, list[tuple[ReadSentence, Hit]]] = {}
    for sentence, hit in sight.phrase_hits(CHECK):
        if not any(f.start < hit.end and hit.start < f.end for _, f in formulas):
            terms.setdefault(sentence.index, []).append((sentence, hit))
    for found in terms.values():
        if len(found) >= 2:
            yield Hit(CHECK, found[0][1].start, found[-1][1].end)
