"""Positions and text survive the way between Python and Qt, whatever the writer types."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from youward.ui.editor.offsets import Offsets, document_text, plain

PIECES = st.sampled_from(
    [
        "a", "é", "\n", "\u00a0", "\u200d", "\u202e", "\u0301", "אב", "مرحبا", "नी", "한", "𝒳", "\ufe0f",
        "👩\u200d👩\u200d👧", "🇩🇪", "👍🏽", "🏴\U000e0067\U000e0062\U000e007f", "e\u0301", "\t", "\u2066",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=20).map("".join) | st.text(max_size=40)
ROUGH = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS | ROUGH)
def test_positions_agree_with_utf16_encoding(text: str) -> None:
    offsets = Offsets(text)
    for code_point in range(len(text) + 1):
        expected = units(text[:code_point])
        assert offsets.to_utf16(code_point) == expected
        assert offsets.to_code_points(expected) == code_point


@given(TEXTS)
def test_a_position_inside_a_pair_is_that_of_its_character(text: str) -> None:
    offsets = Offsets(text)
    for index, character in enumerate(text):
        if units(character) == 2:
            assert offsets.to_code_points(offsets.to_utf16(index) + 1) == index


@settings(max_examples=60)
@given(TEXTS | ROUGH)
def test_a_document_gives_back_what_was_put_in(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(plain(text))
    assert document_text(document) == plain(text)


@settings(max_examples=60)
@given(ROUGH, st.data())
def test_every_unit_of_a_document_is_counted_even_half_pairs(text: str, data: st.DataObject) -> None:
    document = QTextDocument()
    document.setPlainText(text + "😀")
    cursor = QTextCursor(document)
    at = data.draw(st.integers(0, document.characterCount() - 2))
    cursor.setPosition(at)
    cursor.deleteChar()
    found = document_text(document)
    assert units(found) == document.characterCount() - 1
    assert found.encode("utf-8").decode("utf-8") == found


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"), ("5\u00a0€", "5\u00a0€"), ("x\ud83dy", "x\ufffdy")],
)
def test_plain_text_has_one_kind_of_line_break(given_text: str, kept: str) -> None:
    assert plain(given_text) == kept
