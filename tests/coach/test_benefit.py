"""Where the reader's benefit first appears, and which networks fold it away."""

import pytest

from youward.coach.benefit import below_folds, benefit_start
from youward.coach.engine import Coach
from youward.paths import resources
from youward.text.networks import load_networks

NETWORKS = load_networks(resources() / "networks.toml")
BENEFIT = "You can cancel up to an hour before you play."
FILLER = "We are proud of our amazing team in Leeds. "


def test_the_benefit_is_the_first_sentence_for_the_reader(coach: Coach) -> None:
    text = FILLER + BENEFIT
    start = benefit_start(coach.report(text))
    assert start == len(FILLER)
    assert text[start:].startswith("You can cancel")


@pytest.mark.parametrize("text", ["", FILLER])
def test_no_sentence_is_for_the_reader(coach: Coach, text: str) -> None:
    assert benefit_start(coach.report(text)) is None


@pytest.mark.parametrize(
    ("start", "names"),
    [
        (0, []),
        (54, ["Pinterest"]),
        (139, ["Facebook", "Instagram", "TikTok", "Pinterest"]),
        (140, ["LinkedIn", "Facebook", "Instagram", "TikTok", "Pinterest"]),
    ],
)
def test_networks_without_a_fold_hide_nothing(start: int, names: list[str]) -> None:
    assert below_folds(start, "x" * 500, NETWORKS) == names


def test_blanks_before_the_post_are_not_counted() -> None:
    assert below_folds(60, " " * 10 + "x" * 500, NETWORKS) == ["Pinterest"]
