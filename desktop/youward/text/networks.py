"""Know how long a post may be on each network, where it is folded, and how many tags and links it takes."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.errors import ResourceError, reason
from youward.text.counting import RULES, Counts, Rule, utf_8
from youward.text.links import Shown
from youward.text.post import Mask, MaskKind, find_marks

NETWORKS: tuple[str, ...] = (
    "x",
    "linkedin",
    "facebook",
    "instagram",
    "threads",
    "bluesky",
    "mastodon",
    "tiktok",
    "pinterest",
    "youtube",
)


@dataclass(frozen=True, slots=True)
class Surplus:
    """Say that a post has more of one kind of mark than the network takes."""

    kind: MaskKind
    count: int
    most: int


class Network(BaseModel):
    """Describe one network: `limit` is in what `counts` names, `fold` in characters, 0 where none is.

    Methods take the marks of the text from who has found them already, for all networks at once.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    limit: int
    counts: Counts
    bytes: int | None = None
    fold: int
    """Where a post is folded on a phone."""
    fold_desktop: int | None = None
    """Where it is folded on a computer, None where that is not known to differ."""
    tags: int | None = None
    links: int | None = None
    """The most different links it takes; every tag counts, equal ones too."""
    shows: Shown = "whole"
    checked: date
    """When the row was gathered, or checked last."""
    source: str

    def length(self, text: str, marks: Sequence[Mask] | None = None) -> int:
        """Count `text` the way the network does."""
        return self._rule.length(text, self._marks(text, marks))

    def excess(self, text: str, marks: Sequence[Mask] | None = None) -> int:
        """Return by how much `text` is too long, 0 when it fits; in bytes when only those are too many."""
        over = self.length(text, marks) - self.limit
        if over <= 0 and self.bytes is not None:
            over = utf_8(text) - self.bytes
        return max(0, over)

    def fitting(self, text: str, marks: Sequence[Mask] | None = None) -> int:
        """Return how many code points of `text` the network takes; no mark or grapheme is cut."""
        marks = self._marks(text, marks)
        fitting = self._rule.fitting(text, marks, self.limit)
        if self.bytes is not None:
            fitting = min(fitting, Rule(utf_8).fitting(text, marks, self.bytes))
        return fitting

    def fold_on(self, *, desktop: bool) -> int:
        """Return after how many characters a post is folded on a computer or a phone, 0 where it is not."""
        return self.fold_desktop if desktop and self.fold_desktop is not None else self.fold

    def surplus(self, text: str, marks: Sequence[Mask] | None = None) -> tuple[Surplus, ...]:
        """Return what `text` has too many of."""
        found: list[Surplus] = []
        for kind, most in ((MaskKind.TAG, self.tags), (MaskKind.LINK, self.links)):
            if most is not None:
                words = [text[m.start : m.end] for m in self._marks(text, marks) if m.kind is kind]
                count = len(set(words) if kind is MaskKind.LINK else words)
                if count > most:
                    found.append(Surplus(kind, count, most))
        return tuple(found)

    @property
    def _rule(self) -> Rule:
        return RULES[self.counts]

    def _marks(self, text: str, marks: Sequence[Mask] | None) -> Sequence[Mask]:
        return find_marks(text) if marks is None else marks


def lengths(text: str, networks: dict[str, Network]) -> dict[str, int]:
    """Count `text` for every network; its marks are looked for once."""
    marks = find_marks(text)
    return {name: network.length(text, marks) for name, network in networks.items()}


def load_networks(path: Path) -> dict[str, Network]:
    """Read resources/networks.toml; every id of NETWORKS must be there."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        networks = TypeAdapter(dict[str, Network]).validate_python(raw)
        if set(networks) != set(NETWORKS):
            raise ValueError("it names other networks than Youward knows")
    except (OSError, ValueError, ValidationError) as error:
        raise ResourceError(
            f"The networks in {path} can't be read ({reason(error)}). Install Youward again."
        ) from error
    return networks
