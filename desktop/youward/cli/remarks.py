"""Say things beside the output: one line on standard error each."""

import sys


def remark(sentence: str) -> None:
    """Write `sentence` as one line, whatever line breaks a name in it has."""
    if sys.stderr is not None:
        sys.stderr.write(f"youward: {' '.join(sentence.split())}\n")
