"""Write the reports of an audit as a table for a spreadsheet or a page for printing."""

import csv
import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TextIO

from youward.cli.patterns import Patterns
from youward.cli.terminal import with_hints
from youward.coach.report import Finding, Report, Strength

# A spreadsheet would run a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Youward audit</title>
<style>
 body { font: 15px/1.5 system-ui, sans-serif; color: #1f2328; background: #fbfaf7; }
 body { max-width: 46em; margin: 2em auto; }
 article { border-top: 1px solid #e3e0d8; padding: 1em 0; break-inside: avoid; }
 h3 { font-size: 1em; } .post { white-space: pre-wrap; } .muted { color: #5b6470; } li { margin: .3em 0; }
</style></head><body><h1>What the coach says about these posts</h1>
"""


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one post with its report, as an object for other programs and as values."""

    json: dict[str, Any]
    text: str
    report: Report
    when: int | None = None
    """When it was published, in UTC milliseconds; None where the file doesn't tell."""


def write_csv(out: TextIO, rows: Iterable[Row]) -> None:
    """Write one line per finding or strength, and one for a post that has none."""
    writer = csv.writer(out)
    writer.writerow(
        ["id", "kind", "language", "type", "check", "severity", "start", "end", "quote", "suggestion"]
    )
    for row in rows:
        report = row.json
        head = [_cell(report["id"]), report["kind"], report["language"]]
        lines = [
            [
                "finding",
                f["check"],
                f["severity"],
                f["start"],
                f["end"],
                _cell(f["quote"]),
                _cell(f["suggestions"][0]["text"] if f["suggestions"] else ""),
            ]
            for f in report["findings"]
        ]
        lines += [
            ["strength", s["check"], "", s["start"], s["end"], _cell(s["quote"]), ""]
            for s in report["strengths"]
        ]
        for line in lines or [["", "", "", "", "", "", ""]]:
            writer.writerow([*head, *line])


def _cell(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text


def write_html(out: TextIO, rows: Iterable[Row]) -> None:
    """Write one page that needs nothing else: no script, no font, no picture from anywhere."""
    out.write(_PAGE)
    patterns = Patterns()
    for row in rows:
        patterns.note(row.json["id"], row.text, row.when, row.report)
        out.write(
            f"<article><h2>{html.escape(row.json['id'])}</h2>"
            f"<p class='muted'>{html.escape(row.report.kind)}</p>"
            f"<p class='post'>{html.escape(row.text)}</p><h3>{html.escape(row.report.next_step)}</h3>"
        )
        said = [_finding(f) for f in row.report.findings] + [_strength(s) for s in row.report.strengths]
        out.write(f"<ul>{''.join(said)}</ul></article>\n" if said else "</article>\n")
    together = patterns.told()
    if together:
        out.write("<h1>What these posts have in common</h1>\n")
    for title, sentences in together:
        said = "".join(f"<p>{html.escape(sentence)}</p>" for sentence in sentences)
        out.write(f"<section><h3>{html.escape(title)}</h3>{said}</section>\n")
    out.write("</body></html>\n")


def _finding(finding: Finding) -> str:
    severity = finding.severity.replace("-", " ").capitalize()
    offers = "".join(f"<br><em>{html.escape(with_hints(s))}</em>" for s in finding.suggestions)
    return (
        f"<li><strong>{severity}: {html.escape(finding.title)}</strong> “{html.escape(finding.quote)}”<br>"
        f"{html.escape(f'{finding.why} {finding.ask}'.strip())}{offers}</li>"
    )


def _strength(strength: Strength) -> str:
    return f"<li>Good: {html.escape(strength.title)} “{html.escape(strength.quote)}”</li>"
