"""Read the posts of a file one after the other, however many there are."""

import codecs
import csv
import io
import json
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, Any

from youward.cli.inputs import decoding, has_unprinted, opening, read_text, refused
from youward.cli.parquet import parquet_rows
from youward.errors import InputError
from youward.history.imports.dates import milliseconds

Told = Callable[[int], None]
_BIGGEST_CELL = 2**31 - 1
_CHUNK = 256 * 1024
_DATES = ("when", "date", "created_at", "published")
# Old tables end their rows with this alone.
_RETURN = re.compile(r"(?<=\r)")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one post to audit; `when` is None where the file doesn't tell."""

    id: str
    text: str
    when: int | None = None


class PostFile:
    """Read a .jsonl, .csv, .tsv, .txt or .parquet file as often as needed; `column` holds a table's posts."""

    def __init__(self, name: str, column: str) -> None:
        self.name = name
        self._column = column

    @cached_property
    def size(self) -> int:
        """Return how many bytes there are to read."""
        return len(self._held) if self._held is not None else Path(self.name).stat().st_size

    @cached_property
    def _held(self) -> bytes | None:
        """Return the content of what can be read only once, such as a pipe; None for a file."""
        with opening(self.name) as path:
            return None if path.is_file() or not path.exists() else path.read_bytes()

    def entries(self, told: Told | None = None) -> Iterator[Entry]:
        """Yield the posts; `told` hears how many bytes were read. Raises InputError with a sentence."""
        name, ending = self.name, Path(self.name).suffix.lower()
        if name == "-":
            raise InputError(
                "audit reads files. Save the posts as .jsonl, .csv, .tsv or .txt and name the file."
            )
        if ending == ".jsonl":
            yield from self._json_lines(told)
        elif ending in (".csv", ".tsv"):
            yield from self._table("," if ending == ".csv" else "\t", told)
        elif ending == ".parquet":
            yield from self._parquet(told)
        elif ending == ".txt" or not name or Path(name).is_dir():
            yield Entry(Path(name).name, read_text(name).rstrip("\n"))
            if told is not None:
                told(self.size)
        else:
            raise InputError(f"{name} has an ending that is not known. Use .jsonl, .csv, .tsv or .txt.")

    def _json_lines(self, told: Told | None) -> Iterator[Entry]:
        for number, line in enumerate(self._lines(told), start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise InputError(
                    f"{self.name}, line {number} is not JSON ({error}). Mend or remove the line."
                ) from error
            if not isinstance(row, dict) or not isinstance(row.get("text"), str):
                raise InputError(f"{self.name}, line {number} has no text. Each line needs an id and a text.")
            yield Entry(str(row.get("id", number)), row["text"], _when(row))

    def _table(self, delimiter: str, told: Told | None) -> Iterator[Entry]:
        csv.field_size_limit(_BIGGEST_CELL)
        # Only line ends part rows: a cell may hold U+2028 and its like.
        lines = (part for line in self._lines(told) for part in _RETURN.split(line) if part)
        try:
            rows = csv.DictReader(lines, delimiter=delimiter, strict=True)
            self._find_column(list(rows.fieldnames or ()))
            for number, row in enumerate(rows, start=1):
                yield Entry(row.get("id") or str(number), row[self._column] or "", _when(row))
        except csv.Error as error:
            raise InputError(
                f"{self.name} is not a readable table ({error}). Save it again as CSV or TSV."
            ) from error

    def _parquet(self, told: Told | None) -> Iterator[Entry]:
        with opening(self.name) as path:
            names, rows = parquet_rows(path, (self._column, "id", *_DATES))
            self._find_column(names)
            for number, (row, share) in enumerate(rows, start=1):
                text, identity = row.get(self._column), row.get("id")
                if text is not None and not isinstance(text, str):
                    raise InputError(
                        f"{self.name}: the column “{self._column}” holds no texts. "
                        "Name another one with --text-column."
                    )
                if told is not None:
                    told(int(self.size * share))
                yield Entry(str(number if identity is None else identity), text or "", _when(row))

    def _find_column(self, names: list[str]) -> None:
        if self._column not in names:
            there = ", ".join(names) or "none"
            raise InputError(
                f"{self.name} has no column “{self._column}” (it has: {there}). Name one with --text-column."
            )

    def _lines(self, told: Told | None) -> Iterator[str]:
        """Yield the lines with their ends; only line feeds part them."""
        kept: list[str] = []
        read = 0
        with closing(self._chunks()) as chunks:
            for size, chunk in chunks:
                head, *rest = chunk.split("\n")
                kept.append(head)
                passed = len(head) + 1
                for line in rest:
                    if told is not None:
                        told(read + size * passed // max(len(chunk), 1))
                    yield "".join(kept).removesuffix("\r") + "\n"
                    kept = [line]
                    passed += len(line) + 1
                read += size
        if told is not None:
            told(read)
        if last := "".join(kept):
            yield last

    def _chunks(self) -> Generator[tuple[int, str]]:
        """Yield the text in pieces, each with how many bytes it was."""
        with opening(self.name), self._open() as file:
            start = file.read(2)
            encoding, called = decoding(start)
            decoder = codecs.getincrementaldecoder(encoding)()
            data = start
            while data:
                try:
                    text = decoder.decode(data)
                except UnicodeDecodeError as error:
                    raise refused(self.name, encoding, called, self._has_unprinted()) from error
                if "\x00" in text:
                    raise refused(self.name, "utf-8-sig", called, True)
                yield len(data), text
                data = file.read(_CHUNK)
            try:
                decoder.decode(b"", True)
            except UnicodeDecodeError as error:
                raise refused(self.name, encoding, called, self._has_unprinted()) from error

    def _has_unprinted(self) -> bool:
        with self._open() as file:
            while data := file.read(_CHUNK):
                if has_unprinted(data):
                    return True
        return False

    def _open(self) -> IO[bytes]:
        return Path(self.name).open("rb") if self._held is None else io.BytesIO(self._held)


def _when(row: dict[str, Any]) -> int | None:
    written = next((row[name] for name in _DATES if row.get(name)), "")
    return milliseconds(str(written)) if isinstance(written, str | int) else None
