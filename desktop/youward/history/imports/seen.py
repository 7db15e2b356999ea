"""Know a post again: by its words, whatever blanks are between them, and the day it was published."""

import hashlib
import unicodedata

from youward.history.imports.values import ImportedPost

_DAY = 86_400_000
ANY_DAY = -1


def fingerprint(text: str) -> bytes:
    """Return the same few bytes for texts that differ in blanks, line ends and Unicode forms only."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=12).digest()


class Seen:
    """Hold which posts are there; a post without a date is there when its words are."""

    def __init__(self) -> None:
        self._days: dict[bytes, tuple[int, ...]] = {}

    def note(self, text: str, when: int | None) -> None:
        """Take a post as one that is there, on any day when nobody knows."""
        key, day = fingerprint(text), _day(when)
        days = self._days.get(key, ())
        if day not in days:
            self._days[key] = (*days, day)

    def has(self, post: ImportedPost) -> bool:
        """Tell whether `post` is there already."""
        days = self._days.get(fingerprint(post.text))
        return days is not None and (post.when is None or ANY_DAY in days or _day(post.when) in days)


def _day(when: int | None) -> int:
    return ANY_DAY if when is None else when // _DAY
