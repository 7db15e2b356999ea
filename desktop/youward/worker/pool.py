"""Coach many texts with several processes; the outcome is the same for any number of them."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from itertools import chain, islice
from multiprocessing import get_context
from multiprocessing.pool import AsyncResult

from youward.coach.options import NO_BRIEF, Options
from youward.coach.report import Report
from youward.worker.protocol import Reporting
from youward.worker.server import load_coach

_CHUNK = 16
_AHEAD = 4
"""Chunks for each process that are read ahead, so that none waits and memory stays small."""


class _Job:
    """Hold a coach in a pool's process; set up once there."""

    coach: Reporting
    options: Options


def reports(texts: Iterable[str], options: Options, workers: int) -> Generator[Report]:
    """Yield the reports in the order of `texts`, which are read only a little ahead."""
    left = iter(texts)
    first = list(islice(left, 2))
    if workers == 1 or len(first) < 2:
        coach = load_coach()
        for text in chain(first, left):
            yield whole_report(coach, text, options)
        return
    chunks = chunked(chain(first, left), _CHUNK)
    ahead = list(islice(chunks, workers))
    with get_context("spawn").Pool(min(len(ahead), workers), _set_up, (options,)) as pool:
        running: deque[AsyncResult[list[Report]]] = deque()
        for chunk in chain(ahead, chunks):
            running.append(pool.apply_async(_reports, (chunk,)))
            if len(running) > workers * _AHEAD:
                yield from running.popleft().get()
        while running:
            yield from running.popleft().get()


def chunked(texts: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield lists of `size` texts, the last one maybe shorter."""
    left = iter(texts)
    while chunk := list(islice(left, size)):
        yield chunk


def _set_up(options: Options) -> None:
    _Job.coach = load_coach()
    _Job.options = options


def _reports(texts: list[str]) -> list[Report]:
    return [whole_report(_Job.coach, text, _Job.options) for text in texts]


def whole_report(coach: Reporting, text: str, options: Options) -> Report:
    """Coach `text` with all the time it takes, so that only suggestions that hold are in the report."""
    report = coach.report(text, NO_BRIEF, options, _no_pulse)
    return coach.confirmed(text, report, NO_BRIEF, options, _no_pulse)


def _no_pulse() -> None:
    """Do nothing between two sentences."""
