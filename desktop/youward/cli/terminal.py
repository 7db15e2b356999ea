"""Show a report as calm text in a terminal."""

import textwrap

from youward.coach.report import BLANK, Considered, Finding, Report, Severity, Standing, Suggestion

WIDTH = 88
_SEVERITY = {
    Severity.WORTH_FIXING: ("Worth fixing", "31"),
    Severity.LOOK_AGAIN: ("Look again", "33"),
    Severity.SMALL_THING: ("Small thing", "36"),
}
_LONGEST_QUOTE = 120


def as_text(report: Report, *, colour: bool = False, gauge: bool = False) -> str:
    """Lay a report out for reading; `colour` adds terminal colours, never the only sign of anything."""
    blocks = [_bold(report.next_step, colour)]
    blocks += [
        _finding(finding, colour) for finding in sorted(report.findings, key=lambda f: f.severity.rank)
    ]
    if report.strengths:
        lines = [f"Good: {s.title.lower()} — “{_short(s.quote)}”" for s in report.strengths[:3]]
        blocks.append("\n".join(_wrapped(line, "", "  ") for line in lines))
    standing = [
        f"{d.value.replace('-', ' ')}: {s.value}"
        for d, s in report.dimensions.items()
        if s is not Standing.NOTHING
    ]
    if standing:
        blocks.append(_wrapped(", ".join(standing).capitalize() + ".", "", ""))
    if gauge:
        blocks.append(_ledger(report))
    blocks += [line for line in (report.note, report.closing) if line]
    return "\n\n".join(blocks)


def as_reasons(report: Report, text: str) -> str:
    """Lay out, sentence by sentence, what it does and what spoke for and against each check."""
    blocks: list[str] = []
    for sentence in report.sentences:
        lines = [_wrapped(f"“{_short(text[sentence.start : sentence.end])}”", "", " ")]
        lines.append(f"  about: {sentence.role}, does: {sentence.act}")
        for reason in report.considered:
            if reason.start < sentence.end and sentence.start < reason.end:
                lines.append(_wrapped(_reason(reason), "  ", "    "))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _reason(reason: Considered) -> str:
    said = "said" if reason.fired else "not said"
    parts = [f"{reason.check} ({said})"]
    if reason.spoke_for:
        parts.append(f"for it: {'; '.join(reason.spoke_for)}")
    if reason.spoke_against:
        parts.append(f"against it: {'; '.join(reason.spoke_against)}")
    return ". ".join(parts) + "."


def _ledger(report: Report) -> str:
    if report.gauge is None:
        return "Gauge: not enough yet."
    lines = [f"Gauge: {report.gauge.value}"]
    for line in report.gauge.ledger:
        quote = f": “{_short(line.quote)}”" if line.quote else ""
        lines.append(_wrapped(f"{line.points:+d} {line.title.lower()}{quote}", "  ", "      "))
    if report.gauge.cap is not None:
        lines.append(f"  held at {report.gauge.cap} while a concern remains")
    return "\n".join(lines)


def with_hints(suggestion: Suggestion) -> str:
    """Return a suggestion's text with the hint of each blank in brackets behind it."""
    pieces = suggestion.text.split(BLANK)
    out = pieces[0]
    for hint, piece in zip(suggestion.blanks, pieces[1:], strict=False):
        out += f"{BLANK} ({hint})" + piece
    return out


def _finding(finding: Finding, colour: bool) -> str:
    name, code = _SEVERITY[finding.severity]
    head = f"{name}: {finding.title}"
    lines = [
        f"\x1b[{code}m{head}\x1b[0m" if colour else head,
        _wrapped(f"“{_short(finding.quote)}”", "  ", "   "),
    ]
    lines.append(_wrapped(finding.why, "  ", "  "))
    if finding.ask:
        lines.append(_wrapped(finding.ask, "  ", "  "))
    lines += [_wrapped(with_hints(s), "  > ", "    ") for s in finding.suggestions]
    return "\n".join(lines)


def _short(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _wrapped(text: str, first: str, later: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=later)


def _bold(text: str, colour: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colour else text
