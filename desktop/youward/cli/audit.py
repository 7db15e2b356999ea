"""Coach many posts, in file order, with as many processes or machines as asked for, in little memory."""

import argparse
import json
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from youward.cli.inputs import TO_READ_THE_REST, has_words
from youward.cli.parquet import write_parquet
from youward.cli.posts import Entry, PostFile
from youward.cli.progress import Progress
from youward.cli.remarks import remark
from youward.cli.tables import Row, write_csv, write_html
from youward.coach.options import Options
from youward.coach.report import Report
from youward.errors import InputError
from youward.worker.pool import reports

_MOST_NOTES = 20
"""What the coach could not do is told of so many posts."""


def audit(arguments: argparse.Namespace) -> int:
    """Write a report for every post; return 0."""
    files = [PostFile(name, arguments.text_column) for name in arguments.files]
    # Everything is read once before a word is written: a bad line at the end leaves no half of an output.
    for file in files:
        if not sum(has_words(entry.text) for entry in file.entries()):
            remark(f"there is no post in {file.name}.")
    options = Options(kind=arguments.kind, brands=tuple(arguments.brand))
    form = arguments.format or ("parquet" if arguments.out.lower().endswith(".parquet") else "jsonl")
    if form == "parquet" and arguments.out == "-":
        raise InputError("Parquet needs a file. Name one with --out.")
    notes: list[str] = []
    progress = Progress(sum(file.size for file in files))
    reported = _reported(files, options, arguments, progress)
    with closing(_rows(reported, arguments.gauge, notes)) as rows:
        _write(progress.drawn(rows), form, arguments.out)
    # The bar on a terminal must be done before lines stand below it.
    for note in notes[:_MOST_NOTES]:
        remark(note)
    if len(notes) > _MOST_NOTES:
        remark(f"{len(notes) - _MOST_NOTES} more posts were read in part. {TO_READ_THE_REST}")
    return 0


def _write(rows: Iterable[Row], form: str, name: str) -> None:
    if form == "parquet":
        write_parquet(name, rows)
        return
    with _output(name) as out:
        if form == "jsonl":
            for row in rows:
                out.write(json.dumps(row.json, ensure_ascii=False) + "\n")
        elif form == "csv":
            write_csv(out, rows)
        else:
            write_html(out, rows)


def _reported(
    files: list[PostFile], options: Options, arguments: argparse.Namespace, progress: Progress
) -> Generator[tuple[Entry, Report]]:
    """Yield each post with its report; only the posts that are being coached are held."""
    waiting: deque[tuple[Entry, int]] = deque()

    def texts() -> Iterator[str]:
        for file in files:
            for entry in file.entries(progress.reader(file.size)):
                waiting.append((entry, progress.read))
                yield entry.text

    if arguments.scheduler:
        # Imported for this option only: most have no cluster, and the library comes with an extra.
        from youward.worker.cluster import cluster_reports

        said = cluster_reports(texts(), options, arguments.scheduler)
    else:
        said = reports(texts(), options, arguments.workers)
    with closing(said):
        for report in said:
            entry, progress.done = waiting.popleft()
            yield entry, report


def _rows(reported: Generator[tuple[Entry, Report]], gauge: bool, notes: list[str]) -> Generator[Row]:
    """Yield reports with their texts; what the coach could not do goes to `notes`."""
    with closing(reported):
        for entry, report in reported:
            if report.note:
                notes.append(f"{entry.id}: {report.note} {TO_READ_THE_REST}")
            yield Row(report.to_json(entry.id, gauge=gauge), entry.text, report, entry.when)


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
