"""Keep a measurement short: as many rounds as asked, fewer on a machine that is slow or busy."""

from collections.abc import Iterator
from time import perf_counter

LEAST = 2


def rounds(most: int, seconds: float) -> Iterator[int]:
    """Count up to `most`; once `seconds` have passed, stop as soon as there are two rounds."""
    began = perf_counter()
    for number in range(most):
        if number >= LEAST and perf_counter() - began > seconds:
            return
        yield number
