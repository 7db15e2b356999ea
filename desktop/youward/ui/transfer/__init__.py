"""Bring posts in, take them out, and back everything up."""
