"""Say findings to a screen reader: each with its place in the text's order, and all of them in a sentence."""

from collections.abc import Sequence

from youward.coach.report import Finding
from youward.ui.panel.places import titled
from youward.ui.wording import quoted, severity_name, translate, translated

_WORDS = 80


def in_short(finding: Finding, places: int = 1) -> str:
    """Return the severity and the title of a finding that stands at `places`."""
    title = titled(_small(translated(finding.title)), places)
    return translate("Spoken", "{severity}, {title}").format(
        severity=_small(severity_name(finding.severity)), title=title
    )


def in_place(finding: Finding, order: Sequence[Finding], places: int = 1) -> str:
    """Return which of `order`, the findings in reading order, this one is, and what it is about."""
    said = translate("Spoken", "{number} of {count}, {finding}: {words}")
    return said.format(
        number=order.index(finding) + 1,
        count=len(order),
        finding=in_short(finding, places),
        words=quoted(finding.quote, _WORDS),
    )


def in_summary(count: int, first: Finding) -> str:
    """Return how many findings there are, and which to look at first."""
    if count == 1:
        return translate("Spoken", "One finding: {finding}").format(finding=in_short(first))
    return translate("Spoken", "{count} findings. First: {finding}").format(
        count=count, finding=in_short(first)
    )


def in_summary_of_what_is_left(count: int) -> str:
    """Return how many findings are left after some were put right."""
    if not count:
        return translate("Spoken", "No finding left.")
    return (
        translate("Spoken", "One finding left.")
        if count == 1
        else translate("Spoken", "{count} findings left.").format(count=count)
    )


def _small(text: str) -> str:
    """Return `text` as it stands inside a sentence."""
    return text[:1].lower() + text[1:]
