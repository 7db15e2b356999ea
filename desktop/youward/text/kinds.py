"""Name the kinds of posts that the coach tells apart."""

KINDS: tuple[str, ...] = (
    "announcement",
    "offer",
    "apology",
    "reply",
    "safety",
    "notice",
    "job",
    "event",
    "appeal",
    "thanks",
    "story",
    "tip",
    "condolence",
    "other",
)
