"""Show a report as calm text in a terminal."""

import textwrap
from collections import Counter
from collections.abc import Sequence

from youward.coach.report import BLANK, Finding, Report, Severity, Standing, Strength, Suggestion
from youward.text.networks import Network

WIDTH = 88
_SEVERITY = {
    Severity.WORTH_FIXING: ("Worth fixing", "31"),
    Severity.LOOK_AGAIN: ("Look again", "33"),
    Severity.SMALL_THING: ("Small thing", "36"),
}
_LONGEST_QUOTE = 120
_MOST_PRAISE = 3


def as_text(report: Report, *, colour: bool = False, gauge: bool = False) -> str:
    """Lay a report out for reading; `colour` adds terminal colours, never the only sign of anything."""
    blocks = [_bold(report.next_step, colour)]
    alike: dict[str, list[Finding]] = {}
    for finding in report.findings:
        alike.setdefault(finding.check, []).append(finding)
    offered: set[str] = set()
    blocks += [_findings(group, colour, offered) for group in alike.values()]
    praise = _praise(report.strengths)
    if praise:
        blocks.append(praise)
    standing = [
        f"{d.value.replace('-', ' ')}: {s.value}"
        for d, s in report.dimensions.items()
        if s is not Standing.NOTHING
    ]
    if standing:
        blocks.append(wrapped(", ".join(standing).capitalize() + ".", "", ""))
    if gauge:
        blocks.append(_ledger(report))
    blocks += [wrapped(line, "", "") for line in (report.note, report.closing) if line]
    return "\n\n".join(blocks)


def _praise(strengths: Sequence[Strength]) -> str:
    """Say what is good, at most three things at once, each with all its places."""
    places: dict[str, list[str]] = {}
    for strength in strengths:
        quotes = places.setdefault(strength.title, [])
        if (quote := f"“{short(strength.quote)}”") not in quotes:
            quotes.append(quote)
    return "\n".join(
        wrapped(f"Good: {title[0].lower()}{title[1:]} — {', '.join(quotes)}", "", "  ")
        for title, quotes in list(places.items())[:_MOST_PRAISE]
    )


def _ledger(report: Report) -> str:
    if report.gauge is None:
        return "Gauge: not enough yet."
    lines = [f"Gauge: {report.gauge.value}"]
    for line in report.gauge.ledger:
        quote = f": “{short(line.quote)}”" if line.quote else ""
        lines.append(wrapped(f"{line.points:+d} {line.title.lower()}{quote}", "  ", "      "))
    if report.gauge.cap is not None:
        lines.append(f"  held at {report.gauge.cap} while a concern remains")
    return "\n".join(lines)


def as_room(network: Network, text: str) -> str:
    """Say how much room a network leaves, and where it folds the post."""
    text = text.strip()
    excess = network.excess(text)
    length, limit = network.length(text), network.limit
    said = f"{network.title}: {length:,} of {limit:,} characters"
    if excess:
        said += f", {excess:,} too many" if length > limit else f", but {excess:,} bytes too many"
        return f"{said}. Shorten it to post it there."
    if 0 < network.fold < min(length, limit):
        said += f"; on a phone, about the first {network.fold} show before the fold"
    return f"{said}."


def with_hints(suggestion: Suggestion) -> str:
    """Return a suggestion's text with the hint of each blank in brackets behind it."""
    return suggestion.filled(as_hints(suggestion.blanks))


def as_hints(blanks: Sequence[str]) -> tuple[str, ...]:
    """Return what stands for blanks that are still open: the blank, and its hint in brackets."""
    return tuple(f"{BLANK} ({hint})" for hint in blanks)


def _findings(alike: Sequence[Finding], colour: bool, offered: set[str]) -> str:
    """Lay out the findings of one check, saying why once; `offered` holds the suggestions shown so far."""
    first = alike[0]
    name, code = _SEVERITY[first.severity]
    head = f"{name}: {first.title}"
    if len(alike) > 1:
        head += f" ({len(alike)} places)"
    why = [wrapped(first.why, "  ", "  ")]
    if first.ask:
        why.append(wrapped(first.ask, "  ", "  "))
    times = Counter(f"“{short(finding.quote)}”" for finding in alike)
    places: dict[str, list[str]] = {}
    for finding in alike:
        quote = f"“{short(finding.quote)}”"
        quote += f" ({times[quote]} times)" if times[quote] > 1 else ""
        lines = places.setdefault(wrapped(quote, "  ", "   "), [])
        for suggestion in map(with_hints, finding.suggestions):
            if suggestion not in offered:
                lines.append(wrapped(suggestion, "  > ", "    "))
                offered.add(suggestion)
    quotes = [line for quote, lines in places.items() for line in (quote, *lines)]
    lines = [*why, *quotes] if len(places) > 1 else [quotes[0], *why, *quotes[1:]]
    return "\n".join([f"\x1b[{code}m{head}\x1b[0m" if colour else head, *lines])


def short(quote: str) -> str:
    """Return words on one line, cut where they get long."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"


def wrapped(text: str, first: str, later: str) -> str:
    """Break a text into lines that begin with `first` and `later`."""
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=later)


def _bold(text: str, colour: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colour else text
