"""Coach many texts on the workers of a Dask cluster; the outcome is that of this machine alone.

The one module that knows Dask. It talks to the scheduler that the person named, and to nothing else.
"""

import importlib
import logging
import re
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from youward import __version__
from youward.coach.options import Options
from youward.coach.report import Report
from youward.errors import InputError, WorkerError
from youward.worker.pool import chunked, whole_report
from youward.worker.protocol import Reporting
from youward.worker.server import load_coach

_CHUNK = 32
_AHEAD = 4
"""Chunks for each worker thread that are on their way."""
_PATIENCE = "10s"
_ADDRESS = re.compile(r"(?:tcp|tls)://(?:\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}")


class _Here:
    """Hold the coach of a worker process; its threads take turns."""

    coach: Reporting | None = None
    lock = threading.Lock()


def cluster_reports(texts: Iterable[str], options: Options, address: str) -> Generator[Report]:
    """Yield the reports in the order of `texts`; raise KnownError when the cluster can't be used."""
    if not _ADDRESS.fullmatch(address):
        raise InputError(f"“{address}” is no address of a scheduler. Write it like tcp://127.0.0.1:8786.")
    with _client(address) as client, _plain_errors(address):
        threads = _look_at_workers(client, address)
        running: deque[Any] = deque()
        for chunk in chunked(texts, _CHUNK):
            # The same text twice is coached twice: a report must not depend on what was kept elsewhere.
            running.append(client.submit(_coached, chunk, options, pure=False))
            if len(running) > threads * _AHEAD:
                yield from running.popleft().result()
        while running:
            yield from running.popleft().result()


@contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        # By name: a bundle leaves the library out.
        distributed = importlib.import_module("distributed")
    except ImportError as error:
        raise InputError(
            "--scheduler needs Dask. Install it with: pip install 'youward[cluster]'."
        ) from error
    # What goes wrong is said in one line of ours.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    logging.getLogger("tornado").setLevel(logging.CRITICAL)
    try:
        client: Any = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(
            f"no scheduler answers at {address}. Check the address, and that a Dask scheduler runs there."
        ) from error
    try:
        yield client
    finally:
        client.close()


def _look_at_workers(client: Any, address: str) -> int:
    """Return how many threads the workers have; refuse a cluster whose reports could be other ones."""
    threads = sum(client.nthreads().values())
    if not threads:
        raise InputError(f"the scheduler at {address} has no workers. Start some and try again.")
    if set(client.run(_version).values()) != {__version__}:
        raise InputError(
            f"the workers at {address} have another version of Youward. Install {__version__} there."
        )
    return int(threads)


@contextmanager
def _plain_errors(address: str) -> Iterator[None]:
    killed = importlib.import_module("distributed").KilledWorker
    cancelled = importlib.import_module("distributed.client").FutureCancelledError
    try:
        yield
    except ModuleNotFoundError as error:
        raise InputError(f"the workers at {address} have no Youward. Install {__version__} there.") from error
    except (killed, cancelled, OSError) as error:
        raise WorkerError(
            f"the cluster at {address} stopped answering. Look at its workers, and try again."
        ) from error


def _version() -> str:
    return __version__


def _coached(texts: list[str], options: Options) -> list[Report]:
    """Coach on a worker; the coach is loaded with the first texts."""
    with _Here.lock:
        if _Here.coach is None:
            _Here.coach = load_coach()
        coach = _Here.coach
        return [whole_report(coach, text, options) for text in texts]
