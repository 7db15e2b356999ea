"""Show what proofreading finds, apart from the coach."""
