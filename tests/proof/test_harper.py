import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youward.proof.harper_engine import Harper
from youward.proof.mark import Dialect, Mark, Subject, Wishes

BRITISH = Wishes(dialect=Dialect.BRITISH)
PLANTED: list[list[str]] = tomllib.loads(
    (Path(__file__).parent / "planted.toml").read_text(encoding="utf-8")
)["slips"]
GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.toml"))
FOUND_AT_LEAST = 36
FALSE_AT_MOST = 40
"""In 10 000 words of posts; names and trade words that no dictionary has."""


def _marks(harper: Harper, text: str, wishes: Wishes | None = None) -> tuple[Mark, ...]:
    return harper.marks(text, wishes or Wishes(), lambda: None)


def _finds(harper: Harper, text: str, quote: str, fix: str) -> bool:
    at = text.index(quote)
    return any(
        mark.start < at + len(quote) and at < mark.end and any(fix in new for new in mark.fixes)
        for mark in _marks(harper, text)
    )


def test_most_of_the_planted_slips_are_found(harper: Harper) -> None:
    missed = [text for text, quote, fix in PLANTED if not _finds(harper, text, quote, fix)]
    assert len(PLANTED) - len(missed) >= FOUND_AT_LEAST, missed


@pytest.mark.parametrize(("text", "quote", "fix"), PLANTED[:6])
def test_what_harper_alone_passes_over_is_found(harper: Harper, text: str, quote: str, fix: str) -> None:
    assert _finds(harper, text, quote, fix)


def test_posts_of_ours_are_left_nearly_unmarked(harper: Harper) -> None:
    posts: list[dict[str, Any]] = [
        post for path in GOLDEN for post in tomllib.loads(path.read_text(encoding="utf-8")).get("posts", [])
    ]
    marks = [mark for post in posts for mark in _marks(harper, post["text"], BRITISH)]
    assert len(marks) <= FALSE_AT_MOST, [(mark.quote, mark.fixes) for mark in marks]


WIDE = st.sampled_from(
    [
        "🎈",
        "\U0001f469\U0001f3fd\u200d\U0001f692",
        "🇫🇷",
        "猫です。",
        "שלום",
        "مرحبا",
        "e\u0301",
        "\u200f",
        "𝕏",
        "\ud83c",
    ]
)


@given(before=st.lists(WIDE, max_size=6), between=st.lists(WIDE, max_size=3))
def test_offsets_are_code_points(harper: Harper, before: list[str], between: list[str]) -> None:
    first, second = "We keep the two old jars seperate here", "and then we will recieve the other ones."
    text = f"{''.join(before)}\n\n{first} {''.join(between)} {second}"
    marks = _marks(harper, text)
    assert [m.quote for m in marks if m.quote in ("seperate", "recieve")] == ["seperate", "recieve"]
    for mark in marks:
        assert text[mark.start : mark.end] == mark.quote


@given(text=st.text(max_size=200))
def test_any_text_is_read(harper: Harper, text: str) -> None:
    last = 0
    for mark in _marks(harper, text):
        assert 0 <= last <= mark.start < mark.end <= len(text)
        last = mark.start
        assert mark.quote not in mark.fixes


def test_spelling_and_grammar_are_switched_apart(harper: Harper) -> None:
    text = "I seen the jars that you keep seperate."
    spelling = _marks(harper, text, Wishes(subjects=frozenset((Subject.SPELLING,))))
    grammar = _marks(harper, text, Wishes(subjects=frozenset((Subject.GRAMMAR,))))
    assert [mark.quote for mark in spelling] == ["seperate"]
    assert [mark.quote for mark in grammar] == ["seen"]
    assert _marks(harper, text, Wishes(subjects=frozenset())) == ()


@pytest.mark.parametrize(
    ("dialect", "marked"),
    [
        (Dialect.AMERICAN, ["colour"]),
        (Dialect.BRITISH, ["color"]),
        (Dialect.AUSTRALIAN, ["color"]),
        (Dialect.CANADIAN, ["color"]),
        (Dialect.INDIAN, ["color"]),
    ],
)
def test_each_dialect_has_its_spelling(harper: Harper, dialect: Dialect, marked: list[str]) -> None:
    text = "We can paint the color of the door and the colour of the wall."
    assert [mark.quote for mark in _marks(harper, text, Wishes(dialect=dialect))] == marked


@pytest.mark.parametrize("word", ["skwarf", "frobly", "Zorbic tea"])
def test_my_words_are_left_alone_until_taken_back(harper: Harper, word: str) -> None:
    text = f"We sell the {word.lower()} by the pound, and {word.lower()}'s fans like it."
    assert _marks(harper, text)
    assert _marks(harper, text, Wishes(words=(word,))) == ()
    assert _marks(harper, text)


@pytest.mark.parametrize(
    "text",
    [
        "See the plan at https://shop.example/frobly?seperate=recieve for the day.",
        "We thank @frobly_seperat for the cake and the lights.",
        "The walk starts at noon #seperat #thefroblies",
        "Write `definately = recieve` at the top of the file.",
        "Mail us at frobly@recieve.example for the plan of the day.",
        "The 🎈🎈 are by the door 👩🏽‍🚒",
    ],
)
def test_what_is_not_prose_is_not_marked(harper: Harper, text: str) -> None:
    assert _marks(harper, text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mañana abrimos la tienda nueva en la calle de siempre y queremos que vengas con tu familia.",
        "Wir freuen uns auf euch am Samstag, denn dann öffnen wir endlich den neuen Laden am Markt.",
        "明日は新しいお店が開きます。ぜひ来てください。",
        "سنفتح المتجر الجديد غدا ونحن سعداء بلقائكم جميعا",
    ],
)
def test_other_languages_are_left_alone(harper: Harper, text: str) -> None:
    assert _marks(harper, text) == ()
    english = "We open the new shop with you on Saturday and there will be cake for all."
    mixed = f"{english}\n\n{text}\n\nThe cake is seperate."
    assert [mark.quote for mark in _marks(harper, mixed)] in (["seperate"], [])


def test_a_paragraph_is_read_once(harper: Harper) -> None:
    text = "We keep the jars seperate.\n\nI seen the jars."
    first = _marks(harper, text)
    longer = _marks(harper, f"A new day.\n\n{text}")
    assert [mark.quote for mark in first] == [mark.quote for mark in longer]
    assert longer[0].start == first[0].start + len("A new day.\n\n")


def test_nothing_said_blames(harper: Harper) -> None:
    for text, _, _ in PLANTED:
        for mark in _marks(harper, text):
            assert "error" not in mark.says.lower()
            assert "mistake" not in mark.says.lower()
