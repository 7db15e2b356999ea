"""Find what a network would cut from a post, and where it folds it."""

from collections.abc import Sequence
from dataclasses import dataclass

from youward.text.counting import grapheme_boundary
from youward.text.networks import Network
from youward.text.post import Mask, find_marks


@dataclass(frozen=True, slots=True)
class Cut:
    """Mark what is beyond the limit: `text[start:end]`; `over` is in what the network counts."""

    start: int
    end: int
    over: int


def too_much(text: str, network: Network, marks: Sequence[Mask] | None = None) -> Cut | None:
    """Return what has to go for `text` to fit, or None when it fits; blanks around it are not sent."""
    marks = find_marks(text) if marks is None else marks
    end = len(text.rstrip())
    over = network.excess(text[:end], _until(marks, end))
    if not over:
        return None
    return Cut(network.fitting(text[:end], _until(marks, end)), end, over)


def fold_offset(text: str, fold: int, marks: Sequence[Mask] | None = None) -> int | None:
    """Return where the first `fold` characters end: behind a word, in no mark or grapheme.

    None when all is seen: there is no fold (0), or the text ends before it. Blanks it opens with don't count.
    """
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if fold <= 0 or end - start <= fold:
        return None
    marks = find_marks(text) if marks is None else marks
    at = start + fold
    at = next((m.start for m in marks if m.start < at < m.end), grapheme_boundary(text, at))
    if not text[at].isspace():
        words = text[start:at].rsplit(None, 1)
        # A text of one word, or one without spaces, is folded where its room ends.
        if len(words) == 2:
            at = start + len(text[start:at]) - len(words[1]) if not text[at - 1].isspace() else at
    at = start + len(text[start:at].rstrip())
    return at if at > start else min(end, start + fold)


def _until(marks: Sequence[Mask], end: int) -> Sequence[Mask]:
    return marks if not marks or marks[-1].end <= end else [mark for mark in marks if mark.end <= end]
