"""Know how long a post may be on each network, and count it the way the network does."""

import tomllib
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import regex
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.errors import ResourceError, reason
from youward.text.post import Mask, MaskKind, find_masks

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

_LINK_LENGTH = 23
_EMOJI_WEIGHT = 2
# Code points that count one on X; all others count two (twitter-text configuration v3).
_LIGHT = (range(0, 4352), range(8192, 8206), range(8208, 8224), range(8242, 8248))
# The server behind a handle: "@ines@baking.example.org".
_SERVER = regex.compile(r"(?<=(?<![\w@.])@\w[\w.-]*)@[\w-]+(?:\.[\w-]+)+")
_GRAPHEME = regex.compile(r"\X")


class Network(BaseModel):
    """Describe one network: `limit` is in what `counts` names, `fold` in characters, 0 where none is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    limit: int
    counts: Literal["code-points", "weighted", "graphemes", "graphemes-short", "emoji-bytes"]
    bytes: int | None = None
    fold: int
    source: str

    def length(self, text: str) -> int:
        """Count `text` the way the network does."""
        return _COUNTS[self.counts](text)

    def excess(self, text: str) -> int:
        """Return by how much `text` is too long, 0 when it fits; in bytes when only those are too many."""
        over = self.length(text) - self.limit
        if over <= 0 and self.bytes is not None:
            over = len(text.encode("utf-8", "replace")) - self.bytes
        return max(0, over)


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


def _weighted(text: str) -> int:
    def weight(piece: str) -> int:
        composed = unicodedata.normalize("NFC", piece)
        return sum(1 if any(ord(c) in light for light in _LIGHT) else 2 for c in composed)

    def special(mask: Mask) -> int | None:
        return {MaskKind.LINK: _LINK_LENGTH, MaskKind.EMOJI: _EMOJI_WEIGHT}.get(mask.kind)

    return _counted(text, weight, special)


def _graphemes(text: str) -> int:
    return len(_GRAPHEME.findall(text))


def _graphemes_short(text: str) -> int:
    def special(mask: Mask) -> int | None:
        return _LINK_LENGTH if mask.kind is MaskKind.LINK else None

    return _counted(_SERVER.sub("", text), _graphemes, special)


def _emoji_bytes(text: str) -> int:
    def special(mask: Mask) -> int | None:
        return len(text[mask.start : mask.end].encode()) if mask.kind is MaskKind.EMOJI else None

    return _counted(text, len, special)


def _counted(text: str, plain: Callable[[str], int], special: Callable[[Mask], int | None]) -> int:
    """Add up masks for which `special` knows a length, and what stands between them by `plain`."""
    total = position = 0
    for mask in find_masks(text):
        length = special(mask)
        if length is not None and mask.start >= position:
            total += plain(text[position : mask.start]) + length
            position = mask.end
    return total + plain(text[position:])


_COUNTS: dict[str, Callable[[str], int]] = {
    "code-points": len,
    "weighted": _weighted,
    "graphemes": _graphemes,
    "graphemes-short": _graphemes_short,
    "emoji-bytes": _emoji_bytes,
}
