"""Read a post from a file, with one clear sentence for each thing that can be wrong with them."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from youward.cli.remarks import remark
from youward.errors import InputError

# Bytes that no text has, whatever its encoding: control codes other than blanks, line ends and escapes.
_UNPRINTED = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
TO_READ_THE_REST = "Split it to have the rest read too."
_END_OF_INPUT = "Ctrl+Z and Enter" if os.name == "nt" else "Ctrl+D"


def read_text(name: str) -> str:
    """Read one post from a file, or from standard input for "-"; UTF-8, or UTF-16 with its mark."""
    if name == "-":
        return _decoded(_standard_input(), "standard input")
    with opening(name) as path:
        return _decoded(path.read_bytes(), name)


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


def decoding(start: bytes) -> tuple[str, str]:
    """Return by the first bytes of a text its encoding, and what that is called."""
    marked = start[:2] in (b"\xff\xfe", b"\xfe\xff")
    return ("utf-16", "UTF-16") if marked else ("utf-8-sig", "UTF-8")


def refused(name: str, encoding: str, called: str, unprinted: bool) -> InputError:
    """Say that a file is no text; `unprinted` when it holds bytes that no text has."""
    if encoding == "utf-8-sig" and unprinted:
        return InputError(f"{name} looks like a binary file. Give a text file with the post in it.")
    return InputError(f"{name} is not a text in {called}. Save it as UTF-8 and try again.")


def has_unprinted(data: bytes) -> bool:
    """Tell whether there are bytes that no text has, whatever its encoding."""
    return data.translate(None, _UNPRINTED) != data


@contextmanager
def opening(name: str) -> Generator[Path]:
    """Give the path of a file, and say in one sentence what keeps it from being read."""
    if not name:
        raise InputError("the name of the file is empty. Give a file, or - for standard input.")
    path = Path(name)
    try:
        if path.is_dir():
            raise InputError(f"{name} is a folder. Name a file in it.")
        yield path
    except FileNotFoundError as error:
        raise InputError(f"{name} doesn't exist. Check the name and the folder.") from error
    except OSError as error:
        raise InputError(
            f"{name} can't be read ({error.strerror}). Check its permissions, or copy the post elsewhere."
        ) from error


def _decoded(data: bytes, name: str) -> str:
    encoding, called = decoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise refused(name, encoding, called, has_unprinted(data)) from error
    if "\x00" in text:
        raise refused(name, "utf-8-sig", called, True)
    return text.replace("\r\n", "\n")
