"""Hold what was measured and show it: a plain table, and the same as JSON."""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_WIDTHS = (46, 5, 9, 9, 9)


@dataclass(frozen=True)
class Figure:
    """Hold the samples of one quantity, called "section: name"; `beside` is what it is to be set against."""

    key: str
    values: tuple[float, ...]
    beside: str = ""

    @property
    def section(self) -> str:
        """Return the block of the table it belongs to."""
        return self.key.partition(": ")[0]

    @property
    def median(self) -> float:
        """Return the middle value."""
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """Return the smallest value that at least 95 of 100 samples do not exceed."""
        return sorted(self.values)[math.ceil(0.95 * len(self.values)) - 1]

    @property
    def worst(self) -> float:
        """Return the largest value."""
        return max(self.values)

    def ratio(self, figures: Sequence["Figure"]) -> float | None:
        """Return the median as a multiple of that of the figure it is set beside."""
        other = next((figure for figure in figures if figure.key == self.beside), None)
        return self.median / other.median if other is not None and other.median else None

    def to_json(self, figures: Sequence["Figure"]) -> dict[str, Any]:
        """Return everything that a later run may want to compare with."""
        ratio = self.ratio(figures)
        return {
            "figure": self.key,
            "samples": len(self.values),
            "median": round(self.median, 3),
            "p95": round(self.p95, 3),
            "worst": round(self.worst, 3),
            "beside": self.beside if ratio is not None else None,
            "ratio": None if ratio is None else round(ratio, 3),
        }


def table(figures: Sequence[Figure], headings: Mapping[str, str]) -> str:
    """Return a block of lines for each section, in the order of `headings`."""
    lines: list[str] = []
    for section, heading in headings.items():
        members = [figure for figure in figures if figure.section == section]
        if members:
            lines += ["", _columns(heading, "n", "median", "p95", "worst", "")]
            lines += [_row(figure, figures) for figure in members]
    return "\n".join(lines)


def _row(figure: Figure, figures: Sequence[Figure]) -> str:
    ratio = figure.ratio(figures)
    beside = "" if ratio is None else f"{ratio:.2f} × {_name(figure.beside)}"
    numbers = (f"{number:.1f}" for number in (figure.median, figure.p95, figure.worst))
    return _columns(f"  {_name(figure.key)}", str(len(figure.values)), *numbers, beside)


def _name(key: str) -> str:
    return key.partition(": ")[2]


def _columns(first: str, *others: str) -> str:
    numbers = "".join(text.rjust(width) for text, width in zip(others, _WIDTHS[1:], strict=False))
    return f"{first.ljust(_WIDTHS[0])}{numbers}   {others[-1]}".rstrip()
