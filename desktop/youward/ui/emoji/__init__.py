"""Choose an emoji by name and put it into the post."""
