"""Tell names and the writer's own words from words that are not spelled as dictionaries have them."""

from collections.abc import Iterable

import regex

from youward.text.post import Span

_LONG = 5
"""Shorter words are one slip from too many others to be known for no names."""


def places_of(words: Iterable[str], text: str) -> list[Span]:
    """Return where whole `words` and phrases stand in `text`, in any case, plurals too."""
    pieces = sorted((r"\s+".join(map(regex.escape, word.split())) for word in words if word.strip()), key=len)
    if not pieces:
        return []
    found = regex.finditer(
        rf"(?<![\p{{L}}\p{{N}}])(?:{'|'.join(reversed(pieces))})(?:['’]?e?s)?(?![\p{{L}}\p{{N}}])",
        text,
        regex.IGNORECASE,
    )
    return [Span(*match.span()) for match in found]


def looks_like_a_name(word: str, fix: str, *, opens_sentence: bool) -> bool:
    """Tell whether an unknown `word` is more likely a name or made up than a slip; `fix` is what is near it.

    A capital inside a sentence speaks for a name, and so do capitals and digits inside a word. What opens a
    sentence has its capital anyway: there it counts how near the dictionary's word is.
    """
    if any(character.isdigit() for character in word) or not word[1:].islower():
        return True
    if not word[0].isupper():
        return False
    return not opens_sentence or len(word) < _LONG or not one_slip(word.lower(), fix.lower())


def one_slip(word: str, other: str) -> bool:
    """Tell whether one letter left out, put in, changed or swapped with the next makes `other` of `word`."""
    if abs(len(word) - len(other)) > 1:
        return False
    shorter, longer = sorted((word, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) < len(longer):
        return shorter[same:] == longer[same + 1 :]
    swapped = shorter[same : same + 2] == longer[same : same + 2][::-1]
    return shorter[same + 1 :] == longer[same + 1 :] or (
        swapped and shorter[same + 2 :] == longer[same + 2 :]
    )
