"""Coach one post in the terminal."""

import argparse
import json
import os
import sys

from youward.cli.inputs import TO_READ_THE_REST, has_words, read_text
from youward.cli.reasons import as_reasons
from youward.cli.remarks import remark
from youward.cli.sarif import as_sarif
from youward.cli.terminal import as_room, as_text
from youward.cli.versions import as_version, version_json
from youward.coach.engine import Coach
from youward.coach.options import Brief, Options
from youward.coach.report import Report, Severity
from youward.paths import resources
from youward.text.networks import load_networks


def check(arguments: argparse.Namespace) -> int:
    """Print the report on one post; return 1 when --fail-on says so, else 0."""
    text = read_text(arguments.file)
    name = "" if arguments.file == "-" else arguments.file
    if not has_words(text):
        remark(f"{name or 'standard input'} is empty, so there is nothing to coach. Write the post first.")
    brief = Brief(arguments.reader, arguments.benefit, arguments.question)
    options = Options(kind=arguments.kind, network=arguments.network, brands=tuple(arguments.brand))
    coach = Coach.load()
    report = coach.confirmed(text, coach.report(text, brief, options), brief, options)
    networks = load_networks(resources() / "networks.toml")
    network = networks[arguments.network] if arguments.network else None
    fold = network.fold if network is not None else None
    if network is not None and network.excess(text) and arguments.format != "text":
        remark(f"{name or 'standard input'}: {as_room(network, text)}")
    if report.note and arguments.format != "text":
        remark(f"{name or 'standard input'}: {report.note} {TO_READ_THE_REST}")
    if arguments.format == "json":
        said = report.to_json(name, gauge=arguments.gauge)
        if arguments.suggest:
            said |= version_json(text, report, networks, fold)
        out = json.dumps(said, ensure_ascii=False)
    elif arguments.format == "sarif":
        out = json.dumps(as_sarif(report, text, name or "standard-input"), ensure_ascii=False, indent=2)
    else:
        out = as_text(report, colour=_colour_wanted(), gauge=arguments.gauge)
        if network is not None:
            out += "\n\n" + as_room(network, text)
        if arguments.suggest:
            out += "\n\n" + as_version(text, report, networks, fold)
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
