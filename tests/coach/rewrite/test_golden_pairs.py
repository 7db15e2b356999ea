"""Pairs of our own, from many trades: what a suggestion makes of a post, word for word."""

import tomllib
from pathlib import Path

import pytest

from youward.coach.engine import Coach
from youward.coach.model import Silent

FILE = Path(__file__).resolve().parents[2] / "golden" / "pairs" / "rewrites.toml"
PAIRS = tomllib.loads(FILE.read_text(encoding="utf-8"))["pairs"]


@pytest.fixture(scope="module")
def coach() -> Coach:
    return Coach.load(model=Silent())


def test_there_are_enough_pairs() -> None:
    assert len(PAIRS) >= 60


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["before"][:40])
def test_pair(coach: Coach, pair: dict[str, str]) -> None:
    before = pair["before"]
    made = [
        (s.pattern, before[: s.start] + s.text + before[s.end :])
        for f in coach.report(before).findings
        if f.check == pair["check"]
        for s in f.suggestions
    ]
    assert (pair["pattern"], pair["after"]) in made
