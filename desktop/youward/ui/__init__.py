"""Show posts and what the coach says about them, with Qt."""
