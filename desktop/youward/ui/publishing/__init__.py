"""Say where a post went and what came back."""
