"""Draw on a terminal how far a long reading has come."""

import sys
from collections.abc import Callable, Iterable, Iterator

from youward.cli.tables import Row

_BAR = 30


class Progress:
    """Know how many of `total` bytes were read, and how many of those are `done` with."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._before = 0
        self.read = 0
        self.done = 0

    def reader(self, size: int) -> Callable[[int], None]:
        """Return what hears how many bytes of the next file, of `size` bytes, were read."""
        before = self._before
        self._before += size

        def told(read: int) -> None:
            self.read = before + min(read, size)

        return told

    def drawn(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield `rows`, and draw a bar on standard error when that is a terminal."""
        # Without a standard error there is none to draw on.
        bar = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        count, shown = 0, ""
        for row in rows:
            yield row
            count += 1
            if bar is not None:
                filled = _BAR * self.done // max(self._total, 1)
                line = f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {count} posts"
                if line != shown:
                    bar.write(line)
                    bar.flush()
                    shown = line
        if bar is not None and count:
            bar.write("\n")
