"""Show what many posts have in common."""
