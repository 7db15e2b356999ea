"""Read JSON Lines, Youward's own export among them, and folders of text files."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from youward.errors import InputError
from youward.history.imports.dates import milliseconds
from youward.history.imports.plain_values import as_list, as_object, as_text
from youward.history.imports.sources import Progress, Source, from_file
from youward.history.imports.tables import known_networks
from youward.history.imports.values import ImportedPost, ImportedVersion, Kind, plain

TEXT_ENDINGS = (".txt", ".md", ".markdown", ".text")
_STATUSES = ("draft", "ready", "published", "archived")
_FRONT = "---"


def json_posts(source: Source, told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield a post for each line that is an object with a `text`; its other keys are those of `exports`."""
    for number, line in enumerate(source.lines(told), start=1):
        if not line.strip():
            continue
        try:
            row = as_object(json.loads(line))
        except RecursionError as error:
            raise InputError(
                f"“{source.name}”, line {number} is nested too deeply. Remove the line."
            ) from error
        except ValueError as error:
            raise InputError(
                f"“{source.name}”, line {number} is not JSON. Mend or remove the line."
            ) from error
        if not isinstance(row.get("text"), str):
            raise InputError(f"“{source.name}”, line {number} has no text. Each line needs a text.")
        if post := _post(row, number):
            yield post


def _post(row: dict[str, object], number: int) -> ImportedPost | None:
    text = plain(as_text(row["text"]))
    if not text:
        return None
    status = as_text(row.get("status"))
    own = as_object(row.get("texts"))
    return ImportedPost(
        text,
        milliseconds(next((as_text(row[key]) for key in ("when", "date", "created_at") if row.get(key)), "")),
        known_networks(as_text(row.get("network"))),
        as_text(row.get("link")),
        as_text(row.get("id")) or str(number),
        Kind.JSON_LINES,
        title=as_text(row.get("title")),
        kind=as_text(row.get("kind")),
        status=status if status in _STATUSES else "",
        reader=as_text(row.get("reader")),
        benefit=as_text(row.get("benefit")),
        question=as_text(row.get("question")),
        own_texts=tuple((network, as_text(own[network])) for network in own if known_networks(network)),
        versions=tuple(_versions(as_list(row.get("versions")))),
    )


def _versions(rows: Sequence[object]) -> Iterator[ImportedVersion]:
    for row in map(as_object, rows):
        made = milliseconds(as_text(row.get("when")))
        if isinstance(row.get("text"), str) and made is not None:
            network = known_networks(as_text(row.get("network")))
            yield ImportedVersion(as_text(row["text"]), made, as_text(row.get("name")), network)


def text_files(folder: Path) -> list[Path]:
    """List the text files of a folder and of those in it, in order; links are not followed out of it."""
    try:
        found = [
            path
            for path in folder.rglob("*")
            if path.suffix.lower() in TEXT_ENDINGS and path.is_file() and not path.is_symlink()
        ]
    except OSError as error:
        raise InputError(f"“{folder.name}” can't be looked through ({error.strerror}).") from error
    return sorted(found)


def file_posts(paths: Sequence[Path], told: Progress | None = None) -> Iterator[ImportedPost]:
    """Yield each file as a post, called as the file is; front matter may give title, date and network."""
    read = 0
    for path in paths:
        source = from_file(path)
        front, text = _parted("".join(source.lines()))
        read += source.size
        if told is not None:
            told(read)
        text = plain(text)
        if text:
            status = front.get("status", "")
            yield ImportedPost(
                text,
                milliseconds(front.get("date", "")),
                known_networks(front.get("network", "")),
                front.get("link", ""),
                path.name,
                Kind.TEXTS,
                title=front.get("title") or path.stem,
                status=status if status in _STATUSES else "",
            )


def _parted(text: str) -> tuple[dict[str, str], str]:
    """Part front matter (lines of `key: value` between two lines of three hyphens) from the text."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FRONT or _FRONT not in (line.strip() for line in lines[1:]):
        return {}, text
    end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == _FRONT)
    pairs = (line.split(":", 1) for line in lines[1:end] if ":" in line)
    front = {key.strip().lower(): _unquoted(value.strip()) for key, value in pairs}
    return front, "\n".join(lines[end + 1 :])


def _unquoted(value: str) -> str:
    if not (value.startswith('"') and value.endswith('"')):
        return value
    try:
        return as_text(json.loads(value))
    except (ValueError, RecursionError):
        return value[1:-1]
