"""Say at the right of the text what the coach found, one thing at a time."""
