"""Spelling and grammar, kept apart from coaching: marks never enter a report."""
