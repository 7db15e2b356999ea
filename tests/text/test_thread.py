"""Threads: every part fits, ends where a reader can pause, and nothing is lost."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from youward.paths import resources
from youward.text.networks import Network, load_networks
from youward.text.post import MaskKind, find_marks
from youward.text.thread import Part, split_thread

ALL = load_networks(resources() / "networks.toml")
SHORT = ("x", "bluesky", "mastodon", "threads", "tiktok", "pinterest")
FAMILY = "👩\u200d👩\u200d👧"


def network(limit: int, name: str = "x") -> Network:
    return ALL[name].model_copy(update={"limit": limit})


def texts(parts: tuple[Part, ...]) -> list[str]:
    return [part.text for part in parts]


def test_a_text_that_fits_stays_whole_and_has_no_number() -> None:
    for numbered in (False, True):
        (part,) = split_thread("  You can book here.\n", ALL["x"], numbered=numbered)
        assert (part.text, part.start, part.end, part.length) == ("You can book here.", 2, 20, 18)


@pytest.mark.parametrize("text", ["", "  \n\n "])
def test_a_text_without_words_has_no_parts(text: str) -> None:
    assert split_thread(text, ALL["x"], numbered=True) == ()


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        # At a paragraph, where that fills half a part.
        ("One two. Three.\n\nFour five. Six.", 24, ["One two. Three.", "Four five. Six."]),
        # At a sentence, where the paragraph would leave much room.
        ("Hi.\n\nOne two three. Four five six.", 22, ["Hi.\n\nOne two three.", "Four five six."]),
        ("It is at 6 p.m. on Mondays. Come.", 28, ["It is at 6 p.m. on Mondays.", "Come."]),
        ("One two\nThree four", 12, ["One two", "Three four"]),
        # At a word, where no sentence ends.
        ("one two three four", 9, ["one two", "three", "four"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a " + FAMILY * 5, 6, ["a", FAMILY * 3, FAMILY * 2]),
        ("日本語です。はい。", 12, ["日本語です。", "はい。"]),
        ("Book #sourdough now", 12, ["Book", "#sourdough", "now"]),
        # A link counts 23 on X, however short.
        ("See a.com/b and c.com/d now", 31, ["See a.com/b and", "c.com/d now"]),
        ("e\u0301" * 5, 2, ["e\u0301" * 2, "e\u0301" * 2, "e\u0301"]),
    ],
)
def test_where_parts_end(text: str, limit: int, parts: list[str]) -> None:
    assert texts(split_thread(text, network(limit))) == parts


def test_numbers_are_counted_in() -> None:
    text = "One two. Three four. Five six."
    assert texts(split_thread(text, network(20))) == ["One two. Three four.", "Five six."]
    assert texts(split_thread(text, network(20), numbered=True)) == [
        "One two. 1/3",
        "Three four. 2/3",
        "Five six. 3/3",
    ]


def test_more_than_nine_parts_leave_room_for_two_digits() -> None:
    parts = split_thread("word " * 60, network(20), numbered=True)
    assert parts[0].text.endswith(f" 1/{len(parts)}")
    assert parts[-1].text.endswith(f" {len(parts)}/{len(parts)}")
    assert all(part.length <= 20 for part in parts)


def test_a_link_longer_than_a_part_stays_whole() -> None:
    link = "https://example.org/" + "a" * 40
    parts = split_thread(f"Read {link} today", network(30, "threads"))
    assert texts(parts) == ["Read", link, "today"]


def test_a_long_text_for_a_short_network() -> None:
    parts = split_thread("You can now book a table by phone. " * 300, ALL["x"], numbered=True)
    assert len(parts) > 30
    assert all(part.length <= 280 and regex.search(r"\. \d+/\d+$", part.text) for part in parts)


PIECES = [
    "word ",
    "longerword",
    "Soup is on. ",
    "Really?! ",
    "\n",
    "\n\n",
    "  ",
    FAMILY,
    "🇬🇧",
    "👍🏽",
    "e\u0301",
    " \u0301",
    "#rye ",
    "@ines@a.example ",
    "https://a.example/b ",
    "a.com",
    "語。",
    "“q” ",
    "…",
    "\u0600",
]
KEPT = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG)


@pytest.mark.parametrize("name", SHORT)
@given(
    text=st.lists(st.sampled_from(PIECES), max_size=80).map("".join) | st.text(max_size=80),
    numbered=st.booleans(),
)
def test_parts_fit_lose_nothing_and_cut_nothing_apart(name: str, text: str, numbered: bool) -> None:
    short = network(60, name)
    parts = split_thread(text, short, numbered=numbered)
    position = 0
    for number, part in enumerate(parts, 1):
        assert not text[position : part.start].strip()
        assert part.end > part.start
        position = part.end
        suffix = f" {number}/{len(parts)}" if numbered and len(parts) > 1 else ""
        assert part.text == text[part.start : part.end] + suffix
        assert part.length == short.length(part.text)
        assert short.excess(part.text) == 0 or len(list(regex.findall(r"\X", part.text))) < 12
    assert not text[position:].strip()
    clusters = {0, *(match.end() for match in regex.finditer(r"\X", text))}
    marks = [mark for mark in find_marks(text) if mark.kind in KEPT]
    for place in [part.end for part in parts[:-1]] + [part.start for part in parts[1:]]:
        assert place in clusters
        assert not any(mark.start < place < mark.end for mark in marks)
