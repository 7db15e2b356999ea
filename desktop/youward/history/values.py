"""Values of the draft store. Times are UTC milliseconds."""

from dataclasses import dataclass

_LABEL_LENGTH = 60
UNTITLED = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Hold one draft; `dismissed` is JSON that the store keeps and does not read.

    `network` holds the ids of the networks it is for, with commas between them.
    """

    id: int
    title: str
    text: str
    kind: str
    network: str
    reader: str
    benefit: str
    question: str
    dismissed: str
    status: str
    created: int
    changed: int
    deleted: int | None

    @property
    def label(self) -> str:
        """Return the title, or else the first words; empty for an empty draft."""
        return label(self.title, self.text)


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """Hold what a list of drafts shows."""

    id: int
    label: str
    changed: int
    deleted: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """Hold one version of a draft: number 1 is the oldest; `name` is empty for an automatic one.

    `network` is "" for the draft's text, else the network that had this text of its own.
    """

    id: int
    number: int
    made: int
    name: str
    text: str
    network: str = ""


def label(title: str, text: str) -> str:
    """Return the title, or else the first line that has words, shortened at a word."""
    if title.strip():
        return title.strip()
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= _LABEL_LENGTH:
        return line
    return line[:_LABEL_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
