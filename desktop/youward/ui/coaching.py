"""Ask the analysis process about the newest text, and let only answers about that text through."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.proof.mark import Mark, Wishes
from youward.worker.client import State

PAUSE = 280
"""Milliseconds without a key after which the text goes to the coach."""


class Coach(Protocol):
    """What is needed of the worker's client."""

    def submit(self, revision: int, text: str, brief: Brief, options: Options, proof: Wishes | None) -> None:
        """Ask for a report, and how to proofread the text after it, None for not at all."""
        ...

    def try_out(self, revision: int, text: str, options: Options) -> None:
        """Ask for a report on a text that is no post; it comes under -`revision`."""
        ...


class Coaching(QObject):
    """Hold the newest question and its report; `take_report` and `take_state` may come from any thread."""

    report_changed = Signal(object)
    """The Report on the text as it stands, or None."""
    tried = Signal(int, object)
    """The number that `try_out` gave, and the Report on the text tried."""
    proofread = Signal(object)
    """The marks on the text as it stands, in a tuple; None for a text that can't be proofread."""
    state_changed = Signal(str)
    """A sentence about the coach itself, "" when there is nothing to say."""
    _report_arrived = Signal(int, object)
    _marks_arrived = Signal(int, object)
    _state_arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self._coach: Coach | None = None
        self._question: tuple[str, Brief, Options, Wishes | None] = ("", Brief(), Options(), None)
        self._revision = 0
        self._tries = 0
        self._tried = 0
        self._answered = -1
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.pause.timeout.connect(self._submit)
        self._report_arrived.connect(self._show_report)
        self._marks_arrived.connect(self._show_marks)
        self._state_arrived.connect(self._show_state)

    def attach(self, coach: Coach) -> None:
        """Send questions to `coach` from now on, the newest one at once."""
        self._coach = coach
        self._submit()

    def ask(self, text: str, brief: Brief, options: Options, proof: Wishes | None, *, at_once: bool) -> None:
        """Ask about `text`, at once or after a pause; answers to anything before are stale from now on."""
        self._question = (text, brief, options, proof)
        self._revision += 1
        if at_once:
            self._submit()
        else:
            self.pause.start()

    @property
    def is_up_to_date(self) -> bool:
        """Tell whether the report is on the newest question."""
        return self.report is not None and self._answered == self._revision

    @property
    def is_trying(self) -> bool:
        """Tell whether the newest text tried out has no report yet; it may have none for ever."""
        return self._tried != self._tries

    def hurry(self) -> None:
        """Send a question that waits for a pause now, because the writer waits for its answer."""
        if self.pause.isActive():
            self._submit()

    def try_out(self, text: str, options: Options) -> int:
        """Ask about a text beside the post, and return the number under which `tried` brings the report.

        Only the newest is answered, and none while there is no coach.
        """
        self._tries += 1
        if self._coach is not None:
            self._coach.try_out(self._tries, text, options)
        return self._tries

    def forget(self) -> None:
        """Drop the report, because another post is open."""
        self.report = None
        self.report_changed.emit(None)

    def take_report(self, revision: int, report: Report) -> None:
        """Take a report from any thread."""
        self._report_arrived.emit(revision, report)

    def take_marks(self, revision: int, marks: tuple[Mark, ...] | None) -> None:
        """Take the marks of proofreading from any thread."""
        self._marks_arrived.emit(revision, marks)

    def take_state(self, state: State) -> None:
        """Take the worker's state from any thread."""
        self._state_arrived.emit(state)

    def _submit(self) -> None:
        self.pause.stop()
        if self._coach is not None:
            self._coach.submit(self._revision, *self._question)

    @Slot(int, object)
    def _show_report(self, revision: int, report: Report) -> None:
        if revision < 0:
            self._tried = -revision
            self.tried.emit(-revision, report)
        if revision == self._revision:
            self.report = report
            self._answered = revision
            # An answer ends whatever was said about the coach, such as that it could not read the last text.
            self.state_changed.emit("")
            self.report_changed.emit(report)

    @Slot(int, object)
    def _show_marks(self, revision: int, marks: tuple[Mark, ...] | None) -> None:
        if revision == self._revision:
            self.proofread.emit(marks)

    @Slot(object)
    def _show_state(self, state: State) -> None:
        sentences = {
            State.STARTING: self.tr("The coach is getting ready…"),
            State.RESTARTING: self.tr("The coach is restarting. Writing goes on."),
            State.SET_ASIDE: self.tr("The coach can't read this text. It tries again when you change it."),
            State.UNAVAILABLE: self.tr("The coach could not start. Writing and saving work as ever."),
        }
        self.state_changed.emit(sentences.get(state, ""))
