"""Take out of a text what its last place put in: line breaks at a width, and spaces at the ends of lines."""

import re

from youward.ui.editor.offsets import plain

_NARROWEST, _WIDEST = 40, 100
"""The widths, in code points, at which mail and terminals break lines; narrower lines are meant so."""
_BEGINS_A_LINE = re.compile(r"[-*•–—▪◦·‣→✓✔✅#>@]|\d{1,3}[.)]\s")


def tidy(text: str) -> str:
    """Return `text` with the lines of a paragraph joined where a full line was broken; blank lines stay.

    A line was full when the first word of the next one would not have fitted: a line that ends sooner ends
    on purpose, and so does one before an item of a list.
    """
    lines = [line.rstrip() for line in plain(text).split("\n")]
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return "\n".join(lines)
    joined, before = lines[:1], lines[0]
    for line in lines[1:]:
        if _goes_on(before, line, width):
            hyphen = re.search(r"\w-$", joined[-1]) is not None and line.lstrip()[0].islower()
            joined[-1] += ("" if hyphen else " ") + line.lstrip()
        else:
            joined.append(line)
        before = line
    return "\n".join(joined)


def _goes_on(line: str, following: str, width: int) -> bool:
    words = following.split(maxsplit=1)
    if not line or not words or _BEGINS_A_LINE.match(following.lstrip()):
        return False
    return len(line) + 1 + len(words[0]) > width
