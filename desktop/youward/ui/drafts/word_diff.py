"""Say word by word what a version leaves out and what is new in it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import accumulate

from youward.coach.version import Change

_WORD = re.compile(r"\S+\s*|\s+")
_FEWEST_KEPT = 2
"""So many words in a row must stay for them to be shown as kept between others that change."""
_LONG = 2000
"""Words that differ from which on the comparison is coarser."""


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


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold where words of one text stand for words of another; either span may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


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
    position = 0
    for passage in passages(old, new):
        yield Stretch(old[position : passage.old_start], Fate.KEPT)
        yield Stretch(old[passage.old_start : passage.old_end], Fate.LEFT_OUT)
        yield Stretch(new[passage.new_start : passage.new_end], Fate.NEW)
        position = passage.old_end
    yield Stretch(old[position:], Fate.KEPT)


def passages(old: str, new: str) -> list[Passage]:
    """Return where `new` differs from `old`, in text order; single words that stay count as changed."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    olds = list(accumulate((len(word) for word in before), initial=0))
    news = list(accumulate((len(word) for word in after), initial=0))
    found: list[Passage] = []
    for is_same, i, j, k, m in _runs([word.rstrip() for word in before], [word.rstrip() for word in after]):
        if not is_same:
            _add(found, Passage(olds[i], olds[j], news[k], news[m]))
            continue
        for at in range(j - i):
            one, other = before[i + at], after[k + at]
            if one != other:
                # The same word with another space or line break after it: only that is changed.
                word = len(one.rstrip())
                _add(
                    found,
                    Passage(olds[i + at] + word, olds[i + at + 1], news[k + at] + word, news[k + at + 1]),
                )
    return found


def _runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Yield whether words are the same, and where they begin and end in both texts."""
    first = _alike(before, after)
    last = _alike(before[first:][::-1], after[first:][::-1])
    yield True, 0, first, 0, first
    changed, into = before[first : len(before) - last], after[first : len(after) - last]
    # Looking at every word is slow in a long text, and words that stand everywhere in it tell little.
    matcher = SequenceMatcher(None, changed, into, autojunk=max(len(changed), len(into)) > _LONG)
    codes = matcher.get_opcodes()
    for number, (code, i, j, k, m) in enumerate(codes):
        inside = 0 < number < len(codes) - 1
        is_same = code == "equal" and not (inside and j - i < _FEWEST_KEPT)
        yield is_same, first + i, first + j, first + k, first + m
    yield True, len(before) - last, len(before), len(after) - last, len(after)


def _add(found: list[Passage], passage: Passage) -> None:
    """Add a passage; one that follows the last one without anything between becomes part of it."""
    if found and (found[-1].old_end, found[-1].new_end) == (passage.old_start, passage.new_start):
        passage = replace(passage, old_start=found[-1].old_start, new_start=found[-1].new_start)
        found.pop()
    found.append(passage)


def two_sides(old: str, new: str, found: Sequence[Passage]) -> tuple[list[Stretch], list[Stretch]]:
    """Return `old` with what is left out of it, and `new` with what is new, to be shown side by side."""
    at_left = _side(old, [(p.old_start, p.old_end) for p in found], Fate.LEFT_OUT)
    return at_left, _side(new, [(p.new_start, p.new_end) for p in found], Fate.NEW)


def words_changed(old: str, new: str) -> tuple[int, int]:
    """Return how many words of `new` are more than in `old`, and how many of `old` are no longer there."""
    before, after = Counter(old.split()), Counter(new.split())
    return (after - before).total(), (before - after).total()


def _side(text: str, spans: Sequence[tuple[int, int]], fate: Fate) -> list[Stretch]:
    found: list[Stretch] = []
    position = 0
    for start, end in spans:
        found += (Stretch(text[position:start], Fate.KEPT), Stretch(text[start:end], fate))
        position = end
    found.append(Stretch(text[position:], Fate.KEPT))
    return [stretch for stretch in found if stretch.text]


def _alike(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many words from the beginning are the same in both."""
    pairs = zip(before, after, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(before), len(after)))
