"""Watch a running window from outside its code: when it has painted, when it stood still, what it asked."""

import threading
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.proof.mark import Wishes
from youward.worker.client import Client, State

MEGABYTE = 1024 * 1024
BETWEEN_KEYS = 10
"""Milliseconds of rest after each key: faster than anyone types."""
_BEAT = 2
_PATIENCE = 60_000


class PaintWatch(QObject):
    """Note when a viewport has finished painting."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.finished = 0.0
        self._inside = False
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint or self._inside:
            return False
        # Hand the event on from here: a filter is told of the beginning only, and the end is wanted.
        self._inside = True
        QApplication.sendEvent(watched, event)
        self._inside = False
        self.finished = perf_counter()
        return True


class Heartbeat(QObject):
    """Know the longest time in which the window's thread could not serve a timer."""

    def __init__(self) -> None:
        super().__init__()
        self._worst = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self._worst = max(self._worst, now - self._last - _BEAT / 1000)
        self._last = now

    def take(self) -> float:
        """Return the longest stall in milliseconds since this was asked last."""
        self._beat()
        worst, self._worst = self._worst, 0.0
        return worst * 1000

    def stop(self) -> None:
        """Leave the thread alone, so that it can idle."""
        self._timer.stop()


class WatchedClient(Client):
    """Note when each text went to the coach and when its report came back to this process."""

    def __init__(
        self, on_report: Callable[[int, Report], None], on_state: Callable[[State], None], **others: Any
    ) -> None:
        self._both = threading.Lock()
        self._asked_revision = self._told_revision = -1
        self._text = ""
        self._asked = self._told = 0.0

        def told(revision: int, report: Report) -> None:
            with self._both:
                self._told_revision, self._told = revision, perf_counter()
            on_report(revision, report)

        super().__init__(told, on_state, **others)

    def submit(
        self, revision: int, text: str, brief: Brief, options: Options, proof: Wishes | None = None
    ) -> None:
        with self._both:
            self._asked_revision, self._text, self._asked = revision, text, perf_counter()
        super().submit(revision, text, brief, options, proof)

    @property
    def is_busy(self) -> bool:
        """Tell whether the newest text has no report yet."""
        with self._both:
            return self._asked_revision != self._told_revision

    def has_reported_on(self, text: str) -> bool:
        """Tell whether `text` is the newest text and its report has come."""
        with self._both:
            return self._text == text and self._asked_revision == self._told_revision

    def times(self) -> tuple[float, float]:
        """Return when the newest text was sent and when its report came, in seconds."""
        with self._both:
            return self._asked, self._told


def rest(milliseconds: int) -> None:
    """Let the event loop run as it does in the program."""
    loop = QEventLoop()
    timer = QTimer(loop)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def until(done: Callable[[], bool], what: str) -> None:
    """Let the event loop run until `done`; raises RuntimeError when that takes a minute."""
    if done():
        return
    loop = QEventLoop()
    began = perf_counter()
    poll = QTimer(loop)
    poll.setTimerType(Qt.TimerType.PreciseTimer)
    poll.timeout.connect(lambda: (done() or perf_counter() - began > _PATIENCE / 1000) and loop.quit())
    poll.start(1)
    loop.exec()
    poll.stop()
    if not done():
        raise RuntimeError(f"waited a minute in vain for {what}")


def press(window: QWindow, character: str, paints: PaintWatch) -> float:
    """Press and release a key; return the milliseconds until the viewport has painted what came of it."""
    began = perf_counter()
    key = ord(character)
    QTest.keyPress(window, key)
    until(lambda: paints.finished > began, "a key to be painted")
    took = (paints.finished - began) * 1000
    QTest.keyRelease(window, key)
    return took


def handle_of(editor: QWidget) -> QWindow:
    """Return the native window of `editor`, once the keys that are pressed go to it."""
    until(editor.hasFocus, "the text to take keys")
    return editor.window().windowHandle()
