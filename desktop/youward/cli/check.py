"""Coach one post in the terminal."""

import argparse
import json
import os
import sys

from youward.cli.inputs import read_text
from youward.cli.sarif import as_sarif
from youward.cli.terminal import as_reasons, as_text
from youward.coach.engine import Coach
from youward.coach.options import Brief, Options
from youward.coach.report import Report, Severity


def check(arguments: argparse.Namespace) -> int:
    """Print the report on one post; return 1 when --fail-on says so, else 0."""
    text = read_text(arguments.file)
    brief = Brief(arguments.reader, arguments.benefit, arguments.question)
    options = Options(kind=arguments.kind, network=arguments.network, brands=tuple(arguments.brand))
    report = Coach.load().report(text, brief, options)
    name = "" if arguments.file == "-" else arguments.file
    if arguments.format == "json":
        out = json.dumps(report.to_json(name, gauge=arguments.gauge), ensure_ascii=False)
    elif arguments.format == "sarif":
        out = json.dumps(as_sarif(report, text, name or "standard-input"), ensure_ascii=False, indent=2)
    else:
        out = as_text(report, colour=_colour_wanted(), gauge=arguments.gauge)
        if arguments.explain:
            out += "\n\n" + as_reasons(report, text)
    sys.stdout.write(out + "\n")
    sys.stdout.flush()
    return int(_reaches(report, arguments.fail_on))


def _reaches(report: Report, threshold: str) -> bool:
    if threshold == "never":
        return False
    limit = Severity(threshold).rank
    return any(finding.severity.rank <= limit for finding in report.findings)


def _colour_wanted() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
