"""What the writer does for single networks."""
