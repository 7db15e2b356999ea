"""Remember drafts and their versions in one SQLite file."""
