"""Open what posts stand in as a stream of text: a file or a file inside a zip, bounded, never unpacked."""

import codecs
import io
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from youward.errors import InputError
from youward.history.imports.values import LARGEST_FILE, LARGEST_POST

CHUNK = 256 * 1024
_MARKS = (
    # The mark of UTF-32 begins like that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
Progress = Callable[[int], None]


@dataclass(frozen=True)
class Source:
    """Hold what can be opened again and again: `name` is for sentences, `size` the bytes that come."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]
    largest: int = LARGEST_FILE

    def head(self, count: int = 64 * 1024) -> str:
        """Return the first characters, whatever damage follows them; "" when there are none."""
        with plain_errors(self.name), self.open() as file:
            data = file.read(count)
        decoder = codecs.getincrementaldecoder(_guess(data) or "utf-8")("replace")
        return decoder.decode(data).removeprefix("\ufeff")

    def encoding(self) -> str:
        """Tell how the letters are written, by looking at all of them; raise InputError when nothing fits."""
        with plain_errors(self.name), self.open() as file:
            data = file.read(CHUNK)
            chosen = _guess(data)
            for attempt in (chosen,) if chosen else ("utf-8", "cp1252"):
                decoder = codecs.getincrementaldecoder(attempt)()
                file.seek(0)
                if self._fits(file, decoder):
                    return attempt
        raise InputError(
            f"“{self.name}” is written in a way that can't be read. Save it as UTF-8 and try again."
        )

    def _fits(self, file: IO[bytes], decoder: codecs.IncrementalDecoder) -> bool:
        read = 0
        try:
            while data := file.read(CHUNK):
                read += len(data)
                if read > self.largest:
                    raise InputError(f"“{self.name}” is too large to be read. Split it and try again.")
                if "\x00" in decoder.decode(data):
                    raise InputError(f"“{self.name}” holds bytes that no text has. Choose another file.")
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            return False
        return True

    def chunks(self, told: Progress | None = None) -> Iterator[str]:
        """Yield the text in pieces; `told` hears how many bytes were read so far."""
        decoder = codecs.getincrementaldecoder(self.encoding())()
        read = 0
        with plain_errors(self.name), self.open() as file:
            while data := file.read(CHUNK):
                read += len(data)
                text = decoder.decode(data)
                if told is not None:
                    told(read)
                if text:
                    yield text

    def lines(self, told: Progress | None = None) -> Iterator[str]:
        """Yield the lines with their ends; only line feeds part them, U+2028 and its like stay inside."""
        kept = ""
        for chunk in self.chunks(told):
            *whole, kept = (kept + chunk).split("\n")
            for line in whole:
                yield line + "\n"
            if len(kept) > LARGEST_POST:
                raise InputError(f"“{self.name}” has a line that is too long to be a post. Look at the file.")
        if kept:
            yield kept

    def is_empty(self) -> bool:
        """Tell whether nothing but blanks stands in it."""
        return all(not chunk.strip() for chunk in self.chunks())


def from_file(path: Path) -> Source:
    """Return a file as a source; raise InputError when it can't be read."""
    with plain_errors(path.name), path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
    return Source(path.name, size, lambda: path.open("rb"))


@contextmanager
def plain_errors(name: str) -> Generator[None]:
    """Turn what a file system or a zip says into one sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise InputError(f"“{name}” is no longer there. Choose it again.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InputError(f"“{name}” is a damaged zip file. Download it again.") from error
    except OSError as error:
        why = error.strerror or str(error)
        raise InputError(
            f"“{name}” can't be read ({why}). Check that it is there and may be opened."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"“{name}” changed while it was read. Try again.") from error


def _guess(data: bytes) -> str:
    """Return the encoding that the first bytes tell, "" for none."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    if marked or len(data) < 4:
        return marked
    # Without a mark: in Latin letters as UTF-16, every other byte is empty.
    pairs = data[: len(data) // 2 * 2]
    first, second = pairs[::2].count(0), pairs[1::2].count(0)
    if second > len(pairs) * 0.4 and not first:
        return "utf-16-le"
    return "utf-16-be" if first > len(pairs) * 0.4 and not second else ""
