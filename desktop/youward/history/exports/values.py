"""What an export knows of each draft. Times are UTC milliseconds."""

from dataclasses import dataclass
from datetime import UTC, datetime

from youward.history.values import Draft, Version


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """Hold a draft with all that belongs to it; `when` it was published, or else changed."""

    draft: Draft
    when: int
    link: str
    own_texts: tuple[tuple[str, str], ...]
    versions: tuple[Version, ...]


def iso(moment: int) -> str:
    """Return a moment as other programs read it, in UTC."""
    return (
        datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    )
