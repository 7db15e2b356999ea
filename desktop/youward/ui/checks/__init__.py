"""Show what the coach looks for, and let the writer decide how much of it."""
