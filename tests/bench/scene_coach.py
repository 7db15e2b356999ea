"""Time the coach alone, as it works inside its process, and harper on the same posts if it is there."""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from time import perf_counter, process_time
from typing import Any

from pace import rounds
from samples import Posts

from youward.worker.server import load_coach

UNSEEN, EDITS, SECONDS = 100, 30, 8.0
SHORT, LONG = 280, 3000
WARM_UP = "We opened taskpilot for six of our first neighbours."
"""A text with a word that no dictionary has: harper stands still once, at the first of those."""

Values = defaultdict[str, list[float]]


def main(arguments: list[str]) -> int:
    """Write the times to standard output."""
    posts = Posts(3)
    unseen = [posts.post(SHORT) for _ in range(UNSEEN)]
    edits = [posts.post(LONG)]
    for _ in range(EDITS):
        edits.append(posts.edited(edits[-1]))
    out: Values = defaultdict(list)
    _measure("coach", _coach(), unseen, edits, out)
    if find_spec("harper") is not None:
        harper: Any = import_module("harper")
        _measure("harper", harper.Linter().lint, unseen, edits, out)
    json.dump(out, sys.stdout)
    return 0


def _coach() -> Callable[[str], object]:
    from youward.coach.options import Brief, Options

    coach = load_coach()
    return lambda text: coach.report(text, Brief(), Options(), lambda: None)


def _measure(
    name: str, read: Callable[[str], object], unseen: Sequence[str], edits: Sequence[str], out: Values
) -> None:
    read(WARM_UP)
    read(edits[0])
    for what, texts in ((f"unseen post of {SHORT}", unseen), (f"one sentence edited in {LONG}", edits[1:])):
        for number in rounds(len(texts), SECONDS):
            text = texts[number]
            wall, processor = perf_counter(), process_time()
            read(text)
            # On a busy machine the wall clock also counts the turns of others; processor time does not.
            out[f"alone: {name}, {what}"].append((perf_counter() - wall) * 1000)
            out[f"alone: {name}, {what}, processor"].append((process_time() - processor) * 1000)
