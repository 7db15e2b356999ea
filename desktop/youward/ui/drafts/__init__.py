"""List drafts and their versions."""
