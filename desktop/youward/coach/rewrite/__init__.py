"""Turn clauses toward the reader: a finding in, suggestions out; one module per family of patterns."""

from youward.coach.rewrite.rewriter import Rewriter

__all__ = ["Rewriter"]
