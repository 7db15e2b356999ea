"""Read each suggestion in its place in the post, and keep those on which its own check falls silent.

A suggestion is made sentence by sentence and from rules alone; the network and the neighbours only speak when
the post is read with it. That takes as long as reading an edited sentence, so findings don't wait for it.
"""

from collections.abc import Callable
from dataclasses import replace

from youward.coach.checks.sight import Hit
from youward.coach.report import BLANK, Finding, Report, Suggestion

FILLED = "something"
"""What stands for a blank while a suggestion is read."""
# Told of the post as a whole, wherever their words stand.
_OF_THE_POST = frozenset(("one-way", "benefit-missing", "cta-stack"))

Find = Callable[[str], tuple[Hit, ...]]
"""Finds what would be told of a text."""


def confirmed(text: str, report: Report, find: Find) -> Report:
    """Return `report`, which is on `text`, with the suggestions that answer their findings.

    A suggestion that its own check would flag again, or that brings a concern which the post did not have, is
    left out; a finding without any asks its question.
    """
    known = frozenset(finding.check for finding in report.findings)
    findings = tuple(
        replace(f, suggestions=tuple(s for s in f.suggestions if _answers(s, f, text, known, find)))
        if f.suggestions
        else f
        for f in report.findings
    )
    return report if findings == report.findings else replace(report, findings=findings)


def _answers(suggestion: Suggestion, finding: Finding, text: str, known: frozenset[str], find: Find) -> bool:
    said = suggestion.text.replace(BLANK, FILLED)
    end = suggestion.start + len(said)
    for hit in find(text[: suggestion.start] + said + text[suggestion.end :]):
        is_here = hit.start < end and hit.end > suggestion.start
        if hit.check == finding.check and (is_here or hit.check in _OF_THE_POST):
            return False
        if is_here and hit.check not in known:
            return False
    return True
