"""Proofread on a thread of its own in the analysis process, so that no report waits for it.

The engine must be made and used on one thread; it lets go of the interpreter lock while it reads.
"""

import logging
import threading
from collections.abc import Callable

from youward.proof.mark import Proofreading
from youward.worker.protocol import Proof, Request

_log = logging.getLogger("youward.worker")


class _NewerRequest(Exception):
    """Abandon work whose answer nobody waits for."""


class ProofThread:
    """Answer the newest request it was given; the engine is loaded at the first."""

    def __init__(self, load: Callable[[], Proofreading], send: Callable[[Proof], object]) -> None:
        self._load = load
        self._send = send
        self._there = threading.Condition()
        self._newest: Request | None = None
        self._thread = threading.Thread(target=self._run, name="proof", daemon=True)

    def ask(self, request: Request) -> None:
        """Take a request in the place of any that still waits; returns at once."""
        with self._there:
            self._newest = request
            self._there.notify()
        if not self._thread.is_alive():
            self._thread.start()

    def _run(self) -> None:
        try:
            engine = self._load()
        except BaseException:  # noqa: BLE001 - the engine is not Python, and panics with what is no Exception
            _log.exception("The proofreader could not be loaded")
            while True:
                self._send(Proof(self._next().revision, None))
        while True:
            request = self._next()
            answer = self._answer(engine, request)
            if answer is not None:
                self._send(answer)

    def _next(self) -> Request:
        with self._there:
            while self._newest is None:
                self._there.wait()
            request, self._newest = self._newest, None
            return request

    def _answer(self, engine: Proofreading, request: Request) -> Proof | None:
        assert request.proof is not None
        try:
            return Proof(request.revision, engine.marks(request.text, request.proof, self._pulse))
        except _NewerRequest:
            return None
        except BaseException:  # noqa: BLE001 - one bad text must not end the thread
            _log.exception("A text of %d characters could not be proofread", len(request.text))
            return Proof(request.revision, None)

    def _pulse(self) -> None:
        if self._newest is not None:
            raise _NewerRequest
