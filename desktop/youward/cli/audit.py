"""Coach many posts, in file order, with as many processes as asked for."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from youward.cli.inputs import TO_READ_THE_REST, Entry, has_words, read_entries
from youward.cli.remarks import remark
from youward.cli.tables import Row, write_csv, write_html
from youward.coach.options import Options
from youward.errors import InputError
from youward.worker.pool import reports

_BAR = 30


def audit(arguments: argparse.Namespace) -> int:
    """Write a report for every post; return 0."""
    entries = [entry for name in arguments.files for entry in _entries(name, arguments.text_column)]
    options = Options(kind=arguments.kind, brands=tuple(arguments.brand))
    notes: list[str] = []
    with _output(arguments.out) as out:
        rows = _with_progress(
            _rows(entries, options, arguments.workers, arguments.gauge, notes), len(entries)
        )
        if arguments.format == "jsonl":
            for row in rows:
                out.write(json.dumps(row.json, ensure_ascii=False) + "\n")
        elif arguments.format == "csv":
            write_csv(out, rows)
        else:
            write_html(out, rows)
    # The bar on a terminal must be done before lines stand below it.
    for note in notes:
        remark(note)
    return 0


def _entries(name: str, column: str) -> list[Entry]:
    entries = list(read_entries(name, column))
    if not any(has_words(entry.text) for entry in entries):
        remark(f"there is no post in {name}.")
    return entries


def _rows(
    entries: list[Entry], options: Options, workers: int, gauge: bool, notes: list[str]
) -> Iterator[Row]:
    """Yield reports with their texts; what the coach could not do goes to `notes`."""
    texts = [entry.text for entry in entries]
    for entry, report in zip(entries, reports(texts, options, workers), strict=True):
        if report.note:
            notes.append(f"{entry.id}: {report.note} {TO_READ_THE_REST}")
        yield Row(report.to_json(entry.id, gauge=gauge), entry.text, report)


def _with_progress(rows: Iterator[Row], total: int) -> Iterator[Row]:
    """Draw a bar on standard error when that is a terminal."""
    # Without a standard error there is none to draw on.
    bar = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
    for done, row in enumerate(rows, start=1):
        yield row
        if bar is not None:
            filled = _BAR * done // total
            bar.write(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done} of {total}")
            bar.flush()
    if bar is not None and total:
        bar.write("\n")


@contextmanager
def _output(name: str) -> Iterator[TextIO]:
    if name == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        with Path(name).open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
    except OSError as error:
        raise InputError(
            f"{name} can't be written ({error.strerror}). Choose another place with --out."
        ) from error
