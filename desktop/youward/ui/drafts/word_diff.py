"""Say word by word what a version leaves out and what is new in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from youward.coach.version import Change

_WORD = re.compile(r"\S+\s*|\s+")
_FEWEST_KEPT = 2
"""So many words in a row must stay for them to be shown as kept between others that change."""


class Fate(Enum):
    """Say what happens to words of the original, or that they are new."""

    KEPT = auto()
    LEFT_OUT = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hold words with one fate."""

    text: str
    fate: Fate


def word_diff(text: str, parts: Sequence[tuple[Change, str]]) -> list[Stretch]:
    """Return `text` in stretches, with the changes of `parts` made; each comes with its final text.

    KEPT and LEFT_OUT together are the original, KEPT and NEW the version.
    """
    found: list[Stretch] = []
    position = 0
    for change, new in parts:
        found.append(Stretch(text[position : change.start], Fate.KEPT))
        found += _within(text[change.start : change.end], new)
        position = change.end
    found.append(Stretch(text[position:], Fate.KEPT))
    return [stretch for stretch in found if stretch.text]


def _within(old: str, new: str) -> Iterator[Stretch]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    left_out = added = ""
    for number, (code, i, j, k, m) in enumerate(codes):
        inside = 0 < number < len(codes) - 1
        if code == "equal" and not (inside and j - i < _FEWEST_KEPT):
            yield from (Stretch(left_out, Fate.LEFT_OUT), Stretch(added, Fate.NEW))
            left_out = added = ""
            yield Stretch("".join(before[i:j]), Fate.KEPT)
        else:
            left_out += "".join(before[i:j])
            added += "".join(after[k:m])
    yield from (Stretch(left_out, Fate.LEFT_OUT), Stretch(added, Fate.NEW))
