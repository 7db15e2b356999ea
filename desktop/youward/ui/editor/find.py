"""Find words in a text: plain letters, no patterns. Positions are code points."""

import re
from dataclasses import dataclass

_APOSTROPHES = "['’]"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say what to look for."""

    words: str
    match_case: bool = False
    whole_words: bool = False


def matches(text: str, wanted: Wanted) -> list[tuple[int, int]]:
    """Return the start and end of each place where the words stand, none over another, in text order.

    A straight and a curly apostrophe count as the same: which one a post has depends on where it was typed.
    """
    if not wanted.words:
        return []
    pattern = re.sub("['’]", lambda _: _APOSTROPHES, re.escape(wanted.words))
    if wanted.whole_words:
        # Words may begin or end with a mark, where \b would ask for a letter beside it.
        pattern = rf"(?<!\w){pattern}(?!\w)"
    found = re.finditer(pattern, text, re.NOFLAG if wanted.match_case else re.IGNORECASE)
    return [match.span() for match in found]


def beside(spans: list[tuple[int, int]], selection: tuple[int, int], by: int) -> tuple[int, int] | None:
    """Return the match after (`by` 1) or before (-1) what is selected, going round; None without any."""
    if not spans:
        return None
    if by > 0:
        return next((span for span in spans if span[0] >= selection[1]), spans[0])
    return next((span for span in reversed(spans) if span[1] <= selection[0]), spans[-1])
