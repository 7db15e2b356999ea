"""Read posts from files, with one clear sentence for each thing that can be wrong with them."""

import csv
import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from youward.cli.remarks import remark
from youward.errors import InputError

_BIGGEST_CELL = 2**31 - 1
# Bytes that no text has, whatever its encoding: control codes other than blanks, line ends and escapes.
_UNPRINTED = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
TO_READ_THE_REST = "Split it to have the rest read too."
_END_OF_INPUT = "Ctrl+Z and Enter" if os.name == "nt" else "Ctrl+D"


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one post to audit."""

    id: str
    text: str


def read_text(name: str) -> str:
    """Read one post from a file, or from standard input for "-"; UTF-8, or UTF-16 with its mark."""
    if name == "-":
        return _decoded(_standard_input(), "standard input")
    if not name:
        raise InputError("the name of the file is empty. Give a file, or - for standard input.")
    path = Path(name)
    try:
        if path.is_dir():
            raise InputError(f"{name} is a folder. Name a file in it.")
        return _decoded(path.read_bytes(), name)
    except FileNotFoundError as error:
        raise InputError(f"{name} doesn't exist. Check the name and the folder.") from error
    except OSError as error:
        raise InputError(
            f"{name} can't be read ({error.strerror}). Check its permissions, or copy the post elsewhere."
        ) from error


def has_words(text: str) -> bool:
    """Tell whether a text has any mark that can be seen."""
    return any(character.isprintable() and not character.isspace() for character in text)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed. Give a file with the post in it.")
    if sys.stdin.isatty():
        remark(f"type or paste the post, then press {_END_OF_INPUT}.")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(
            f"standard input can't be read ({error.strerror}). Give a file with the post in it."
        ) from error


def _decoded(data: bytes, name: str) -> str:
    marked = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding, called = ("utf-16", "UTF-16") if marked else ("utf-8-sig", "UTF-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if marked or data.translate(None, _UNPRINTED) == data:
            raise InputError(f"{name} is not a text in {called}. Save it as UTF-8 and try again.") from error
        text = "\x00"
    if "\x00" in text:
        raise InputError(f"{name} looks like a binary file. Give a text file with the post in it.")
    return text.replace("\r\n", "\n")


def read_entries(name: str, column: str) -> Iterator[Entry]:
    """Read the posts of a .jsonl, .csv, .tsv or .txt file, one after the other."""
    ending = Path(name).suffix.lower()
    if name == "-":
        raise InputError("audit reads files. Save the posts as .jsonl, .csv, .tsv or .txt and name the file.")
    if ending == ".jsonl":
        yield from _json_lines(name)
    elif ending in (".csv", ".tsv"):
        yield from _table(name, column, "," if ending == ".csv" else "\t")
    elif ending == ".txt" or not name or Path(name).is_dir():
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
