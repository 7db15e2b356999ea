"""Read posts from files, with one clear sentence for each thing that can be wrong with them."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from youward.errors import InputError

_BIGGEST_CELL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one post to audit."""

    id: str
    text: str


def read_text(name: str) -> str:
    """Read one post from a file, or from standard input for "-"; UTF-8, or UTF-16 with its mark."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(
            f"{name} can't be read ({error.strerror}). Check the name and its permissions."
        ) from error
    return _decoded(data, "standard input" if name == "-" else name)


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not a text in UTF-8. Save it as UTF-8 and try again.") from error
    if encoding != "utf-16" and "\x00" in text:
        raise InputError(f"{name} looks like a binary file. Give a text file with the post in it.")
    return text.replace("\r\n", "\n")


def read_entries(name: str, column: str) -> Iterator[Entry]:
    """Read the posts of a .jsonl, .csv, .tsv or .txt file, one after the other."""
    ending = Path(name).suffix.lower()
    if ending == ".jsonl":
        yield from _json_lines(name)
    elif ending in (".csv", ".tsv"):
        yield from _table(name, column, "," if ending == ".csv" else "\t")
    elif ending == ".txt":
        yield Entry(Path(name).name, read_text(name).rstrip("\n"))
    else:
        raise InputError(f"{name} has an ending that is not known. Use .jsonl, .csv, .tsv or .txt.")


def _json_lines(name: str) -> Iterator[Entry]:
    for number, line in enumerate(read_text(name).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(
                f"{name}, line {number} is not JSON ({error}). Mend or remove the line."
            ) from error
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise InputError(f"{name}, line {number} has no text. Each line needs an id and a text.")
        yield Entry(str(row.get("id", number)), row["text"])


def _table(name: str, column: str, delimiter: str) -> Iterator[Entry]:
    csv.field_size_limit(_BIGGEST_CELL)
    # Only line feeds part rows: a cell may hold U+2028 and its like.
    lines = io.StringIO(read_text(name), newline="")
    try:
        rows = csv.DictReader(lines, delimiter=delimiter, strict=True)
        if column not in (rows.fieldnames or ()):
            there = ", ".join(rows.fieldnames or ()) or "none"
            raise InputError(
                f"{name} has no column “{column}” (it has: {there}). Name one with --text-column."
            )
        for number, row in enumerate(rows, start=1):
            yield Entry(row.get("id") or str(number), row[column] or "")
    except csv.Error as error:
        raise InputError(f"{name} is not a readable table ({error}). Save it again as CSV or TSV.") from error
