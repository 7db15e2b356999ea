"""Read posts. No judgement."""
