"""Show a report as SARIF 2.1.0, which code hosts and editors read."""

from pathlib import PurePath, PurePosixPath
from typing import Any

from youward import __version__
from youward.coach.report import Finding, Report, Severity

_LEVEL = {Severity.WORTH_FIXING: "error", Severity.LOOK_AGAIN: "warning", Severity.SMALL_THING: "note"}


def as_sarif(report: Report, text: str, name: str) -> dict[str, Any]:
    """Return the log with one run; offsets and columns count Unicode code points."""
    rules = {f.check: f for f in report.findings}
    return {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Youward",
                        "version": __version__,
                        "rules": [
                            {
                                "id": check,
                                "shortDescription": {"text": f.title},
                                "help": {"text": f"{f.why} {f.ask}".strip()},
                            }
                            for check, f in sorted(rules.items())
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(f, text, name, sorted(rules)) for f in report.findings],
            }
        ],
    }


def _result(finding: Finding, text: str, name: str, rules: list[str]) -> dict[str, Any]:
    start_line, start_column = _place(text, finding.start)
    end_line, end_column = _place(text, finding.end)
    return {
        "ruleId": finding.check,
        "ruleIndex": rules.index(finding.check),
        "level": _LEVEL[finding.severity],
        "message": {"text": f"{finding.why} {finding.ask}".strip()},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(name)},
                    "region": {
                        "startLine": start_line,
                        "startColumn": start_column,
                        "endLine": end_line,
                        "endColumn": end_column,
                        "charOffset": finding.start,
                        "charLength": finding.end - finding.start,
                        "snippet": {"text": finding.quote},
                    },
                }
            }
        ],
    }


def _uri(name: str) -> str:
    """Return the address of a file as SARIF wants it: relative stays relative, blanks are escaped."""
    path = PurePath(name)
    if path.is_absolute():
        return path.as_uri()
    return PurePosixPath("/", path.as_posix()).as_uri().removeprefix("file:///")


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
