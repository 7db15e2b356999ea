"""Killed at any moment while somebody types, or without power while it writes: no saved word is lost."""

import random
from pathlib import Path

import pytest
from cuts import look, writing
from kills import type_and_kill

from youward.history.engine import PLAIN, Engine

# `make soak` does it 200 times, and measures what is lost.
KILLS, CUTS = 5, 4


def test_a_crash_while_typing_loses_no_saved_word(data_home: Path) -> None:
    chance = random.Random(5)
    for number in range(KILLS):
        type_and_kill(data_home, f"Run {number} ", chance)


@pytest.mark.parametrize("engine", [PLAIN, Engine("four words for it")], ids=["plain", "protected"])
@pytest.mark.parametrize("pages", [0, 20])
def test_a_power_cut_leaves_one_moment_as_a_whole(tmp_path: Path, engine: Engine, pages: int) -> None:
    chance = random.Random(pages)
    with writing(tmp_path / "history.sqlite3", engine, pages) as writer:
        for number in range(CUTS):
            place = tmp_path / str(number)
            place.mkdir()
            copy, shortened = writer.cut(place, chance)
            look(copy, writer.number, shortened, engine)
