"""Coach many texts with several processes; the outcome is the same for any number of them."""

from collections.abc import Iterator, Sequence
from multiprocessing import get_context

from youward.coach.options import NO_BRIEF, Options
from youward.coach.report import Report
from youward.worker.protocol import Reporting
from youward.worker.server import load_coach

_CHUNK = 16


class _Job:
    """Hold a coach in a pool's process; set up once there."""

    coach: Reporting
    options: Options


def reports(texts: Sequence[str], options: Options, workers: int) -> Iterator[Report]:
    """Yield the reports in the order of `texts`."""
    if workers == 1 or len(texts) < 2:
        coach = load_coach()
        for text in texts:
            yield coach.report(text, NO_BRIEF, options, _no_pulse)
        return
    with get_context("spawn").Pool(min(workers, len(texts)), _set_up, (options,)) as pool:
        yield from pool.imap(_report, texts, chunksize=_CHUNK)


def _set_up(options: Options) -> None:
    _Job.coach = load_coach()
    _Job.options = options


def _report(text: str) -> Report:
    return _Job.coach.report(text, NO_BRIEF, _Job.options, _no_pulse)


def _no_pulse() -> None:
    """Do nothing between two sentences."""
