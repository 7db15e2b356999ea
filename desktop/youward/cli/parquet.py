"""Read posts from Parquet and write reports as Parquet, where pyarrow is installed."""

import importlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from youward.cli.tables import Row
from youward.errors import InputError

_BATCH = 1024


def parquet_rows(
    path: Path, wanted: tuple[str, ...]
) -> tuple[list[str], Iterator[tuple[dict[str, Any], float]]]:
    """Return the names of the columns, and each row's wanted ones with the share of the file read by then."""
    arrow, parquet = _libraries(path.name)
    try:
        file = parquet.ParquetFile(path)
        names = [str(name) for name in file.schema_arrow.names]
    except arrow.lib.ArrowException as error:
        raise _damaged(path) from error
    return names, _batches(arrow, file, [name for name in names if name in wanted], path)


def _batches(arrow: Any, file: Any, columns: list[str], path: Path) -> Iterator[tuple[dict[str, Any], float]]:
    total, read = max(file.metadata.num_rows, 1), 0
    try:
        with file:
            for batch in file.iter_batches(_BATCH, columns=columns):
                for row in batch.to_pylist():
                    read += 1
                    yield row, read / total
    except (arrow.lib.ArrowException, UnicodeDecodeError) as error:
        raise _damaged(path) from error


def write_parquet(name: str, rows: Iterable[Row]) -> None:
    """Write one row for each report: the object of `audit --format jsonl`, as columns."""
    arrow, parquet = _libraries(name)
    schema = _schema(arrow)
    left = iter(rows)
    try:
        with parquet.ParquetWriter(name, schema, compression="zstd") as writer:
            while batch := [_plain(row.json) for row in islice(left, _BATCH)]:
                writer.write_table(arrow.Table.from_pylist(batch, schema=schema))
    except OSError as error:
        why = error.strerror or "the disk refuses"
        raise InputError(f"{name} can't be written ({why}). Choose another place with --out.") from error


def _schema(arrow: Any) -> Any:
    text, number = arrow.string(), arrow.int64()
    suggestion = arrow.struct(
        {"start": number, "end": number, "text": text, "blanks": arrow.list_(text), "pattern": text}
    )
    place = {"start": number, "end": number, "quote": text}
    finding = arrow.struct(
        {
            "check": text,
            "severity": text,
            "dimension": text,
            **place,
            "title": text,
            "why": text,
            "ask": text,
            "suggestions": arrow.list_(suggestion),
        }
    )
    strength = arrow.struct({"check": text, **place})
    sentence = arrow.struct({"start": number, "end": number, "role": text, "act": text})
    dimensions = ("audience-focus", "invitation", "value", "trust", "human-voice")
    return arrow.schema(
        {
            "schema": number,
            "id": text,
            "kind": text,
            "language": text,
            "findings": arrow.list_(finding),
            "strengths": arrow.list_(strength),
            "dimensions": arrow.struct({name: text for name in dimensions}),
            "sentences": arrow.list_(sentence),
            "gauge": number,
        }
    )


def _plain(value: Any) -> Any:
    """Return a value whose texts UTF-8 can hold: half a surrogate pair becomes its escape."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _libraries(name: str) -> tuple[Any, Any]:
    try:
        return importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise InputError(
            f"{name}: Parquet needs pyarrow. Install it with: pip install 'youward[parquet]'."
        ) from error


def _damaged(path: Path) -> InputError:
    return InputError(f"{path} is no readable Parquet file. Save it again, or as CSV.")
