"""Read a text file whatever wrote it, with one clear sentence for each thing that can be wrong with it."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from youward.errors import InputError, reason
from youward.ui.editor.offsets import plain
from youward.ui.wording import translate

ENDINGS = (".txt", ".md", ".markdown", ".text")
LARGEST = 1_000_000
"""In bytes."""
_MARKS = (
    # The mark of UTF-32 begins like that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Bytes that no text has, whatever its encoding: control codes other than blanks, line ends and escapes.
_UNPRINTED = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))


@dataclass(frozen=True, slots=True)
class FileText:
    """Hold what a file says; `guessed` when it doesn't tell how its letters are written."""

    name: str
    text: str
    guessed: bool


def read_text_file(path: Path) -> FileText:
    """Read a file of at most `LARGEST` bytes; raise InputError with a sentence for the writer."""
    if path.is_dir():
        raise InputError(
            translate("TextFiles", "“{name}” is a folder. Choose the text files in it.").format(
                name=path.name
            )
        )
    if path.suffix.lower() not in ENDINGS:
        raise InputError(
            translate(
                "TextFiles", "“{name}” is no text file. Youward opens files that end in .txt or .md."
            ).format(name=path.name)
        )
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise InputError(
            translate(
                "TextFiles", "“{name}” can't be read ({why}). Check that it is there and may be opened."
            ).format(name=path.name, why=error.strerror or reason(error))
        ) from error
    if len(data) > LARGEST:
        raise InputError(
            translate(
                "TextFiles", "“{name}” is larger than 1 MB, too long for a post. Copy the part you need."
            ).format(name=path.name)
        )
    text, guessed = _decoded(data, path.name)
    if not text.strip():
        raise InputError(translate("TextFiles", "“{name}” is empty.").format(name=path.name))
    return FileText(path.stem, plain(text).rstrip("\n"), guessed)


def _decoded(data: bytes, name: str) -> tuple[str, bool]:
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    if not encoding and data.translate(None, _UNPRINTED) != data:
        raise InputError(translate("TextFiles", "“{name}” holds no text that can be read.").format(name=name))
    for attempt in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            return data.decode(attempt), attempt == "cp1252"
        except UnicodeDecodeError:
            continue
    raise InputError(
        translate(
            "TextFiles", "“{name}” is written in a way that can't be read. Save it as UTF-8 and try again."
        ).format(name=name)
    )


def write_text_file(path: Path, text: str) -> None:
    """Write `text` as UTF-8; raise InputError with a sentence when the disk refuses."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(
            translate(
                "TextFiles", "“{name}” can't be written ({why}). Choose another folder or name."
            ).format(name=path.name, why=error.strerror or reason(error))
        ) from error
