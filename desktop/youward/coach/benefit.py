"""Say where in a post the reader's benefit first appears, and which networks fold it away."""

from collections.abc import Mapping

from youward.coach.report import Report
from youward.text.networks import Network


def benefit_start(report: Report) -> int | None:
    """Return where the first benefit or sentence about the reader begins (code points), or None."""
    starts = [s.start for s in report.strengths if s.check == "good-benefit"]
    starts += [s.start for s in report.sentences if s.role == "them"]
    return min(starts, default=None)


def below_folds(start: int, text: str, networks: Mapping[str, Network]) -> list[str]:
    """Return the titles of the networks that fold `text` before `start`; blanks it opens with don't count."""
    shown_before = start - (len(text) - len(text.lstrip()))
    return [network.title for network in networks.values() if 0 < network.fold <= shown_before]
