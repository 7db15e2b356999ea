"""Lengths as the networks count them."""

from pathlib import Path

import pytest

from youward import paths
from youward.errors import ResourceError
from youward.text.networks import NETWORKS, load_networks

NETWORK = load_networks(paths.resources() / "networks.toml")
FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("network", "text", "length"),
    [
        *((network, "", 0) for network in NETWORKS),
        *((network, "Plums, again", 12) for network in NETWORKS),
        ("x", "https://example.org/a/very/long/address/that/goes/on/and/on", 23),
        ("x", "See example.org, now", 4 + 23 + 5),
        ("x", FAMILY, 2),
        ("x", "👍🏽🇳🇱1️⃣", 6),
        # An accent on its own is put together with its letter.
        ("x", "Cafe\u0301", 4),
        ("x", "日本語", 6),
        ("x", "“quoted” … it’s", 16),
        ("bluesky", FAMILY, 1),
        ("bluesky", "Cafe\u0301", 4),
        ("bluesky", "https://example.org", 19),
        ("mastodon", "https://example.org/a/very/long/address/that/goes/on/and/on", 23),
        ("mastodon", "Ask @ines@baking.example.org, about rye", len("Ask @ines, about rye")),
        ("mastodon", FAMILY, 1),
        ("threads", "Hi 👍", 3 + 4),
        ("linkedin", "Hi 👍🏽", 5),
    ],
)
def test_lengths(network: str, text: str, length: int) -> None:
    assert NETWORK[network].length(text) == length


def test_what_is_too_much() -> None:
    x, bluesky = NETWORK["x"], NETWORK["bluesky"]
    assert x.excess("a" * 280) == 0
    assert x.excess("a" * 301) == 21
    assert bluesky.excess(FAMILY * 180) == len((FAMILY * 180).encode()) - 3000
    assert bluesky.excess(FAMILY * 301) == 1


def test_a_broken_file_is_refused_with_its_name(tmp_path: Path) -> None:
    broken = tmp_path / "networks.toml"
    for content in ("", "[x]\nlimit = 'many'\n", "[x\n"):
        broken.write_text(content)
        with pytest.raises(
            ResourceError, match=r"networks\.toml can't be read \(.+\)\. Install Youward again"
        ):
            load_networks(broken)
