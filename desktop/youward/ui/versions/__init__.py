"""Show how a post came about: its versions in time, and what changed from one to another."""
