"""Show a link as each network shows it to readers."""

from typing import Literal

import regex

Shown = Literal["whole", "plain", "host", "x", "bluesky", "mastodon"]
"""How a network shows a link; "plain" as words that can't be followed."""

_SCHEME = regex.compile(r"https?://", regex.IGNORECASE)
_WWW = regex.compile(r"www\.", regex.IGNORECASE)
_PATH_ON_X = 15
_PATH_ON_BLUESKY = 15
_LONGEST_ON_MASTODON = 30


def shortened(link: str, shown: Shown) -> str:
    """Return what readers see of `link`."""
    if shown in ("whole", "plain"):
        return link
    scheme = _SCHEME.match(link)
    bare = link[scheme.end() :] if scheme else link
    if shown == "bluesky":
        host, path = _split(bare)
        path = "" if path == "/" else path
        # As the app does it (toShortUrl): three full stops, and two characters less than it allows.
        return host + (path if len(path) <= _PATH_ON_BLUESKY else path[: _PATH_ON_BLUESKY - 2] + "...")
    if shown == "mastodon":
        # Without a scheme it is no link there, and stays as it was written.
        bare = _without_www(bare) if scheme else link
        whole = not scheme or len(bare) <= _LONGEST_ON_MASTODON
        return bare if whole else bare[:_LONGEST_ON_MASTODON] + "…"
    host, path = _split(_without_www(bare))
    if shown == "host":
        return host
    # As in the network's own examples of `display_url`: the host and fifteen characters of the path.
    return host + (path if len(path) <= _PATH_ON_X else path[:_PATH_ON_X] + "…")


def _split(bare: str) -> tuple[str, str]:
    found = regex.search(r"[/?#]", bare)
    return (bare[: found.start()], bare[found.start() :]) if found else (bare, "")


def _without_www(bare: str) -> str:
    www = _WWW.match(bare)
    return bare[www.end() :] if www else bare
