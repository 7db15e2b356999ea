"""What a reader makes of each post it finds. Times are UTC milliseconds."""

from dataclasses import dataclass
from enum import StrEnum

LARGEST_POST = 16 * 2**20
"""Characters beyond which one post, line or cell is no post but damage."""
LARGEST_FILE = 4 * 2**30
"""Bytes of text that are read from one file at most."""


class Kind(StrEnum):
    """Name the kinds of source."""

    TABLE = "table"
    JSON_LINES = "json-lines"
    TEXTS = "texts"
    X = "x"
    LINKEDIN = "linkedin"
    MASTODON = "mastodon"
    FACEBOOK = "facebook"

    @property
    def is_archive(self) -> bool:
        """Tell whether all that stands in it was published."""
        return self in (Kind.X, Kind.LINKEDIN, Kind.MASTODON, Kind.FACEBOOK)


@dataclass(frozen=True, slots=True)
class ImportedVersion:
    """Hold an earlier text of a post."""

    text: str
    made: int
    name: str = ""
    network: str = ""


@dataclass(frozen=True, slots=True)
class ImportedPost:
    """Hold one post; what its source doesn't say is empty.

    `network` holds ids of networks with commas between them; `id` is the source's own. The rest is what
    only Youward's own export tells.
    """

    text: str
    when: int | None
    network: str
    link: str
    id: str
    source: Kind
    title: str = ""
    kind: str = ""
    status: str = ""
    reader: str = ""
    benefit: str = ""
    question: str = ""
    own_texts: tuple[tuple[str, str], ...] = ()
    versions: tuple[ImportedVersion, ...] = ()

    @property
    def is_published(self) -> bool:
        """Tell whether its readers have seen it."""
        return self.status == "published" or (not self.status and self.source.is_archive)


def plain(text: str) -> str:
    """Return `text` with the line ends of the editor, and without blank ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
