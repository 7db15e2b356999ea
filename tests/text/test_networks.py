"""Lengths as the networks count them."""

from itertools import accumulate
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from youward import paths
from youward.errors import ResourceError
from youward.text.counting import grapheme_boundary, graphemes
from youward.text.networks import NETWORKS, Surplus, lengths, load_networks
from youward.text.post import MaskKind

NETWORK = load_networks(paths.resources() / "networks.toml")
FAMILY = "👩\u200d👩\u200d👧"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
LONG = "https://example.org/a/very/long/address/that/goes/on/and/on"


@pytest.mark.parametrize(
    ("network", "text", "length"),
    [
        *((network, "", 0) for network in NETWORKS),
        *((network, "Plums, again", 12) for network in NETWORKS),
        # X, most of them from the tests that come with twitter-text's configuration v3.
        ("x", "Hi http://test.co", 26),
        ("x", "Test https://test.com test https://test.com test.com test", 86),
        ("x", "https://www.twitter.com/aloha " * 10, 240),
        ("x", LONG, 23),
        ("x", "See example.org, now", 4 + 23 + 5),
        ("x", "youtu.be/x foo.co.jp bakery.org.uk/menu bit.ly/y t.co", 5 * 23 + 4),
        ("x", "(https://example.org/Rye_(bread))", 1 + 23 + 1),
        ("x", "Write to me@example.org", 23),
        ("x", "We opened.It is warm. 3.5 p.m. today", 36),
        ("x", "@ines@baking.example.org", 24),
        ("x", "ÁB A\u0301B", 5),
        # An accent on its own is put together with its letter; what has no sign of its own stays apart.
        ("x", "Cafe\u0301", 4),
        ("x", "A\ufb2c", 4),
        ("x", "故人西辞黄鹤楼，烟花三月下扬州。", 32),
        ("x", "저찀쯿쿿", 8),
        ("x", "“quoted” … it’s – so", 21),
        ("x", "\u2000\u200a\u200b\u200d‐―‖‟′‷", 10),
        ("x", "→ € ★ ™", 4 * 2 + 3),
        ("x", "© ®", 3),
        ("x", "©\ufe0f", 2),
        ("x", "H🐱☺" + FAMILY, 1 + 3 * 2),
        ("x", "😷👾😡🔥💩", 10),
        ("x", "🙋🏽👨\u200d🎤", 4),
        ("x", f"Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; {ENGLAND}", 34),
        ("x", "👍🏽🇳🇱1️⃣❤️🏳️\u200d🌈", 10),
        ("x", FAMILY * 140, 280),
        ("x", "ABC\u202a\uffffABC\ufffe", 12),
        ("bluesky", FAMILY + ENGLAND + "👍🏽🇳🇱1️⃣", 5),
        ("bluesky", "Cafe\u0301", 4),
        ("bluesky", "日本語 각", 5),
        # The app shortens links as they will be seen.
        ("bluesky", "https://example.org", 11),
        ("bluesky", LONG, len("example.org/a/very/long/...")),
        ("bluesky", "See example.org/a", 17),
        ("bluesky", "@ines.bsky.social", 17),
        ("mastodon", LONG, 23),
        # Without a scheme it is no link there.
        ("mastodon", "See example.org", 15),
        ("mastodon", "See www.example.org", 19),
        ("mastodon", "Ask @ines@baking.example.org, about rye", len("Ask @ines, about rye")),
        ("mastodon", "@ines@baking.org @dan", len("@ines @dan")),
        ("mastodon", FAMILY + "e\u0301", 2),
        ("threads", "Hi 👍", 3 + 4),
        ("threads", "Hi 👍🏽", 3 + 8),
        ("threads", FAMILY, 18),
        ("threads", "🇳🇱❤️", 8 + 6),
        ("threads", "→ ★ 日本語 é", 9),
        ("threads", LONG, len(LONG)),
        ("linkedin", "Hi 👍🏽", 7),
        ("linkedin", "𝐁𝐨𝐥𝐝", 8),
        ("linkedin", "日本語", 3),
        ("tiktok", "Hi 👍", 5),
        ("facebook", "Hi 👍🏽", 5),
        ("instagram", "Cafe\u0301 " + FAMILY, 6 + 5),
    ],
)
def test_lengths(network: str, text: str, length: int) -> None:
    assert NETWORK[network].length(text) == length


def test_all_are_counted_together_as_one_by_one() -> None:
    text = f"Ask @ines@baking.example.org “now” {FAMILY} {LONG} #rye → ok"
    assert lengths(text, NETWORK) == {name: network.length(text) for name, network in NETWORK.items()}


JOINED = [
    "a",
    " ",
    "\n",
    "\r",
    "\u0301",
    "👩",
    "\u200d",
    "🏽",
    "🇬",
    "\u0600",
    "각",
    "ᄀ",
    "ᅡ",
    "ำ",
    "’",
    "©",
    "क",
    "्",
]


@given(st.lists(st.sampled_from(JOINED), max_size=12).map("".join) | st.text(max_size=30))
def test_graphemes_are_those_of_unicode(text: str) -> None:
    clusters = regex.findall(r"\X", text)
    assert graphemes(text) == len(clusters)
    ends = {0, *accumulate(map(len, clusters))}
    for offset in range(len(text) + 1):
        assert grapheme_boundary(text, offset) == max(end for end in ends if end <= offset)


@given(st.text(max_size=200))
def test_any_text_is_counted(text: str) -> None:
    for network in NETWORK.values():
        assert network.length(text) >= 0
        assert 0 <= network.fitting(text) <= len(text)


def test_what_is_too_much() -> None:
    x, bluesky = NETWORK["x"], NETWORK["bluesky"]
    assert x.excess("a" * 280) == 0
    assert x.excess("a" * 301) == 21
    assert bluesky.excess(FAMILY * 180) == len((FAMILY * 180).encode()) - 3000
    assert bluesky.excess(FAMILY * 301) == 1


def test_too_many_tags_and_links() -> None:
    tags = " ".join(f"#rye{number}" for number in range(6))
    links = " ".join(f"https://example.org/{number}" for number in range(6))
    assert NETWORK["instagram"].surplus(tags) == (Surplus(MaskKind.TAG, 6, 5),)
    assert NETWORK["instagram"].surplus(tags.removeprefix("#rye0 ")) == ()
    assert NETWORK["threads"].surplus("#rye #rye") == (Surplus(MaskKind.TAG, 2, 1),)
    assert NETWORK["threads"].surplus(links) == (Surplus(MaskKind.LINK, 6, 5),)
    # Equal links count once.
    assert NETWORK["threads"].surplus("https://example.org " * 6) == ()
    assert NETWORK["x"].surplus(tags + links) == ()


def test_folds_on_a_phone_and_on_a_computer() -> None:
    linkedin, instagram = NETWORK["linkedin"], NETWORK["instagram"]
    assert (linkedin.fold_on(desktop=False), linkedin.fold_on(desktop=True)) == (140, 210)
    assert (instagram.fold_on(desktop=False), instagram.fold_on(desktop=True)) == (125, 125)


def test_every_row_says_when_and_from_where() -> None:
    for network in NETWORK.values():
        assert network.checked.year >= 2026
        assert network.source


def test_a_broken_file_is_refused_with_its_name(tmp_path: Path) -> None:
    broken = tmp_path / "networks.toml"
    for content in ("", "[x]\nlimit = 'many'\n", "[x\n"):
        broken.write_text(content)
        with pytest.raises(
            ResourceError, match=r"networks\.toml can't be read \(.+\)\. Install Youward again"
        ):
            load_networks(broken)
