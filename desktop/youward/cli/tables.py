"""Write the reports of an audit as a table for a spreadsheet or a page for printing."""

import csv
import html
from collections.abc import Iterable
from typing import Any, TextIO

Row = tuple[dict[str, Any], str]
# A spreadsheet would run a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Youward audit</title>
<style>
 body { font: 15px/1.5 system-ui, sans-serif; color: #1f2328; background: #fbfaf7; }
 body { max-width: 46em; margin: 2em auto; }
 article { border-top: 1px solid #e3e0d8; padding: 1em 0; break-inside: avoid; }
 .post { white-space: pre-wrap; } .muted { color: #5b6470; } li { margin: .3em 0; }
</style></head><body><h1>What the coach says about these posts</h1>
"""


def write_csv(out: TextIO, rows: Iterable[Row]) -> None:
    """Write one line per finding or strength, and one for a post that has none."""
    writer = csv.writer(out)
    writer.writerow(
        ["id", "kind", "language", "type", "check", "severity", "start", "end", "quote", "suggestion"]
    )
    for report, _ in rows:
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
    for report, text in rows:
        out.write(f"<article><h2>{html.escape(report['id'])}</h2>")
        out.write(
            f"<p class='muted'>{html.escape(report['kind'])}</p><p class='post'>{html.escape(text)}</p><ul>"
        )
        for f in report["findings"]:
            severity = f["severity"].replace("-", " ").capitalize()
            out.write(
                f"<li><strong>{severity}: {html.escape(f['title'])}</strong> “{html.escape(f['quote'])}”<br>"
                f"{html.escape(f['why'])} {html.escape(f['ask'])}"
            )
            for s in f["suggestions"]:
                out.write(f"<br><em>{html.escape(s['text'])}</em>")
            out.write("</li>")
        for s in report["strengths"]:
            out.write(f"<li>Good ({html.escape(s['check'])}): “{html.escape(s['quote'])}”</li>")
        out.write("</ul></article>\n")
    out.write("</body></html>\n")
