"""Take findings that say the same about the same words as one that has several places."""

from collections.abc import Iterable

from youward.coach.report import Finding
from youward.ui.wording import translate

Places = tuple[Finding, ...]
"""Findings that read alike, in the order of the text; never empty."""


def together(findings: Iterable[Finding]) -> list[Places]:
    """Group `findings` that read alike, each group where its first one stands."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.check, finding.quote, finding.why), []).append(finding)
    return [tuple(group) for group in groups.values()]


def titled(title: str, count: int) -> str:
    """Return the title of a finding with how many places it has, when there are several."""
    if count < 2:
        return title
    return translate("Places", "{title}, {count} places").format(title=title, count=count)
