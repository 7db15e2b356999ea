"""Run the coach in a process of its own."""
