"""Say where a post goes, how much fits there, and what each network has of its own."""
