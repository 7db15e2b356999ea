"""Name the networks a post can be written for."""

NETWORKS: tuple[str, ...] = (
    "x",
    "linkedin",
    "facebook",
    "instagram",
    "threads",
    "bluesky",
    "mastodon",
    "tiktok",
    "pinterest",
    "youtube",
)
