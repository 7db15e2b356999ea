"""What a network cuts off, where it folds, and how it shows links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youward.paths import resources
from youward.text.counting import grapheme_boundary
from youward.text.cutting import Cut, fold_offset, too_much
from youward.text.links import shortened
from youward.text.networks import NETWORKS, load_networks
from youward.text.post import MaskKind, find_marks

NETWORK = load_networks(resources() / "networks.toml")
FAMILY = "👩\u200d👩\u200d👧"
PIECES = [
    "word ",
    "Soup. ",
    "\n\n",
    FAMILY,
    "🇬🇧",
    "e\u0301",
    "#rye ",
    "@ines@a.example ",
    "https://a.example/b ",
    "語",
]
texts = st.lists(st.sampled_from(PIECES), max_size=120).map("".join)


def test_a_text_that_fits_is_not_cut() -> None:
    assert too_much("a" * 280 + " \n", NETWORK["x"]) is None
    assert too_much("", NETWORK["bluesky"]) is None


def test_what_is_beyond_the_limit() -> None:
    assert too_much("a" * 312, NETWORK["x"]) == Cut(280, 312, 32)
    assert too_much("語" * 150, NETWORK["x"]) == Cut(140, 150, 20)
    assert too_much("a" * 279 + FAMILY, NETWORK["x"]) == Cut(279, 284, 1)
    assert too_much("a" * 300 + FAMILY + "b", NETWORK["bluesky"]) == Cut(300, 306, 2)


def test_bytes_that_are_too_many_are_cut_as_well() -> None:
    cut = too_much(FAMILY * 180, NETWORK["bluesky"])
    assert cut is not None
    assert cut.start == len(FAMILY) * (3000 // len(FAMILY.encode()))
    assert cut.over == len((FAMILY * 180).encode()) - 3000


@pytest.mark.parametrize("name", NETWORKS)
@given(text=texts)
def test_what_is_kept_fits_and_cuts_nothing_apart(name: str, text: str) -> None:
    network = NETWORK[name].model_copy(update={"limit": 40})
    cut = too_much(text, network)
    if cut is None:
        assert network.excess(text.rstrip()) == 0
    else:
        assert 0 <= cut.start < cut.end == len(text.rstrip())
        assert network.excess(text[: cut.start]) == 0
        assert not any(mark.start < cut.start < mark.end for mark in find_marks(text))
        assert grapheme_boundary(text, cut.start) == cut.start


@pytest.mark.parametrize(
    ("text", "fold", "seen"),
    [
        ("You can book here now.", 0, None),
        ("You can book here now.", 22, None),
        ("You can book here now.  \n", 22, None),
        ("You can book here now.", 21, "You can book here"),
        ("You can book here now.", 17, "You can book here"),
        ("You can book here now.", 18, "You can book here"),
        ("You can book here now.", 16, "You can book"),
        ("\n You can book here now.", 16, "\n You can book"),
        ("One.\n\nTwo three", 6, "One."),
        ("Unbreakable", 5, "Unbre"),
        ("Soup https://example.org/menu now", 12, "Soup"),
        ("#sourdough for you", 5, "#sour"),
        ("Eat " + FAMILY + FAMILY + " now", 7, "Eat"),
    ],
)
def test_the_fold_is_behind_a_word(text: str, fold: int, seen: str | None) -> None:
    at = fold_offset(text, fold)
    assert (None if at is None else text[:at]) == seen


@given(texts, st.integers(1, 60))
def test_the_fold_shows_something_and_no_more_than_there_is_room_for(text: str, fold: int) -> None:
    at = fold_offset(text, fold)
    blank = len(text) - len(text.lstrip())
    if at is None:
        assert len(text.strip()) <= fold
    else:
        assert blank < at <= blank + fold
        assert text[at - 1 : at].strip()


@pytest.mark.parametrize(
    ("shown", "link", "seen"),
    [
        ("x", "https://www.youtube.com/watch?v=oHg5SJYRHA0", "youtube.com/watch?v=oHg5SJ…"),
        ("x", "http://example.org/menu", "example.org/menu"),
        ("x", "bakery.co.uk", "bakery.co.uk"),
        ("bluesky", "https://www.example.org/", "www.example.org"),
        ("bluesky", "https://example.org/fifteen/marks12", "example.org/fifteen/mark..."),
        ("bluesky", "example.org/fifteen/mark", "example.org/fifteen/mark"),
        ("mastodon", "https://www.example.org/menu", "example.org/menu"),
        ("mastodon", "https://example.org/" + "a" * 30, "example.org/" + "a" * 18 + "…"),
        ("mastodon", "www.example.org/menu", "www.example.org/menu"),
        ("host", "https://www.example.org/menu?day=1", "example.org"),
        ("whole", "https://www.example.org/menu", "https://www.example.org/menu"),
        ("plain", "https://www.example.org/menu", "https://www.example.org/menu"),
    ],
)
def test_links_as_they_are_shown(shown: str, link: str, seen: str) -> None:
    assert shortened(link, shown) == seen  # type: ignore[arg-type]


def test_e_mail_addresses_are_no_marks() -> None:
    assert find_marks("Write to me@mail.example.org today") == ()
    (handle,) = find_marks("Ask @ines@baking.example.org")
    assert handle.kind is MaskKind.HANDLE
