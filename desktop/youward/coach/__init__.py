"""Judge posts: findings, recognitions, suggestions."""
