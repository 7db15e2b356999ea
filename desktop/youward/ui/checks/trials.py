"""Read texts that are no post, one after another: what is typed to try it out first, then the examples."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from youward.coach.report import Report
from youward.ui.checks.switches import Switches
from youward.ui.session import Session


class Trials(QObject):
    """Ask about one text at a time; without a coach nothing is answered, and nothing waits for it."""

    answered = Signal(str, object)
    """A text, and the Report on it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._coaching = session.coaching
        self._options = Switches(session.settings).to_try()
        self._known: dict[str, Report] = {}
        self._waiting: deque[str] = deque()
        self._number = 0
        self._asked = ""
        self._coaching.tried.connect(self._take)

    def ask(self, text: str) -> None:
        """Read `text` before anything else."""
        if self._asked:
            self._waiting.appendleft(self._asked)
        self._asked = ""
        self._waiting.appendleft(text)
        self._go_on()

    def queue(self, texts: Iterable[str]) -> None:
        """Read `texts` in their order, in place of what waits now."""
        self._waiting = deque(texts)
        if not self._asked:
            self._go_on()

    def _go_on(self) -> None:
        while self._waiting:
            text = self._waiting.popleft()
            if text not in self._known:
                self._asked = text
                self._number = self._coaching.try_out(text, self._options)
                return
            self.answered.emit(text, self._known[text])

    def _take(self, number: int, report: Report) -> None:
        if number == self._number and self._asked:
            text, self._asked = self._asked, ""
            self._known[text] = report
            self.answered.emit(text, report)
            self._go_on()
