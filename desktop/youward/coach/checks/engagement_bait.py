"""Find reactions asked for their own sake: like, share, tag, comment WORD, follow to win (P8; E15, E16)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight

CHECK = "engagement-bait"


def find(sight: Sight) -> Iterator[Hit]:
    """Report each reaction tied to a condition, prize, word or count; capitals in "like if" don't matter."""
    for _, hit in sight.phrase_hits(CHECK):
        yield hit
