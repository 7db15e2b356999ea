"""Tell by its content what a file or folder is, and hand out its posts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from youward.errors import InputError
from youward.history.imports import archives
from youward.history.imports.lines import TEXT_ENDINGS, file_posts, json_posts, text_files
from youward.history.imports.sources import Progress, Source, from_file, plain_errors
from youward.history.imports.tables import (
    Columns,
    Layout,
    guessed_columns,
    layout_of,
    sample_rows,
    table_posts,
)
from youward.history.imports.values import ImportedPost, Kind
from youward.history.imports.zips import is_zip, kind_by_name, known_files

_X = re.compile(r"\s*window\.YTD\.\w+\.part\d+\s*=")
_TABLES = (".csv", ".tsv", ".tab")
_READERS: dict[Kind, Callable[[Source, Progress | None], Iterator[ImportedPost]]] = {
    Kind.X: archives.x_posts,
    Kind.LINKEDIN: archives.linkedin_posts,
    Kind.MASTODON: archives.mastodon_posts,
    Kind.FACEBOOK: archives.facebook_posts,
    Kind.JSON_LINES: json_posts,
}


@dataclass(frozen=True)
class Found:
    """Hold what was recognised. `size` counts bytes; a table also has a layout and its columns."""

    name: str
    kinds: tuple[Kind, ...]
    size: int
    parts: tuple[tuple[Kind, Source], ...] = ()
    files: tuple[Path, ...] = ()
    layout: Layout | None = None
    columns: Columns | None = None

    def with_columns(self, columns: Columns) -> "Found":
        """Return this table with other columns."""
        return replace(self, columns=columns)

    def posts(self, told: Progress | None = None) -> Iterator[ImportedPost]:
        """Yield the posts; `told` hears how many bytes were read. Raises InputError with a sentence."""
        if self.files:
            yield from file_posts(self.files, told)
        before = 0
        for kind, source in self.parts:
            shifted = partial(_shifted, told, before) if told is not None else None
            if self.layout is not None and self.columns is not None:
                yield from table_posts(source, self.layout, self.columns, shifted)
            else:
                yield from _READERS[kind](source, shifted)
            before += source.size


def recognise(path: Path) -> Found:
    """Tell what `path` is; raise InputError with a sentence when it holds no posts that can be read."""
    if path.is_dir():
        return _folder(path)
    if is_zip(path):
        return _of_parts(path.name, known_files(path))
    source = from_file(path)
    if not source.size or source.is_empty():
        raise InputError(f"“{path.name}” is empty. Choose a file with posts in it.")
    if path.suffix.lower() in TEXT_ENDINGS:
        return Found(path.name, (Kind.TEXTS,), source.size, files=(path,))
    head = source.head()
    if path.suffix.lower() in _TABLES and not head.lstrip().startswith("{"):
        return _table(source)
    kind = _json_kind(head, path.name)
    if kind is not None:
        return _of_parts(path.name, [(kind, source)])
    raise InputError(
        f"“{path.name}” is nothing that Youward can import. Choose a table (.csv, .tsv), JSON Lines, "
        "text files, or the archive of X, LinkedIn, Mastodon or Facebook."
    )


def _folder(path: Path) -> Found:
    with plain_errors(path.name):
        inside = [found for found in sorted(path.rglob("*")) if found.is_file() and not found.is_symlink()]
    parts: list[tuple[Kind, Source]] = []
    for file in inside:
        if file.suffix.lower() in (".js", ".json", ".csv"):
            parts += _known(file, path)
    if parts:
        return _of_parts(path.name, parts)
    files = tuple(text_files(path))
    if files:
        return Found(path.name, (Kind.TEXTS,), sum(file.stat().st_size for file in files), files=files)
    raise InputError(f"“{path.name}” holds no text files and no archive. Choose another folder.")


def _known(file: Path, folder: Path) -> list[tuple[Kind, Source]]:
    """Return the file when an archive that was unpacked has its posts in files of this name."""
    # Whoever chooses the folder "data" or "posts" itself means the same.
    kind = kind_by_name(f"{folder.name}/{file.relative_to(folder).as_posix()}")
    return [(kind, from_file(file))] if kind is not None else []


def _of_parts(name: str, parts: list[tuple[Kind, Source]]) -> Found:
    kinds = tuple(dict.fromkeys(kind for kind, _ in parts))
    return Found(name, kinds, sum(source.size for _, source in parts), tuple(parts))


def _table(source: Source) -> Found:
    layout = layout_of(source)
    if {"ShareCommentary", "ShareLink"} <= set(layout.names):
        return _of_parts(source.name, [(Kind.LINKEDIN, source)])
    columns = guessed_columns(layout, sample_rows(source, layout))
    return Found(
        source.name, (Kind.TABLE,), source.size, ((Kind.TABLE, source),), layout=layout, columns=columns
    )


def _json_kind(head: str, name: str) -> Kind | None:
    start = head.lstrip()
    if _X.match(start) or (start.startswith("[") and '"full_text"' in start):
        return Kind.X
    if start.startswith("{") and '"orderedItems"' in start:
        return Kind.MASTODON
    if start.startswith("[") and '"timestamp"' in start:
        return Kind.FACEBOOK
    if start.startswith("{") and name.lower().startswith("your_posts"):
        return Kind.FACEBOOK
    if start.startswith("{"):
        return Kind.JSON_LINES
    return None


def _shifted(told: Progress, before: int, read: int) -> None:
    told(before + read)
