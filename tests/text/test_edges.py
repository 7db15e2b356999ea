"""Where a phrase begins and ends, on real parses."""

import pytest

from youward.text.edges import hyphened, phrase_end, phrase_start
from youward.text.parse import Parser


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("The link in bio shows the way.", "link in", "link in bio"),
        ("Like if you agree with the choir.", "Like if you", "Like if you agree"),
        ("It's the most amazing coffee here.", "'s the most amazing", "It's the most amazing coffee"),
        ("A most amazing coffee stood there.", "most amazing", "most amazing"),
        ("Our cutting-edge platform is here.", "cutting", "cutting-edge"),
        ("We bought a state-of-the-art oven.", "of", "state-of-the-art"),
    ],
)
def test_a_phrase_grows_until_it_is_whole(parser: Parser, text: str, words: str, whole: str) -> None:
    doc = parser.parse(text)
    span = doc.char_span(text.index(words), text.index(words) + len(words))
    assert span is not None
    first = phrase_start(span[0])
    last = phrase_end(first, span[-1])
    assert doc[first.i : last.i + 1].text == whole


def test_every_part_of_a_hyphened_word_knows_all_of_it(parser: Parser) -> None:
    doc = parser.parse("We bought a state-of-the-art oven - the red one.")
    start = doc.text.index("state")
    parts = [t for t in doc if start <= t.idx < start + len("state-of-the-art")]
    assert {hyphened(t) for t in parts if t.text != "-"} == {(parts[0], parts[-1])}
    assert hyphened(doc[-2])[0] == doc[-2]
