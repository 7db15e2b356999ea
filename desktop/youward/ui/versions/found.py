"""Say which findings a version has, and which went and came since the one before."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from youward import __version__
from youward.coach.options import Options
from youward.coach.report import Report
from youward.history.timeline import Found
from youward.ui.wording import translate


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold the checks that no longer speak, or speak less often, and those that newly do; each once."""

    fixed: tuple[str, ...]
    new: tuple[str, ...]


def found_in(report: Report) -> tuple[Found, ...]:
    """Return what a version keeps of a report."""
    return tuple(Found(finding.check, finding.quote) for finding in report.findings)


def reading_of(options: Options) -> str:
    """Return a short name for how the coach is set: only what the same reading found can be compared.

    What was put away in a post counts as found: putting it away fixes nothing.
    """
    plain = replace(options, dismissed=(), asked=False)
    # Sets have no order of their own.
    sets = (plain.switched_off, plain.fine_in, plain.when_asked, plain.kept_on)
    rest = (plain.kind, plain.network, plain.brands, plain.my_words, plain.account)
    said = repr((__version__, rest, [sorted(one) for one in sets]))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def turn(before: Sequence[Found], after: Sequence[Found]) -> Turn:
    """Compare by checks: one that speaks of other words now is neither fixed nor new."""
    old, new = Counter(one.check for one in before), Counter(one.check for one in after)
    return Turn(tuple(old - new), tuple(new - old))


def turn_words(change: Turn, title: Callable[[str], str]) -> str:
    """Return "Fixed: … New: …" with the titles of the checks, "" when nothing came or went."""
    said: list[str] = []
    if change.fixed:
        said.append(_ended(translate("Versions", "Fixed: {checks}."), change.fixed, title))
    if change.new:
        said.append(_ended(translate("Versions", "New: {checks}."), change.new, title))
    return " ".join(said)


def found_words(found: Sequence[Found], title: Callable[[str], str]) -> str:
    """Return what was found in a version that none is before, "" for nothing."""
    checks = tuple(dict.fromkeys(one.check for one in found))
    return _ended(translate("Versions", "Found: {checks}."), checks, title) if checks else ""


def _ended(sentence: str, checks: Sequence[str], title: Callable[[str], str]) -> str:
    titles = [title(check) for check in checks]
    # Some titles have a comma inside, some end with a question mark.
    glue = "; " if any("," in one for one in titles) else ", "
    return sentence.format(checks=glue.join(titles)).replace("?.", "?")
