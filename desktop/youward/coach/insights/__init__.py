"""Say what many posts have in common: sentences about the posts, never about the person (coaching.md 3.6)."""
