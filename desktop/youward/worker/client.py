"""Keep an analysis process running and hand it the newest text.

Everything happens on one thread of the client's own; the caller never waits. The process is restarted
when it crashes, or when a request gets neither progress nor an answer within its time budget.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from youward.coach.options import NO_BRIEF, Brief, Options
from youward.coach.report import Report
from youward.proof.mark import Mark, Proofreading, Wishes
from youward.worker.protocol import NEVER, Answer, Failed, Progress, Proof, Ready, Reporting, Request
from youward.worker.server import load_coach, load_proofreader, serve

_BACK_OFF_SECONDS = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0)
_KILLS_BEFORE_ASIDE = 2
_STOP_SECONDS = 0.8


class State(StrEnum):
    """Say how the analysis process is."""

    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    SET_ASIDE = "set-aside"
    """This text ended the process twice; it is sent again when it has changed."""
    UNAVAILABLE = "unavailable"
    """The coach can't be loaded; it is tried again at the next text."""
    STOPPED = "stopped"


@dataclass
class _Worker:
    process: SpawnProcess
    connection: Connection
    ready: bool = False
    heard: float = 0.0
    sent: Request | None = None
    """What was sent last."""
    post: Request | None = None
    """What was sent last about the post."""
    proofread: Request | None = None
    """What is being proofread."""


def _unheard(revision: int, marks: tuple[Mark, ...] | None) -> None:
    """Do nothing with marks."""


class Client:
    """Own the analysis process. `on_report`, `on_proof` and `on_state` are called on the client's thread.

    A post is proofread after its report, when the request says how. `on_proof` gets the revision and the
    marks, None for a text that can't be proofread; what is to be said of an older text is dropped.

    Beside the post it takes one aside at a time, a text that is only tried out: it waits until the process
    has nothing to do for the post, and its report comes under a negative revision.
    """

    def __init__(
        self,
        on_report: Callable[[int, Report], None],
        on_state: Callable[[State], None],
        *,
        budget_seconds: float = 2.0,
        load_budget_seconds: float = 60.0,
        load: Callable[[], Reporting] = load_coach,
        on_proof: Callable[[int, tuple[Mark, ...] | None], None] = _unheard,
        load_proof: Callable[[], Proofreading] = load_proofreader,
    ) -> None:
        self._on_report = on_report
        self._on_state = on_state
        self._budget = budget_seconds
        self._load_budget = load_budget_seconds
        self._load = load
        self._on_proof = on_proof
        self._load_proof = load_proof
        self._not_proofread: int | None = None
        self._context = get_context("spawn")
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)
        self._lock = threading.Lock()
        self._newest: Request | None = None
        self._aside: Request | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="coach client", daemon=True)
        self._worker: _Worker | None = None
        self._deaths = 0
        self._killers: dict[int, int] = {}
        self._not_before = 0.0

    def start(self) -> None:
        """Start the process; returns at once."""
        self._thread.start()

    def submit(
        self, revision: int, text: str, brief: Brief, options: Options, proof: Wishes | None = None
    ) -> None:
        """Ask for a report; only the newest request is kept, and only its answer is delivered."""
        with self._lock:
            self._newest = Request(revision, text, brief, options, proof)
        self._wake()

    def try_out(self, revision: int, text: str, options: Options) -> None:
        """Ask for a report on an aside; only the newest is kept, and `on_report` hears of it as -`revision`.

        `revision` must be above 0. A text that ends the process is not tried again.
        """
        with self._lock:
            self._aside = Request(_aside(revision), text, NO_BRIEF, options)
        self._wake()

    def stop(self) -> None:
        """End the process and the thread; may be called twice."""
        with self._lock:
            if self._stopping:
                return
            self._stopping = True
        self._wake()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(_STOP_SECONDS * 2)

    @property
    def pid(self) -> int | None:
        """Return the process id of the worker, None while there is none."""
        worker = self._worker
        return worker.process.pid if worker is not None else None

    def _wake(self) -> None:
        with contextlib.suppress(OSError):
            self._wake_writer.send_bytes(b"w")

    def _run(self) -> None:
        self._on_state(State.STARTING)
        while not self._stopping:
            if self._worker is None and time.monotonic() >= self._not_before:
                self._spawn()
            self._send_newest()
            self._await_event()
            self._check_budget()
        self._end_worker()
        self._on_state(State.STOPPED)

    def _spawn(self) -> None:
        ours, theirs = self._context.Pipe()
        serving = (theirs, self._load, self._load_proof)
        process = self._context.Process(target=serve, args=serving, name="coach", daemon=True)
        try:
            process.start()
        except OSError:
            ours.close()
            theirs.close()
            self._back_off()
            self._on_state(State.UNAVAILABLE)
            return
        # The child holds its own copy; with ours closed, its death shows as the end of the pipe.
        theirs.close()
        self._worker = _Worker(process, ours, heard=time.monotonic())

    def _send_newest(self) -> None:
        worker = self._worker
        if worker is None or not worker.ready:
            return
        request = self._next(worker)
        if request is None:
            return
        ended = hash(request.text) == self._not_proofread
        try:
            worker.connection.send(replace(request, proof=None) if ended else request)
        except OSError:
            self._died()
            return
        worker.sent = request
        if not _is_aside(request.revision):
            worker.post = request
            worker.proofread = None if ended or request.proof is None else request
        worker.heard = time.monotonic()

    def _next(self, worker: _Worker) -> Request | None:
        """Return what to send now: the newest on the post, or else an aside for a worker at rest."""
        with self._lock:
            post, aside = self._newest, self._aside
        kills = self._killers.get(hash(post.text), 0) if post is not None else 0
        if post is not None and post != worker.post and kills < _KILLS_BEFORE_ASIDE:
            return post
        return aside if worker.heard == 0.0 else None

    def _await_event(self) -> None:
        worker = self._worker
        sources: list[Connection | int] = [self._wake_reader]
        timeout: float | None = None
        if worker is None:
            timeout = max(0.0, self._not_before - time.monotonic())
        else:
            sources += [worker.connection, worker.process.sentinel]
            timeout = self._time_left(worker)
        happened = wait(sources, timeout)
        if self._wake_reader in happened:
            while self._wake_reader.poll():
                self._wake_reader.recv_bytes()
        if worker is not None and worker is self._worker:
            if worker.connection in happened:
                self._receive(worker)
            elif worker.process.sentinel in happened:
                self._died()

    def _time_left(self, worker: _Worker) -> float | None:
        """Return the seconds until the worker counts as hung, None while nothing is asked of it."""
        if not worker.ready:
            return max(0.0, worker.heard + self._load_budget - time.monotonic())
        if worker.sent is None or worker.heard == 0.0:
            return None
        return max(0.0, worker.heard + self._budget - time.monotonic())

    def _check_budget(self) -> None:
        worker = self._worker
        if worker is None:
            return
        left = self._time_left(worker)
        if left is not None and left <= 0.0 and not worker.connection.poll():
            self._died()

    def _receive(self, worker: _Worker) -> None:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            self._died()
            return
        except Exception:  # noqa: BLE001 - garbage from a broken worker is the same as its death
            self._died()
            return
        if isinstance(message, Ready):
            worker.ready = True
            worker.heard = 0.0
            self._on_state(State.READY)
        elif isinstance(message, Progress):
            worker.heard = time.monotonic()
        elif isinstance(message, Answer | Failed):
            self._answered(worker, message)
        elif isinstance(message, Proof):
            self._proofread(worker, message.revision, message.marks)

    def _answered(self, worker: _Worker, message: Answer | Failed) -> None:
        self._deaths = 0
        if isinstance(message, Failed) and not worker.ready:
            self._end_worker()
            self._deaths = len(_BACK_OFF_SECONDS)
            self._back_off()
            self._on_state(State.UNAVAILABLE)
            return
        if worker.sent is not None and message.revision == worker.sent.revision:
            worker.heard = 0.0
        if _is_aside(message.revision):
            self._aside_answered(message)
            return
        with self._lock:
            newest = self._newest.revision if self._newest is not None else message.revision
        if isinstance(message, Answer):
            if message.revision >= newest:
                self._on_report(message.revision, message.report)
        elif message.revision >= newest:
            self._on_state(State.SET_ASIDE)

    def _proofread(self, worker: _Worker, revision: int, marks: tuple[Mark, ...] | None) -> None:
        if worker.proofread is not None and worker.proofread.revision == revision:
            worker.proofread = None
        with self._lock:
            newest = self._newest.revision if self._newest is not None else revision
        if revision >= newest:
            self._on_proof(revision, marks)

    def _aside_answered(self, message: Answer | Failed) -> None:
        with self._lock:
            is_newest = self._aside is not None and self._aside.revision == message.revision
            self._aside = None if is_newest else self._aside
        if is_newest and isinstance(message, Answer):
            self._on_report(message.revision - NEVER, message.report)

    def _died(self) -> None:
        """Clear a dead or hung worker away and plan the next one."""
        worker = self._worker
        culprit = worker.sent if worker is not None and worker.heard else None
        if worker is not None and culprit is None and worker.proofread is not None:
            # The report was there already: the next process reads this text without proofreading it.
            self._not_proofread = hash(worker.proofread.text)
            self._on_proof(worker.proofread.revision, None)
        self._end_worker()
        self._back_off()
        if culprit is not None and _is_aside(culprit.revision):
            with self._lock:
                self._aside = None if self._aside == culprit else self._aside
        elif culprit is not None:
            key = hash(culprit.text)
            self._killers = {key: self._killers.get(key, 0) + 1}
            if self._killers[key] >= _KILLS_BEFORE_ASIDE:
                self._on_state(State.SET_ASIDE)
                return
        self._on_state(State.RESTARTING)

    def _back_off(self) -> None:
        self._not_before = time.monotonic() + _BACK_OFF_SECONDS[min(self._deaths, len(_BACK_OFF_SECONDS) - 1)]
        self._deaths += 1

    def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.connection.close()
        worker.process.kill()
        worker.process.join(_STOP_SECONDS)


def _aside(revision: int) -> int:
    """Return the number of an aside on its way, clear of the post's and of NEVER."""
    return NEVER - revision


def _is_aside(revision: int) -> bool:
    return revision < NEVER
