"""Hold the text, and show under and beside its words what the coach sees in them."""
