"""Posts of our own with what must and must not be said; what the coach still gets wrong is written down.

The posts of tests/golden/ were kept from the network's training. misses.toml there lists, per file, the
numbers of the posts that the coach gets wrong today: a change for better or worse shows as a difference.
To write it anew after a change, run this file as a program and review the difference.
"""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from youward.coach.catalogue import CHECK_IDS
from youward.coach.engine import Coach
from youward.coach.report import Report

FOLDER = Path(__file__).resolve().parents[1] / "golden"
MISSES = FOLDER / "misses.toml"
FILES = sorted(path for path in FOLDER.glob("*.toml") if path != MISSES)


def said(report: Report) -> set[str]:
    return {f.check for f in report.findings} | {s.check for s in report.strengths}


def wrong(coach: Coach, path: Path) -> list[int]:
    """Number the posts, from 1, of which something is said that must not be, or the other way round."""
    posts = tomllib.loads(path.read_text(encoding="utf-8"))["posts"]
    found = [(number, post, said(coach.report(post["text"]))) for number, post in enumerate(posts, start=1)]
    return [
        number
        for number, post, checks in found
        if set(post["must"]) - checks or set(post["must_not"]) & checks
    ]


@cache
def misses() -> dict[str, list[int]]:
    return tomllib.loads(MISSES.read_text(encoding="utf-8"))


def test_every_check_has_golden_posts() -> None:
    assert {path.stem for path in FILES} == set(CHECK_IDS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_golden_posts(coach: Coach, path: Path) -> None:
    assert wrong(coach, path) == misses()[path.stem]


def test_most_golden_posts_are_right() -> None:
    total = sum(len(tomllib.loads(path.read_text(encoding="utf-8"))["posts"]) for path in FILES)
    assert total >= 150
    assert sum(map(len, misses().values())) <= 0.25 * total


if __name__ == "__main__":
    loaded = Coach.load()
    lines = [f"{path.stem} = {wrong(loaded, path)}" for path in FILES]
    head = "# The numbers, from 1, of the golden posts that the coach gets wrong today."
    MISSES.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
