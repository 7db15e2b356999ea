"""Bring text files in as drafts, and write a post out as one."""
