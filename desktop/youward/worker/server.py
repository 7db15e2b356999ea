"""Serve reports in a process of its own: the parser holds the interpreter lock, typing must not wait."""

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from multiprocessing.connection import Connection

from youward.errors import KnownError
from youward.paths import log_folder
from youward.proof.mark import Proofreading
from youward.worker.proof_thread import ProofThread
from youward.worker.protocol import (
    NEVER,
    Answer,
    Failed,
    Message,
    Progress,
    Ready,
    Reporting,
    Request,
)

_PROGRESS_SECONDS = 0.1
_log = logging.getLogger("youward.worker")


def load_coach() -> Reporting:
    """Load the coach; its libraries are imported in the worker only, the window stays light."""
    from youward.coach.engine import Coach

    return Coach.load()


def load_proofreader() -> Proofreading:
    """Load the engine that proofreads; only a text that is to be proofread needs it."""
    from youward.proof.harper_engine import Harper

    return Harper()


class _NewerRequest(Exception):
    """Abandon work whose answer nobody waits for."""


class _Pipe:
    """Send from two threads, a whole message at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, message: Message) -> bool:
        """Return False when the other end is gone."""
        try:
            with self._lock:
                self._connection.send(message)
        except (BrokenPipeError, OSError):
            return False
        return True


def serve(
    connection: Connection,
    load: Callable[[], Reporting] = load_coach,
    load_proof: Callable[[], Proofreading] = load_proofreader,
) -> None:
    """Load the coach, then answer the newest request until the other end closes."""
    pipe = _Pipe(connection)
    proof = ProofThread(load_proof, pipe.send)
    # Ctrl+C in a terminal is for the window; the worker ends when the pipe closes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _log_to_file()
    try:
        coach = load()
    except Exception as error:  # noqa: BLE001 - the window must hear of anything that stops the coach
        _log.exception("The coach could not be loaded")
        sentence = (
            str(error) if isinstance(error, KnownError) else "The coach could not start. See the log file."
        )
        pipe.send(Failed(NEVER, sentence))
        return
    if not pipe.send(Ready()):
        return
    while True:
        request = _newest(connection)
        if request is None:
            return
        answer: Message | None = None
        for answer in _answers(connection, pipe, coach, request):
            if not pipe.send(answer):
                return
        if isinstance(answer, Answer) and request.proof is not None:
            proof.ask(request)


def _answers(connection: Connection, pipe: _Pipe, coach: Reporting, request: Request) -> Iterator[Message]:
    """Yield the report at once, and again when a suggestion in it proves not to hold in its place."""
    last = time.monotonic()

    def pulse() -> None:
        nonlocal last
        heed()
        now = time.monotonic()
        if now - last >= _PROGRESS_SECONDS:
            last = now
            pipe.send(Progress(request.revision))

    def heed() -> None:
        if connection.poll():
            raise _NewerRequest

    try:
        report = coach.report(request.text, request.brief, request.options, pulse)
    except _NewerRequest:
        return
    except Exception as error:  # noqa: BLE001 - one bad text must not end the worker
        _log.exception("A text of %d characters could not be coached", len(request.text))
        sentence = str(error) if isinstance(error, KnownError) else "The coach stumbled over this text."
        yield Failed(request.revision, sentence)
        return
    yield Answer(request.revision, report)
    try:
        heed()
        confirmed = coach.confirmed(request.text, report, request.brief, request.options, heed)
    except _NewerRequest:
        return
    except Exception:  # noqa: BLE001 - what was found stands
        _log.exception("Suggestions for a text of %d characters could not be confirmed", len(request.text))
        return
    if confirmed != report:
        yield Answer(request.revision, confirmed)


def _newest(connection: Connection) -> Request | None:
    """Wait for a request and drop all but the last that is there; None when the other end is gone."""
    try:
        request = connection.recv()
        while connection.poll():
            request = connection.recv()
    except (EOFError, OSError):
        return None
    return request if isinstance(request, Request) else None


def _log_to_file() -> None:
    """Log to a file when that is possible; a full or read-only disk must not stop the coach."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "worker.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.propagate = False
