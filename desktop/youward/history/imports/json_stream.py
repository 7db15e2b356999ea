"""Take the items out of a long JSON array one by one, without holding the array."""

import json
from collections.abc import Iterator

from youward.errors import InputError
from youward.history.imports.sources import Progress, Source
from youward.history.imports.values import LARGEST_POST

_BLANK = " \t\n\r"
_ARRAYS = ("orderedItems", "your_posts", "status_updates", "posts")


def array_items(source: Source, told: Progress | None = None) -> Iterator[object]:
    """Yield the items of the array that `source` is, or that stands in its object under a known name.

    Anything before the first bracket is passed over, such as `window.YTD.tweets.part0 =`.
    """
    reading = _Reading(source, told)
    try:
        if reading.find("[{") == "{" and not reading.enter_array():
            return
        yield from reading.items()
    except RecursionError as error:
        raise InputError(f"“{source.name}” is nested too deeply to be posts. Choose another file.") from error


class _Reading:
    def __init__(self, source: Source, told: Progress | None) -> None:
        self._name = source.name
        self._chunks = source.chunks(told)
        self._buffer = ""
        self._at = 0
        self._decoder = json.JSONDecoder()

    def find(self, marks: str) -> str:
        """Go to the first of `marks`, which must come soon, and pass it; return it."""
        while True:
            places = [at for mark in marks if (at := self._buffer.find(mark, self._at)) >= 0]
            if places:
                at = min(places)
                self._at = at + 1
                return self._buffer[at]
            if len(self._buffer) - self._at > LARGEST_POST or not self._more():
                raise self._broken()

    def enter_array(self) -> bool:
        """Go through an object into the array under a known name; False when it has none."""
        while self._next() != "}":
            key = self._value()
            if self._next() != ":":
                raise self._broken()
            self._at += 1
            mark = self._next()
            if mark == "[" and isinstance(key, str) and key.startswith(_ARRAYS):
                self._at += 1
                return True
            self._value()
            if self._next() == ",":
                self._at += 1
        return False

    def items(self) -> Iterator[object]:
        """Yield what stands in the array."""
        if self._next() == "]":
            return
        while True:
            yield self._value()
            mark = self._next()
            self._at += 1
            if mark == "]":
                return
            if mark != ",":
                raise self._broken()

    def _next(self) -> str:
        while True:
            while self._at < len(self._buffer):
                if self._buffer[self._at] not in _BLANK:
                    return self._buffer[self._at]
                self._at += 1
            if not self._more():
                raise self._broken()

    def _value(self) -> object:
        self._next()
        wanted = 0
        while True:
            try:
                # A number at the very end may go on in the next chunk.
                value, end = self._decoder.raw_decode(self._buffer, self._at)
                if end < len(self._buffer):
                    self._at = end
                    return value
            except ValueError as error:
                if len(self._buffer) - self._at > LARGEST_POST:
                    raise self._broken() from error
            # Twice as much each time: a long item is not read again for every chunk of it.
            wanted = max(wanted * 2, 1)
            if not any([self._more() for _ in range(wanted)]):
                raise self._broken()

    def _more(self) -> bool:
        chunk = next(self._chunks, "")
        self._buffer = self._buffer[self._at :] + chunk
        self._at = 0
        return bool(chunk)

    def _broken(self) -> InputError:
        return InputError(f"“{self._name}” is damaged or ends too early. Download or save it again.")
