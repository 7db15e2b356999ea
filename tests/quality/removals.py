"""Glue pairs of golden posts together, delete each finding's words, and count where the gauge falls.

The rules alone hold what coaching.md 5.3 promises nearly always; the network reads a sentence with its
neighbours, so it can change its mind when words go. This measures how often it does.
"""

import random
import tomllib
from pathlib import Path

from youward.coach.engine import Coach
from youward.coach.report import Report

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
PAIRS = 300
_SEED = 5


def line() -> str:
    """Return one line for the table."""
    coach = Coach.load()
    posts = [
        post["text"].strip()
        for path in sorted(GOLDEN.glob("*.toml"))
        if path.stem != "misses"
        for post in tomllib.loads(path.read_text(encoding="utf-8"))["posts"]
    ]
    draw = random.Random(_SEED)
    tried = fell = 0
    for _ in range(PAIRS):
        text = "\n\n".join(draw.sample(posts, 2))
        before = coach.report(text)
        for finding in before.findings:
            # Marks are put right, not deleted; and what is left of a whole post is no post.
            if finding.check == "shouting" or finding.end - finding.start > 0.8 * len(text):
                continue
            after = coach.report(text[: finding.start] + text[finding.end :])
            tried += 1
            fell += _value(after) < _value(before)
    return f"\nremoval: {fell} of {tried} deletions in {PAIRS} glued golden posts lowered the gauge\n"


def _value(report: Report) -> int:
    return report.gauge.value if report.gauge is not None else 100
