"""Show a reader-first version in the terminal (`check --suggest`)."""

from collections.abc import Mapping, Sequence
from typing import Any

from youward.cli.terminal import as_hints, wrapped
from youward.coach.benefit import below_folds, benefit_start
from youward.coach.reader_first import reader_first
from youward.coach.report import Report
from youward.text.networks import Network


def as_version(text: str, report: Report, networks: Mapping[str, Network], fold: int | None) -> str:
    """Lay out where the benefit begins, and the whole version with a hint behind each blank."""
    version = reader_first(text, report, fold)
    head = wrapped(_benefit(text, report, networks), "", "")
    if not version.changes:
        return f"{head}\n\nA reader-first version: nothing to change here."
    whole = version.taken(text, version.groups, as_hints(version.blanks))
    lines = [wrapped(line, "  ", "  ") for line in whole.strip().splitlines()]
    return "\n".join([head, "", "A reader-first version", *lines])


def version_json(
    text: str, report: Report, networks: Mapping[str, Network], fold: int | None
) -> dict[str, Any]:
    """Return what is added to the report as JSON."""
    start = benefit_start(report)
    below = below_folds(start, text, networks) if start is not None else []
    return {
        "reader_first": reader_first(text, report, fold).to_json(text),
        "benefit": {"start": start, "below_fold": below},
    }


def _benefit(text: str, report: Report, networks: Mapping[str, Network]) -> str:
    start = benefit_start(report)
    if start is None:
        return "No sentence says yet what the reader gets."
    # People count from one.
    said = f"The reader's benefit first appears at character {start + 1:,}"
    below = below_folds(start, text, networks)
    return f"{said} (below the fold on {_listed(below)})." if below else f"{said}."


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
