"""Split a text into the parts of a thread, each short enough for its network."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import regex

from youward.text.counting import grapheme_boundary
from youward.text.networks import Network
from youward.text.post import find_marks, find_masks, find_sentences

# White space that ends a word: no mark stands on it, and nothing before it joins it.
_GAP = regex.compile(r"(?<!\p{GCB=Prepend})\s+(?![\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}])")
# Writing without spaces ends its sentences like this.
_FULL_WIDTH_END = regex.compile(r"[。！？]+[」』”）]*(?=\S)")
_WORD, _SENTENCE, _PARAGRAPH = 1, 2, 3
_WORTH_A_PARAGRAPH = 0.5
"""How much of a part has to be filled for it to end with a paragraph rather than a later sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one part: `text` is what is posted, number included; it stands at `start:end` of the whole."""

    start: int
    end: int
    text: str
    length: int
    """As the network counts it."""


@dataclass(frozen=True, slots=True)
class _Break:
    """Mark a place where a part may end at `end`, and the next begin at `next`."""

    end: int
    next: int
    rank: int


def split_thread(text: str, network: Network, *, numbered: bool = False) -> tuple[Part, ...]:
    """Split `text` at the ends of paragraphs or sentences where possible, else between words.

    A word longer than a part is cut between characters; a link, handle or tag never is, so that one longer
    than a part makes a part that is too long. Blanks between parts are left out. A text that fits stays
    whole, with no number; one without words has no parts.
    """
    if not text.strip():
        return ()
    splitter = _Splitter(text, network)
    start = len(text) - len(text.lstrip())
    whole = splitter.part(start, len(text.rstrip()), "")
    if network.excess(whole.text) == 0:
        return (whole,)
    if not numbered:
        return tuple(splitter.part(*span, "") for span in splitter.spans(0))
    digits = len(str(whole.length // network.limit))
    while True:
        spans = list(splitter.spans(digits))
        if len(str(len(spans))) <= digits:
            total = len(spans)
            return tuple(splitter.part(*span, f" {n}/{total}") for n, span in enumerate(spans, 1))
        digits += 1


class _Splitter:
    def __init__(self, text: str, network: Network) -> None:
        self._text = text
        self._network = network
        self._marks = find_marks(text)
        self._inside = bytearray(len(text) + 1)
        for mark in self._marks:
            self._inside[mark.start + 1 : mark.end] = b"\1" * (mark.end - mark.start - 1)
        self._breaks = _breaks(text, self._inside)
        self._ends = [place.end for place in self._breaks]

    def part(self, start: int, end: int, number: str) -> Part:
        """Return the part at `start:end` with `number` behind it."""
        text = self._text[start:end] + number
        return Part(start, end, text, self._network.length(text))

    def spans(self, digits: int) -> Iterator[tuple[int, int]]:
        """Yield starts and ends of parts that leave room for numbers of so many digits, 0 for none."""
        position = len(self._text) - len(self._text.lstrip())
        last, count = len(self._text.rstrip()), 0
        while position < last:
            count += 1
            number = f" {count}/{'9' * digits}" if digits else ""
            found = self._next(position, number)
            yield position, found.end
            position = found.next

    def _next(self, start: int, number: str) -> _Break:
        first = bisect_right(self._ends, start)
        beyond = self._beyond(start, first, number)
        if beyond == len(self._breaks):
            return self._breaks[-1]
        if beyond > first:
            return _best(self._breaks[first:beyond], start)
        return self._inside_word(start, self._breaks[first], number)

    def _beyond(self, start: int, first: int, number: str) -> int:
        """Return the index of the first break, from `first` on, up to which there is too much."""
        step, low = 8, first
        while low + step <= len(self._breaks) and self._fits(start, self._ends[low + step - 1], number):
            low += step
            step *= 2
        high = min(low + step, len(self._breaks))
        while low < high:
            middle = (low + high) // 2
            if self._fits(start, self._ends[middle], number):
                low = middle + 1
            else:
                high = middle
        return low

    def _inside_word(self, start: int, after: _Break, number: str) -> _Break:
        """Cut the word that stands before `after` between two characters, but never a mark."""
        places = self._places(start, after.end)
        # What stands first and can't be cut makes a part of its own, however long.
        count = max(1, bisect_left(places, True, key=lambda end: not self._fits(start, end, number)))
        at = places[count - 1]
        return after if at == after.end else _Break(at, at, 0)

    def _places(self, start: int, limit: int) -> list[int]:
        """Return where the word at `start:limit` may be cut, its end included, as far as a part can reach."""
        ends = (start + cluster.end() for cluster in regex.finditer(r"\X", self._text[start:limit]))
        free = (end for end in ends if not self._inside[end])
        return list(islice(free, self._network.limit + 1))

    def _fits(self, start: int, end: int, number: str) -> bool:
        return self._network.excess(self._text[start:end] + number) == 0


def _best(fitting: list[_Break], start: int) -> _Break:
    """Choose the last end of a sentence, or of a paragraph unless that leaves much of the part empty."""
    room = fitting[-1].end - start
    for place in reversed(fitting):
        if place.rank == _PARAGRAPH and place.end - start >= _WORTH_A_PARAGRAPH * room:
            return place
    return next((place for place in reversed(fitting) if place.rank >= _SENTENCE), fitting[-1])


def _breaks(text: str, inside: bytearray) -> list[_Break]:
    """Find the places where a part may end, in text order, the end of the text included."""
    ends = {span.end for span in find_sentences(text, find_masks(text))}
    last = len(text.rstrip())
    found = [
        _Break(gap.start(), gap.end(), _rank(gap.group(), gap.start() in ends))
        for gap in _GAP.finditer(text)
        if 0 < gap.start() < last
    ]
    for match in _FULL_WIDTH_END.finditer(text, 0, last):
        at = match.end()
        if not inside[at] and grapheme_boundary(text, at) == at:
            found.append(_Break(at, at, _SENTENCE))
    return [*sorted(found, key=lambda place: place.end), _Break(last, last, _PARAGRAPH)]


def _rank(gap: str, ends_sentence: bool) -> int:
    if gap.count("\n") > 1:
        return _PARAGRAPH
    return _SENTENCE if ends_sentence else _WORD
