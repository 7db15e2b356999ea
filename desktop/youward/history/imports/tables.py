"""Read tables: which mark parts the columns, which column holds what, and the rows one by one."""

import csv
import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from youward.errors import InputError
from youward.history.imports.dates import milliseconds
from youward.history.imports.sources import Progress, Source
from youward.history.imports.values import LARGEST_POST, ImportedPost, Kind, plain

_DELIMITERS = (",", "\t", ";", "|")
_LOOKED_AT = 50
_NAMES: dict[str, tuple[str, ...]] = {
    "text": tuple(
        "text post content body message caption copy tweet full_text commentary sharecommentary status "
        "description beitrag inhalt nachricht texto contenido mensaje publicación".split()
    ),
    "when": tuple(
        "date when time timestamp created created_at published published_at posted datetime day datum "
        "zeitpunkt veröffentlicht fecha publicado".split()
    ),
    "network": tuple(
        "network platform channel service plattform netzwerk kanal red plataforma canal".split()
    ),
    "link": tuple("link url permalink address sharelink href adresse enlace".split()),
    "id": tuple("id identifier post_id tweet_id key".split()),
    "title": tuple("title name headline label titel título".split()),
}
FIELDS = tuple(_NAMES)
"""What a column can hold, in the order a person would ask for it."""
_NETWORKS = {
    "x": "x",
    "twitter": "x",
    "linkedin": "linkedin",
    "facebook": "facebook",
    "instagram": "instagram",
    "threads": "threads",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "tiktok": "tiktok",
    "pinterest": "pinterest",
    "youtube": "youtube",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Say which column holds what: pairs of a field and the name of its column."""

    chosen: tuple[tuple[str, str], ...]

    def of(self, field: str) -> str:
        """Return the name of the column that holds `field`, "" for none."""
        return dict(self.chosen).get(field, "")

    def replaced(self, field: str, column: str) -> "Columns":
        """Return these with another column for `field`, "" for none; a column holds one thing only."""
        others = tuple((f, c) for f, c in self.chosen if f != field and c != column)
        return Columns((*others, (field, column)) if column else others)


@dataclass(frozen=True, slots=True)
class Layout:
    """Hold how a table is laid out; without a line of names the columns are numbered."""

    delimiter: str
    names: tuple[str, ...]
    has_names: bool


def layout_of(source: Source) -> Layout:
    """Find out how a table is laid out; raise InputError when it is none."""
    head = source.head().split("\n")
    # The last line may be cut in the middle.
    lines = [line for line in (head[:-1] or head) if line.strip()]
    if not lines:
        raise InputError(f"“{source.name}” is empty. Choose a file with posts in it.")
    delimiter = max(_DELIMITERS, key=lambda mark: _fit(lines, mark))
    first = next(
        iter(_rows(iter(line + "\n" for line in lines), delimiter, source.name, lenient=True)), list[str]()
    )
    known = {name for names in _NAMES.values() for name in names}
    cells = [cell.strip() for cell in first]
    has_names = any(_folded(cell) in known for cell in cells) or not any(
        len(cell) > 40 or milliseconds(cell) is not None for cell in cells
    )
    if not has_names:
        return Layout(delimiter, tuple(str(number) for number in range(1, len(first) + 1)), False)
    return Layout(delimiter, tuple(cells), True)


def rows_of(
    source: Source, told: Progress | None = None, layout: Layout | None = None
) -> Iterator[dict[str, str]]:
    """Yield each row as its cells by the names of their columns."""
    layout = layout or layout_of(source)
    rows = _rows(source.lines(told), layout.delimiter, source.name)
    if layout.has_names:
        next(rows, None)
    for row in rows:
        if any(row):
            yield dict(zip(layout.names, row, strict=False))


def guessed_columns(layout: Layout, rows: Sequence[Mapping[str, str]]) -> Columns:
    """Guess by the names of the columns, then by what stands in them, which holds what."""
    chosen: dict[str, str] = {}
    for field, names in _NAMES.items():
        fitting = [name for name in layout.names if _folded(name) in names and name not in chosen.values()]
        if fitting:
            chosen[field] = min(fitting, key=lambda name: names.index(_folded(name)))
    free = [name for name in layout.names if name not in chosen.values()]
    if "when" not in chosen:
        dated = [
            name for name in free if _share(rows, name, lambda cell: milliseconds(cell) is not None) > 0.8
        ]
        if dated:
            chosen["when"] = dated[0]
            free.remove(dated[0])
    if "link" not in chosen:
        linked = [name for name in free if _share(rows, name, lambda cell: cell.startswith("http")) > 0.8]
        if linked:
            chosen["link"] = linked[0]
            free.remove(linked[0])
    if "text" not in chosen and free:
        # The words of posts are what is longest.
        chosen["text"] = max(free, key=lambda name: sum(len(row.get(name, "")) for row in rows))
    return Columns(tuple((field, chosen[field]) for field in FIELDS if field in chosen))


def sample_rows(source: Source, layout: Layout) -> list[dict[str, str]]:
    """Return the first rows."""
    return list(itertools.islice(rows_of(source, None, layout), _LOOKED_AT))


def table_posts(
    source: Source, layout: Layout, columns: Columns, told: Progress | None = None
) -> Iterator[ImportedPost]:
    """Yield the posts of a table; rows without words are left out."""
    if not columns.of("text"):
        raise InputError(f"No column of “{source.name}” is said to hold the posts. Choose one.")
    for number, row in enumerate(rows_of(source, told, layout), start=1):
        cells = {field: _unescaped(row.get(column, "")).strip() for field, column in columns.chosen}
        text = plain(cells["text"])
        if text:
            network = known_networks(cells.get("network", ""))
            when = milliseconds(cells.get("when", ""))
            identity = cells.get("id") or str(number)
            title, link = cells.get("title", ""), cells.get("link", "")
            yield ImportedPost(text, when, network, link, identity, Kind.TABLE, title=title)


def known_networks(written: str) -> str:
    """Return the ids of the networks that are named, with commas between them."""
    names = written.lower().replace(";", ",").split(",")
    return ",".join(dict.fromkeys(_NETWORKS[name.strip()] for name in names if name.strip() in _NETWORKS))


def _rows(lines: Iterator[str], delimiter: str, name: str, *, lenient: bool = False) -> Iterator[list[str]]:
    csv.field_size_limit(LARGEST_POST)
    rows = csv.reader(lines, delimiter=delimiter, strict=not lenient)
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise InputError(
                f"“{name}” is not a readable table (row {rows.line_num}: {error}). Save it again as CSV."
            ) from error
        if row is None:
            return
        yield row


def _fit(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    """Tell how well a mark parts these lines: how many rows are alike, and their cells."""
    rows = list(_rows(iter(line + "\n" for line in lines[:_LOOKED_AT]), delimiter, "", lenient=True))
    cells, alike = Counter(len(row) for row in rows).most_common(1)[0]
    return (alike if cells > 1 else 0, cells)


def _share(rows: Sequence[Mapping[str, str]], name: str, fits: Callable[[str], bool]) -> float:
    cells = [cell for row in rows if (cell := row.get(name, "").strip())]
    return sum(map(fits, cells)) / len(cells) if cells else 0.0


def _unescaped(cell: str) -> str:
    """Take away the mark that keeps a spreadsheet from running a cell as a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r") else cell


def _folded(name: str) -> str:
    return name.strip().lower().replace(" ", "_")
