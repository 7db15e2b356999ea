"""Turn clauses toward the reader: a finding in, suggestions out."""

from pathlib import Path

from youward.coach.checks.sight import Hit, Sight
from youward.coach.report import Suggestion
from youward.text.reading import Reader


class Rewriter:
    """Offer suggestions for findings."""

    @classmethod
    def load(cls, folder: Path, reader: Reader) -> "Rewriter":
        """Prepare the pattern families."""
        return cls()

    def suggest(self, hit: Hit, sight: Sight) -> tuple[Suggestion, ...]:
        """Return at most two suggestions for a hit."""
        return ()
