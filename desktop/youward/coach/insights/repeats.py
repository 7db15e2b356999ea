"""Find posts that nearly repeat an earlier one, fast enough for thousands.

Two posts are alike by their words in order: twice the longest common row of words over all words of both.
Alike posts have many words in common whatever the order, and how many is counted for all earlier posts at
once: a number with one bit for each post says which have a word, and such numbers are added up as in paper
sums, column by column. Only pairs with enough words in common are compared in order; none is lost.
"""

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from youward.coach.insights.history import History
from youward.coach.insights.values import Insight, Pair, Words, words

ALIKE = 0.8
MOST_COMPARED = 5_000
"""So many of the last posts are compared; the work grows with the square of their number."""
_FEWEST_WORDS = 6
_STEP = 4
"""Posts whose lengths differ by fewer words are counted as equally long until they are compared in order."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_LINK = re.compile(r"https?://\S+")
Span = tuple[int, int]


def told(history: History) -> Insight:
    """Return the insight on near-repeats."""
    compared = history.records[-MOST_COMPARED:]
    pairs = near_repeats([record.text for record in compared])
    found = tuple(Pair(compared[earlier].id, compared[later].id) for earlier, later in reversed(pairs))
    posts = tuple(dict.fromkeys(post for pair in found for post in (pair.later, pair.earlier)))
    sentences = [_said(len(found))]
    if len(compared) < history.count:
        sentences.append(words("The last {count} posts were compared.", count=len(compared)))
    return Insight("hist-repeat", words("Nearly the same"), tuple(sentences), posts, pairs=found)


def _said(count: int) -> Words:
    if count == 0:
        return words("No two posts here are nearly the same.")
    if count == 1:
        return words("One post is nearly the same as an earlier one.")
    return words("{count} posts are nearly the same as an earlier one.", count=count)


def near_repeats(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of posts in time order that repeat an earlier one: (earlier, later), by the later.

    A repeat is told of once, beside the first of its like.
    """
    posts = [_tokens(text) for text in texts]
    earlier = _Earlier()
    same: dict[tuple[str, ...], int] = {}
    found: list[tuple[int, int]] = []
    for later, own in enumerate(posts):
        if len(own) < _FEWEST_WORDS:
            continue
        match = same.get(own)
        if match is None:
            candidates = earlier.sharing_enough(own)
            match = next((other for other in candidates if are_alike(own, posts[other])), None)
            same[own] = later if match is None else match
        if match is None:
            earlier.add(later, own)
        else:
            found.append((match, later))
    return found


def are_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two rows of words are nearly the same."""
    return Indel.normalized_similarity(one, other, score_cutoff=ALIKE) >= ALIKE


def shared_words(first: str, second: str) -> tuple[list[Span], list[Span]]:
    """Return in each text the spans of the words that both have, in their order."""
    spans = [[(m.start(), m.end()) for m in _WORD.finditer(text)] for text in (first, second)]
    before = [first[start:end].lower() for start, end in spans[0]]
    after = [second[start:end].lower() for start, end in spans[1]]
    left: list[Span] = []
    right: list[Span] = []
    for code in Indel.opcodes(before, after):
        if code.tag == "equal":
            left += spans[0][code.src_start : code.src_end]
            right += spans[1][code.dest_start : code.dest_end]
    return left, right


class _Earlier:
    """Know which posts have which words: in each number, bit n stands for the post at place n."""

    def __init__(self) -> None:
        self._having: dict[tuple[str, int], int] = {}
        self._long: dict[int, int] = {}

    def add(self, place: int, tokens: Sequence[str]) -> None:
        bit = 1 << place
        for token in _numbered(tokens):
            self._having[token] = self._having.get(token, 0) | bit
        length = len(tokens) // _STEP
        self._long[length] = self._long.get(length, 0) | bit

    def sharing_enough(self, tokens: Sequence[str]) -> list[int]:
        """Return the places of posts that have enough of `tokens`, the earliest first."""
        columns: list[int] = []
        for token in _numbered(tokens):
            carry = self._having.get(token, 0)
            for column, held in enumerate(columns):
                if not carry:
                    break
                columns[column], carry = held ^ carry, held & carry
            if carry:
                columns.append(carry)
        enough = 0
        for length, posts in self._long.items():
            # Less a hair, for products that come out above the whole number they stand for.
            needed = ALIKE * (len(tokens) + length * _STEP) / 2 - 1e-9
            if len(tokens) >= needed and (length + 1) * _STEP > needed:
                enough |= _at_least(int(needed) + (needed > int(needed)), columns, posts)
        return _places(enough)


def _at_least(least: int, columns: Sequence[int], posts: int) -> int:
    """Return which of `posts` have a sum of at least `least` in `columns`, the lowest digit first."""
    if least >= 1 << len(columns):
        return 0
    above, level = 0, posts
    for digit in reversed(range(len(columns))):
        if least >> digit & 1:
            level &= columns[digit]
        else:
            above |= level & columns[digit]
            level &= ~columns[digit]
    return above | level


def _places(bits: int) -> list[int]:
    places: list[int] = []
    while bits:
        lowest = bits & -bits
        places.append(lowest.bit_length() - 1)
        bits ^= lowest
    return places


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_LINK.sub(" ", text.lower())))


def _numbered(tokens: Sequence[str]) -> list[tuple[str, int]]:
    """Make a word's second time a word of its own."""
    seen: Counter[str] = Counter()
    numbered: list[tuple[str, int]] = []
    for token in tokens:
        seen[token] += 1
        numbered.append((token, seen[token]))
    return numbered
