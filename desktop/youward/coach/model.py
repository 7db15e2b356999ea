"""Judge meaning with a small trained network: for each check a score for the post, and the words behind it.

The network (resources/model/, see CARD.md there) reads a post in pieces of at most PIECE_TOKENS word pieces
and gives each piece and each of its words a score per check, in log-odds. A piece is read once and
remembered. It never speaks alone: the judgement in `judgement.py` weighs it with the rules.
"""

import tomllib
import zlib
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np
import regex
from numpy.typing import NDArray
from tokenizers import Tokenizer

from youward.errors import ResourceError, reason
from youward.text.post import Mask, MaskKind, Post

PIECE_TOKENS = 256
_FEWEST_TOKENS = 160
_THREADS = 2
CACHED_PIECES = 256
_LINE_BREAK, _EMOJI, _LINK = "[unused1]", "[unused2]", "[unused3]"
_STRAIGHT = str.maketrans("’‘“”…", "''\"\".")
_BREAKS = regex.compile(r"\s*[\n\r\u2028\u2029]\s*")
_BESIDE = 0.7
"""Log-odds by which a word may be weaker than a run's limit and still belong to the run."""
_GAP = 2
_BEHIND = 1.5
"""Log-odds by which a run may be weaker than the strongest and still be told."""
_DIGITS = 3
"""Decimals kept of a score, so that the last bit of one machine's arithmetic decides nothing."""

Scores = NDArray[np.float32]


class _Session(Protocol):
    def run(self, output_names: None, input_feed: dict[str, NDArray[np.int64]]) -> list[Scores]: ...


@dataclass(frozen=True, slots=True)
class _Piece:
    """Hold the scores of one piece of text: `words[t, k]` for its token t, `post[k]` for the whole.

    Token t is `text[spans[t][0] : spans[t][1]]`; marks for emoji, links and line breaks are left out.
    """

    spans: list[tuple[int, int]]
    words: Scores
    post: Scores


@dataclass(frozen=True, eq=False)
class Opinion:
    """Hold what the network thinks of one post.

    `scores` are log-odds per check. `places` holds the (start, end) of each token in text order, in code
    points of the post; `words[t, k]` is the log-odds of check k for token t.
    """

    checks: tuple[str, ...]
    scores: dict[str, float]
    places: list[tuple[int, int]]
    words: Scores

    def score(self, check: str) -> float:
        """Return the log-odds that a careful reader would raise `check` about the post."""
        return self.scores.get(check, float("-inf"))

    def spans(self, check: str, at_least: float, *, or_strongest: bool = True) -> list[tuple[int, int]]:
        """Return the runs of words that speak for `check`, the strongest run first.

        A run has a word of at least `at_least` log-odds; without any, the strongest run alone is returned.
        """
        if check not in self.checks or not self.places:
            return []
        values: list[float] = self.words[:, self.checks.index(check)].tolist()
        best = max(values)
        limit = max(at_least, best - _BEHIND) if best >= at_least or not or_strongest else best
        runs = list(_runs(values, limit))
        runs.sort(key=lambda run: -max(values[run[0] : run[1]]))
        if limit < at_least:
            runs = runs[:1]
        return [(self.places[first][0], self.places[last - 1][1]) for first, last in runs]


SILENT = Opinion((), {}, [], np.zeros((0, 0), np.float32))


def _runs(values: list[float], at_least: float) -> Iterator[tuple[int, int]]:
    """Yield the index ranges of words that stand out: one of `at_least`, and what beside it is near that.

    A gap of _GAP words does not end a run.
    """
    first = last = -1
    for index, value in enumerate([*values, float("-inf")]):
        if value >= at_least - _BESIDE:
            first = index if first < 0 else first
            last = index
        elif first >= 0 and (index - last > _GAP or index == len(values)):
            if max(values[first : last + 1]) >= at_least:
                yield first, last + 1
            first = -1


class Opining(Protocol):
    """Anything that thinks of a post as `Model` does."""

    def read(self, post: Post, pulse: Callable[[], None]) -> Opinion:
        """Score `post`, calling `pulse` now and then."""
        ...


class Silent:
    """Stand where no network is: the rules decide alone."""

    def read(self, post: Post, pulse: Callable[[], None]) -> Opinion:
        """Return no opinion."""
        return SILENT


class Model:
    """Read posts with the network; loading takes about 0.3 s and 60 MB."""

    def __init__(self, session: _Session, tokenizer: Tokenizer, checks: tuple[str, ...]) -> None:
        self._session = session
        self.tokenizer = tokenizer
        self.checks = checks
        self._cache: OrderedDict[str, _Piece] = OrderedDict()

    @classmethod
    def load(cls, folder: Path) -> "Model":
        """Load the network from `folder`; a missing or broken file is a ResourceError."""
        try:
            described = tomllib.loads((folder / "model.toml").read_text(encoding="utf-8"))
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            return cls(_session(folder / "model.onnx"), tokenizer, tuple(described["checks"]))
        except Exception as error:
            # The runtime and the tokenizer raise plain Exceptions of their own for a damaged file.
            raise ResourceError(
                f"The coach's model in {folder} can't be read ({reason(error)}). Install Youward again."
            ) from error

    def read(self, post: Post, pulse: Callable[[], None]) -> Opinion:
        """Score `post`; `pulse` is called before each piece that has to be read."""
        places: list[tuple[int, int]] = []
        read: list[_Piece] = []
        for text, starts in pieces(post, self.tokenizer):
            piece = self._piece(text, pulse)
            read.append(piece)
            places += [(starts[first], starts[last - 1] + 1) for first, last in piece.spans]
        if not read:
            return SILENT
        best = np.max([piece.post for piece in read], axis=0)
        scores = {check: float(value) for check, value in zip(self.checks, best, strict=True)}
        return Opinion(self.checks, scores, places, np.concatenate([piece.words for piece in read]))

    def _piece(self, text: str, pulse: Callable[[], None]) -> _Piece:
        known = self._cache.get(text)
        if known is not None:
            self._cache.move_to_end(text)
            return known
        pulse()
        encoded = self.tokenizer.encode(text)
        ids = np.array([encoded.ids], dtype=np.int64)
        words, post = self._session.run(None, {"ids": ids, "mask": np.ones_like(ids)})
        told = [
            index
            for index, (first, last) in enumerate(encoded.offsets)
            if last > first and not text.startswith("[unused", first)
        ]
        spans = [encoded.offsets[index] for index in told]
        piece = _Piece(spans, words[0][told].round(_DIGITS), post[0].round(_DIGITS))
        self._cache[text] = piece
        if len(self._cache) > CACHED_PIECES:
            self._cache.popitem(last=False)
        return piece


def _session(path: Path) -> _Session:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # Few threads that sleep when they have nothing to do: the window's process needs the cores.
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    return cast(_Session, session)


Starts = list[int]
"""Where each character of a text stands in the post."""


def pieces(post: Post, tokenizer: Tokenizer) -> Iterator[tuple[str, Starts]]:
    """Yield a post as one text, or a long one cut between sentences, each with where its characters stand.

    Where a long post is cut depends on the words of the sentences, not on how many stand before them: an
    edit leaves all pieces but its own as they were.
    """
    sentences = list(_sentences(post, tokenizer))
    is_long = sum(size for *_, size in sentences) > PIECE_TOKENS
    text: list[str] = []
    starts: Starts = []
    taken = 0
    for sentence_text, sentence_starts, size in sentences:
        natural = is_long and taken >= _FEWEST_TOKENS and _may_open(sentence_text)
        if text and (taken + size > PIECE_TOKENS or natural):
            yield "".join(text), starts
            text, starts, taken = [], [], 0
        text.append(sentence_text)
        starts += sentence_starts
        taken += size
    if text:
        yield "".join(text), starts


def _may_open(sentence: str) -> bool:
    """Choose every third sentence, by its words alone, as one that opens a piece."""
    return zlib.crc32(sentence.strip().encode("utf-8")) % 3 == 0


def _sentences(post: Post, tokenizer: Tokenizer) -> Iterator[tuple[str, Starts, int]]:
    """Yield each sentence, with the space behind it, as the network reads it, and its number of tokens.

    A sentence of more than PIECE_TOKENS is no prose; it is cut where it gets too long.
    """
    starts = [sentence.start for sentence in post.sentences]
    mask_starts = [mask.start for mask in post.masks]
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(post.text.rstrip())
        start = 0 if index == 0 else start
        masks = post.masks[bisect_left(mask_starts, start) : bisect_left(mask_starts, end)]
        text, places = _read_as(post.text, masks, start, end)
        encoded = tokenizer.encode(text, add_special_tokens=False)
        while len(encoded.ids) > PIECE_TOKENS:
            cut = encoded.offsets[PIECE_TOKENS][0]
            yield text[:cut], places[:cut], PIECE_TOKENS
            text, places = text[cut:], places[cut:]
            encoded = tokenizer.encode(text, add_special_tokens=False)
        yield text, places, len(encoded.ids)


def _read_as(original: str, masks: Sequence[Mask], start: int, end: int) -> tuple[str, Starts]:
    """Return `original[start:end]` with marks for emoji, links and line breaks, and straight quotes."""
    marked = [
        (m.start, m.end, _EMOJI if m.kind is MaskKind.EMOJI else _LINK)
        for m in masks
        if m.kind in (MaskKind.EMOJI, MaskKind.LINK) and m.end <= end
    ]
    marked += [(*m.span(), _LINE_BREAK) for m in _BREAKS.finditer(original, start, end)]
    text: list[str] = []
    starts: Starts = []
    position = start
    for first, last, mark in [*sorted(marked), (end, end, "")]:
        if first < position:
            continue
        text.append(original[position:first].translate(_STRAIGHT))
        starts += range(position, first)
        word = f" {mark} " if mark else ""
        text.append(word)
        starts += [first] * len(word)
        position = last
    # The tokenizer's library takes no lone surrogates.
    return "".join(text).encode("utf-8", "replace").decode("utf-8"), starts
