"""The trained network: its files, its answers on known posts, and text it was never meant for."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.catalogue import CHECK_IDS
from youward.coach.judgement import Judgement
from youward.coach.model import SILENT, Model, Opinion, pieces
from youward.errors import ResourceError
from youward.paths import resources
from youward.text.post import read_post

FOLDER = resources() / "model"
LAUNCH = "We're thrilled to announce our new booking app. Sign up now!"
HELP = (
    "If your tap drips, turn the water off first, then change the washer: it takes ten minutes and costs 20p."
)


def no_pulse() -> None:
    """Do nothing."""


@pytest.fixture(scope="module")
def model() -> Model:
    return Model.load(FOLDER)


@pytest.fixture(scope="module")
def opinion(model: Model) -> Callable[[str], Opinion]:
    return lambda text: model.read(read_post(text), no_pulse)


def test_it_scores_every_check_of_the_catalogue(model: Model) -> None:
    assert model.checks == CHECK_IDS


def test_known_posts_get_known_answers(opinion: Callable[[str], Opinion]) -> None:
    launch, useful = opinion(LAUNCH), opinion(HELP)
    assert launch.score("self-lead") > 1 > -1 > useful.score("self-lead")
    assert launch.score("push-cta") > useful.score("push-cta") + 2
    assert useful.score("good-help") > launch.score("good-help") + 2


def test_the_words_behind_a_score_are_quoted(opinion: Callable[[str], Opinion]) -> None:
    spans = opinion(LAUNCH).spans("push-cta", 0.0)
    assert any("Sign up" in LAUNCH[start:end] for start, end in spans)


def _scored(*values: float) -> Opinion:
    places = [(10 * n, 10 * n + 5) for n in range(len(values))]
    return Opinion(("hype",), {"hype": 1.0}, places, np.array([[v] for v in values], np.float32))


def test_runs_come_strongest_first_and_weak_ones_not_at_all() -> None:
    opinion = _scored(1.0, -9, -9, -9, 2.0, -9, -9, -9, -0.9)
    assert opinion.spans("hype", -1.0) == [(40, 45), (0, 5)]


def test_a_word_or_two_between_do_not_cut_a_run() -> None:
    assert _scored(1.0, -9, 0.4, -9, -9, 1.2).spans("hype", 0.5) == [(0, 55)]
    assert _scored(1.0, -9, -9, -9, 1.2).spans("hype", 0.5) == [(40, 45), (0, 5)]


def test_where_nothing_stands_out_the_strongest_word_is_meant_or_none() -> None:
    opinion = _scored(-4.0, -9, -9, -9, -2.0, -2.3)
    assert opinion.spans("hype", 0.0) == [(40, 55)]
    assert opinion.spans("hype", 0.0, or_strongest=False) == []


def test_a_post_without_words_gets_no_opinion(opinion: Callable[[str], Opinion]) -> None:
    assert opinion("   \n ") is SILENT
    assert SILENT.spans("hype", 0.0) == []


def test_a_text_is_read_in_pieces_that_an_edit_at_the_end_leaves_alone(model: Model) -> None:
    sentences = [
        f"The {number}. sentence is about the garden and its many small beds.\n" for number in range(80)
    ]
    before = [text for text, _ in pieces(read_post("".join(sentences)), model.tokenizer)]
    after = [text for text, _ in pieces(read_post("".join([*sentences, "One more."])), model.tokenizer)]
    assert len(before) > 3
    assert before[:-1] == after[: len(before) - 1]


@settings(max_examples=25)
@given(st.text(max_size=300))
def test_any_text_is_read_and_every_token_has_its_place(model: Model, text: str) -> None:
    found = model.read(read_post(text), no_pulse)
    assert all(0 <= start < end <= len(text) for start, end in found.places)
    assert found.places == sorted(found.places)
    assert len(found.places) == len(found.words)


def test_a_word_of_thousands_of_letters_is_cut(opinion: Callable[[str], Opinion]) -> None:
    assert opinion("🎉x" * 3000).places


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.toml"])
@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_a_broken_file_is_said_in_one_sentence(tmp_path: Path, name: str, damage: str) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    path = tmp_path / "model" / name
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(ResourceError, match="Install Youward again"):
        Model.load(tmp_path / "model")


def test_broken_weights_are_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "judgement.toml").write_text("[self-lead]\nnetwork = 'much'\n", encoding="utf-8")
    with pytest.raises(ResourceError, match="network"):
        Judgement.load(tmp_path / "judgement.toml")
