"""Show the place of a text where words were found."""

import unicodedata
from collections.abc import Sequence

import regex

Piece = tuple[str, bool]
"""Some words, and whether they were searched for."""

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_BEFORE = 12
"""How many characters are shown before the first word found, so that it is in sight in a narrow list."""
_AFTER = 160


def words_of(query: str) -> tuple[str, ...]:
    """Return the words of a search as `snippet` compares them."""
    return tuple(_folded(word) for word in _WORD.findall(query))


def snippet(text: str, words: Sequence[str]) -> tuple[Piece, ...]:
    """Return the words around the first that begins with one of `words`; without one, the beginning.

    Not SQLite's own: for a beginning of a word that looks through all of the index again, text by text.
    """
    if not words:
        return ()
    wanted = tuple(words)
    first = next((w for w in _WORD.finditer(text) if _folded(w[0]).startswith(wanted)), None)
    start = _start(text, first.start()) if first else 0
    shown = text[start : start + _BEFORE + _AFTER]
    pieces: list[Piece] = [("…", False)] if start else []
    at = 0
    for word in _WORD.finditer(shown):
        if _folded(word[0]).startswith(wanted):
            pieces += [(shown[at : word.start()], False), (word[0], True)]
            at = word.end()
    pieces.append((shown[at:], False))
    return tuple((_on_one_line(words), found) for words, found in pieces if words)


def _start(text: str, found: int) -> int:
    """Return where to begin so that `found` is in sight: after the space that is far enough before it."""
    if found <= _BEFORE:
        return 0
    spaces = (at for at in range(found - _BEFORE, found) if text[at].isspace())
    return next(spaces, found - 1) + 1


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    bare = (c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return "".join(bare).casefold()


def _on_one_line(text: str) -> str:
    """Return `text` with each stretch of white space as one space, at its ends too."""
    words = " ".join(text.split())
    if not words:
        return " "
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}"
