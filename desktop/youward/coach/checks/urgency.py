"""Find pressure without facts; a named day or date makes it information (P8; E30)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight
from youward.text.details import is_dated

CHECK = "urgency"
_ALWAYS = ("hurry", "now or never", "act now", "act fast", "flash sale", "before prices")


def find(sight: Sight) -> Iterator[Hit]:
    """Report each pressure phrase, unless its sentence gives the real date and does not hurry."""
    for sentence, hit in sight.phrase_hits(CHECK):
        quote = sight.reading.post.text[hit.start : hit.end].lower()
        missing_out = "miss" in quote
        if is_dated(sentence) and not missing_out and not quote.startswith(_ALWAYS):
            continue
        yield hit
