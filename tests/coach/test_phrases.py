"""The phrase language and its matcher."""

from pathlib import Path

import pytest

from youward import paths
from youward.coach.phrases import Phrases
from youward.errors import ResourceError
from youward.text.parse import Parser


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def phrases(folder: Path, parser: Parser, body: str) -> Phrases:
    (folder / "urgency.toml").write_text(body, encoding="utf-8")
    return Phrases(folder, parser.nlp)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("last (chance|call)", "Last chance today.", ["Last chance"]),
        ("(only|just) <n> left", "Only 5 left here.", ["Only 5 left"]),
        ("miss <w?> out", "You miss out. They miss it out.", ["miss out", "miss it out"]),
        ("premier <noun>", "A premier hotel.", ["premier hotel"]),
        ("comment <caps>", "Comment PLAN below. Comment there.", ["Comment PLAN"]),
        ("do n't wait", "Don't wait for it.", ["Don't wait"]),
        ("we 've won", "We've won.", ["We've won"]),
        ("award - winning", "An award-winning pie.", ["award-winning"]),
    ],
)
def test_the_phrase_language(
    tmp_path: Path, parser: Parser, phrase: str, text: str, found: list[str]
) -> None:
    matcher = phrases(tmp_path, parser, f'match = ["{phrase}"]')
    assert [span.text for span in matcher.find(parser.parse(text), "urgency")] == found


def test_what_unless_names_is_left_out(tmp_path: Path, parser: Parser) -> None:
    matcher = phrases(tmp_path, parser, 'match = ["last call"]\nunless = ["last call for papers"]')
    assert matcher.find(parser.parse("A last call for papers."), "urgency") == []
    assert len(matcher.find(parser.parse("A last call for drinks."), "urgency")) == 1


@pytest.mark.parametrize("body", ["match = 3", "match = [", 'match = ["(|)"]', 'match = ["a"]\nother = 1'])
def test_a_broken_list_is_refused_with_its_name_and_what_to_do(
    tmp_path: Path, parser: Parser, body: str
) -> None:
    with pytest.raises(ResourceError, match=r"urgency\.toml.*Install Youward again"):
        phrases(tmp_path, parser, body)


def test_an_empty_folder_is_refused(tmp_path: Path, parser: Parser) -> None:
    with pytest.raises(ResourceError, match="missing"):
        Phrases(tmp_path, parser.nlp)


def test_the_bundled_lists_load(parser: Parser) -> None:
    bundled = Phrases(paths.resources() / "phrases", parser.nlp)
    doc = parser.parse("Hurry, our award-winning pies are selling fast.")
    assert [s.text for s in bundled.find(doc, "urgency")] == ["Hurry", "selling fast"]
