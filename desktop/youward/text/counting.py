"""Count a text the way a network does: links, handles and emoji may be worth more or less than they show."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from youward.text.links import shortened
from youward.text.post import Mask, MaskKind

Counts = Literal[
    "code-points", "utf-16", "weighted", "graphemes-bluesky", "graphemes-mastodon", "emoji-bytes"
]

_LINK_LENGTH = 23
_EMOJI_WEIGHT = 2
# X counts one for these code points and two for all others (twitter-text configuration v3).
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# Characters that never join one before them; only runs that hold others need the slow rules of Unicode.
_SIMPLE = "\n\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e"
_JOINING = re.compile(f"[{_SIMPLE}]?(?:[^{_SIMPLE}]+[{_SIMPLE}]?)+")
_GRAPHEME = regex.compile(r"\X")
# Arrows, stars and ticks are marks of emoji in posts, but letters to a network.
_PICTURE = regex.compile(r"[\p{Extended_Pictographic}\p{RI}\uFE0F\u20E3]")


@dataclass(frozen=True, slots=True)
class Rule:
    """Say how long plain text is, and what a mark is worth; None for a mark that counts as plain text."""

    plain: Callable[[str], int]
    mark: Callable[[str, MaskKind], int | None] | None = None

    def length(self, text: str, marks: Sequence[Mask]) -> int:
        """Count `text`, in which `marks` were found."""
        if self.mark is None:
            return self.plain(text)
        return sum(length for *_, length in self._pieces(text, marks))

    def fitting(self, text: str, marks: Sequence[Mask], limit: int) -> int:
        """Return how many code points of `text` have room within `limit`; no mark or grapheme is cut."""
        left = limit
        for start, end, length in self._pieces(text, marks):
            if length > left:
                whole = any(mask.start == start and mask.end == end for mask in marks)
                return start if whole else start + self._fitting_plain(text[start:end], marks, start, left)
            left -= length
        return len(text)

    def _fitting_plain(self, piece: str, marks: Sequence[Mask], offset: int, left: int) -> int:
        count = bisect_right(range(1, len(piece) + 1), left, key=lambda end: self.plain(piece[:end]))
        end = grapheme_boundary(piece, count)
        cut = next((m.start - offset for m in marks if m.start < end + offset < m.end), end)
        return max(0, cut)

    def _pieces(self, text: str, marks: Sequence[Mask]) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and length of the marks that are worth something else, and of what is between."""
        position = 0
        for mask in marks if self.mark is not None else ():
            worth = self.mark(text[mask.start : mask.end], mask.kind) if self.mark is not None else None
            if worth is not None:
                if mask.start > position:
                    yield position, mask.start, self.plain(text[position : mask.start])
                yield mask.start, mask.end, worth
                position = mask.end
        if position < len(text):
            yield position, len(text), self.plain(text[position:])


def grapheme_boundary(text: str, offset: int) -> int:
    """Return the last place up to `offset` that is not inside a character as people see it."""
    for match in _JOINING.finditer(text):
        if match.start() >= offset:
            break
        if offset < match.end():
            ends = (match.start() + cluster.end() for cluster in _GRAPHEME.finditer(match.group()))
            return max((end for end in ends if end <= offset), default=match.start())
    return offset


def graphemes(text: str) -> int:
    """Count characters as people see them (Unicode's extended grapheme clusters)."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    joined = [match.group() for match in _JOINING.finditer(text)]
    return len(text) + sum(len(_GRAPHEME.findall(run)) - len(run) for run in joined)


def utf_8(text: str) -> int:
    """Count bytes; half a surrogate pair, which no network takes, counts as the mark that replaces it."""
    return len(text.encode("utf-8", "replace"))


def _utf_16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _weight(text: str) -> int:
    if text.isascii():
        return len(text)
    composed = unicodedata.normalize("NFC", text)
    return len(composed) + len(_HEAVY.findall(composed))


def _worth_on_x(word: str, kind: MaskKind) -> int | None:
    if kind is MaskKind.LINK:
        return _LINK_LENGTH
    return _EMOJI_WEIGHT if kind is MaskKind.EMOJI else None


def _worth_on_bluesky(word: str, kind: MaskKind) -> int | None:
    # The app puts the short form of a link into the text, and counts that.
    return graphemes(shortened(word, "bluesky")) if kind is MaskKind.LINK else None


def _worth_on_mastodon(word: str, kind: MaskKind) -> int | None:
    # Only what has a scheme becomes a link; of "@ines@baking.example.org" only "@ines" counts.
    if kind is MaskKind.LINK and "://" in word[:8]:
        return _LINK_LENGTH
    return graphemes("@" + word[1:].partition("@")[0]) if kind is MaskKind.HANDLE else None


def _worth_on_threads(word: str, kind: MaskKind) -> int | None:
    return utf_8(word) if kind is MaskKind.EMOJI and _PICTURE.search(word) else None


RULES: dict[Counts, Rule] = {
    "code-points": Rule(len),
    "utf-16": Rule(_utf_16),
    "weighted": Rule(_weight, _worth_on_x),
    "graphemes-bluesky": Rule(graphemes, _worth_on_bluesky),
    "graphemes-mastodon": Rule(graphemes, _worth_on_mastodon),
    "emoji-bytes": Rule(len, _worth_on_threads),
}
