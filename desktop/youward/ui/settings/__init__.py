"""Declare what the writer can choose, keep it, and let them find and change it."""
