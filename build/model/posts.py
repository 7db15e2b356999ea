"""Labelled posts as the network sees them: the pieces of run time, with the labels laid over them."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from youward.coach.catalogue import CHECK_IDS as CHECKS
from youward.coach.model import pieces
from youward.text.post import read_post

_SHUFFLE = 7


@dataclass(frozen=True)
class Sample:
    """Hold one piece of a post: word piece ids, labels per word piece, labels of the piece, and its fold."""

    post: str
    ids: np.ndarray
    words: np.ndarray
    whole: np.ndarray
    counts: np.ndarray
    fold: int


def read_posts(path: Path) -> list[dict[str, Any]]:
    """Read a file of labelled posts; a post without an id gets one from its file and line."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{"id": f"{path.stem}-{number}", "unsure": [], **row} for number, row in enumerate(rows)]


def with_folds(posts: list[dict[str, Any]], folds: int) -> list[tuple[dict[str, Any], int]]:
    """Give each post the fold that holds it out; the same list gets the same folds."""
    order = list(range(len(posts)))
    random.Random(_SHUFFLE).shuffle(order)
    place = {index: number % folds for number, index in enumerate(order)}
    return [(post, place[index]) for index, post in enumerate(posts)]


def samples(post: dict[str, Any], tokenizer: Tokenizer, fold: int) -> list[Sample]:
    """Cut a post as the coach cuts it, and mark what the labels quote."""
    made: list[Sample] = []
    labels = {
        check: _spans(post["text"], quotes) for check, quotes in post["labels"].items() if check in CHECKS
    }
    counts = np.array([check not in post["unsure"] for check in CHECKS], dtype=np.float32)
    all_pieces = list(pieces(read_post(post["text"]), tokenizer))
    for number, (text, starts) in enumerate(all_pieces):
        encoded = tokenizer.encode(text)
        words = np.zeros((len(encoded.ids), len(CHECKS)), np.float32)
        whole = np.zeros(len(CHECKS), np.float32)
        for check, spans in labels.items():
            k = CHECKS.index(check)
            for index, (first, last) in enumerate(encoded.offsets):
                if last > first and any(starts[first] < b and a <= starts[last - 1] for a, b in spans):
                    words[index, k] = 1
            # A quote that is nowhere in the text belongs to the post's beginning.
            whole[k] = words[:, k].max() or float(number == 0 and not spans)
        made.append(Sample(post["id"], np.array(encoded.ids), words, whole, counts, fold))
    return made


def _spans(text: str, quotes: list[str]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for quote in quotes:
        start = text.find(quote)
        if start >= 0:
            spans.append((start, start + len(quote)))
            continue
        match = re.search(r"\s+".join(map(re.escape, quote.split())), text) if quote.strip() else None
        if match:
            spans.append(match.span())
    return spans
