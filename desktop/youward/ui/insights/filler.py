"""Have every post read once by the coach, in the background, so that insights have something to stand on."""

import json
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from youward.coach.insights.facts import FACTS_VERSION, facts
from youward.coach.options import Options
from youward.coach.report import Report
from youward.errors import HistoryError
from youward.history.facts import Unread
from youward.history.store import Store
from youward.ui.checks.switches import Switches
from youward.ui.coaching import Coaching
from youward.ui.guidance import COACHED, dismissals_in
from youward.ui.settings.kinds import Setting
from youward.ui.settings.settings import Settings

REST = 2_000
"""Milliseconds without a change of the open post before reading goes on."""
_PATIENCE = 15_000
"""Milliseconds after which a question counts as lost: its text ended the process, or another was asked."""
_MOST_TRIES = 2
_AFTER_START = 10_000


@dataclass
class _Reading:
    """Hold the post that is being read; `facts` are those of its text once they are there."""

    post: Unread
    facts: str = ""
    tries: int = 0


class Filler(QObject):
    """Ask about one text at a time, only while the coach has nothing to do for the post being written."""

    progressed = Signal(int, int)
    """How many posts are read, and how many there are."""
    finished = Signal()

    def __init__(self, store: Store, coaching: Coaching, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = store.facts
        self._coaching = coaching
        self._settings = settings
        self._waiting: list[Unread] = []
        self._reading: _Reading | None = None
        self._number = 0
        self._skipped: frozenset[int] = frozenset()
        self.is_running = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._go_on)
        self._lost = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lost.timeout.connect(self._ask_again)
        coaching.tried.connect(self._take)
        coaching.report_changed.connect(lambda report: self._go_on() if report is not None else None)
        settings.changed.connect(self._take_setting)
        QTimer.singleShot(_AFTER_START, self, self._resume)

    def start(self) -> None:
        """Read what is not read yet; goes on by itself until all is read."""
        self.is_running = True
        self._tell()
        self._go_on()

    def stop(self) -> None:
        """Stop reading; what was read is kept."""
        self.is_running = False
        self._reading = None
        self._waiting = []
        self._lost.stop()
        self._rest.stop()

    def pause(self) -> None:
        """Leave the coach to the post being written; reading goes on after a rest."""
        if self.is_running:
            self._lost.stop()
            self._rest.start()

    def progress(self) -> tuple[int, int]:
        """Return how many posts are read, and how many there are."""
        try:
            return self._facts.progress(FACTS_VERSION)
        except HistoryError:
            return 0, 0

    def _resume(self) -> None:
        """Go on with what an earlier run of the program began."""
        try:
            wanted = self._facts.is_begun()
        except HistoryError:
            return
        if wanted and not self.is_running:
            self.start()

    def _go_on(self) -> None:
        if not self.is_running or self._rest.isActive() or self._lost.isActive():
            return
        if not self._coaching.is_up_to_date:
            # The report on the post being written comes first, and with it the next step.
            return
        if self._coaching.is_trying:
            # Another text is tried out, or ours is on its way still; a new question would take its place.
            self._lost.start()
            return
        self._ask()

    def _ask(self) -> None:
        if self._reading is None:
            self._reading = self._next()
        reading = self._reading
        if reading is None:
            self.stop()
            self.finished.emit()
            return
        text = reading.post.first if reading.facts else reading.post.text
        self._lost.start()
        self._number = self._coaching.try_out(text, self._options(reading.post))

    def _next(self) -> _Reading | None:
        try:
            if not self._waiting:
                self._waiting = self._facts.due(FACTS_VERSION, skipped=self._skipped)
        except HistoryError:
            # The disk refuses or the file is closed; the next start of the window tries again.
            return None
        return _Reading(self._waiting.pop(0)) if self._waiting else None

    def _options(self, post: Unread) -> Options:
        options = Switches(self._settings).options()
        return replace(options, kind=post.kind, dismissed=dismissals_in(post.dismissed))

    def _ask_again(self) -> None:
        """Ask once more about a text whose report did not come, then pass it over until the next start."""
        reading = self._reading
        if reading is not None:
            reading.tries += 1
            if reading.tries >= _MOST_TRIES:
                self._skipped |= {reading.post.draft}
                self._reading = None
        if self._coaching.is_up_to_date:
            self._ask()

    def _take(self, number: int, report: Report) -> None:
        if not self.is_running:
            return
        self._lost.stop()
        reading = self._reading
        if number == self._number and reading is not None:
            self._take_up(reading, report)
        # The event loop first: nothing read here may keep a key waiting.
        QTimer.singleShot(0, self, self._go_on)

    def _take_up(self, reading: _Reading, report: Report) -> None:
        post = reading.post
        found = facts(report, post.first if reading.facts else post.text)
        kept = json.dumps(found.to_json(), ensure_ascii=False)
        if not reading.facts and post.first.strip():
            self._reading = _Reading(post, kept)
            return
        self._reading = None
        self._keep(post, reading.facts or kept, kept if reading.facts else "")

    def _keep(self, post: Unread, kept: str, first: str) -> None:
        try:
            self._facts.keep(post, FACTS_VERSION, kept, first)
        except HistoryError:
            self.stop()
            return
        self._tell()

    def _tell(self) -> None:
        self.progressed.emit(*self.progress())

    def _take_setting(self, setting: Setting[object]) -> None:
        """Read all again when posts are read in another way."""
        if setting not in COACHED:
            return
        try:
            self._facts.forget()
        except HistoryError:
            return
        if self.is_running:
            self.stop()
            self.start()
