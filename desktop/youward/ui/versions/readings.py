"""Let the coach read, one after another and beside the post, the versions that nobody looked at."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from youward.coach.options import Options
from youward.coach.report import Report
from youward.history.timeline import Found, VersionHead
from youward.ui.session import Session
from youward.ui.versions.found import found_in, reading_of

PATIENCE = 20_000
"""Milliseconds after which a version without an answer is passed over."""


class Readings(QObject):
    """Ask about one version at a time and keep what was found; without a coach nothing is answered."""

    noted = Signal(int, object, str)
    """The id of a version, the tuple of what was found in it, and by which reading."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[VersionHead] = deque()
        self._known: dict[tuple[str, str], tuple[Found, ...]] = {}
        self._head: VersionHead | None = None
        self._text = ""
        self._number = 0
        self._limit = QTimer(self, singleShot=True, interval=PATIENCE)
        self._limit.timeout.connect(self._pass_over)
        session.coaching.tried.connect(self._take)

    def reading(self, network: str) -> str:
        """Return the name of how the coach reads this post now."""
        return reading_of(self._options(network))

    def queue(self, heads: Iterable[VersionHead]) -> None:
        """Read the versions that were not read like this yet, in their order; drop what waits."""
        heads = tuple(heads)
        readings = {network: self.reading(network) for network in {head.network for head in heads}}
        self._waiting = deque(head for head in heads if head.reading != readings[head.network])
        if self._head is None:
            self._go_on()

    def stop(self) -> None:
        """Read nothing more."""
        self._waiting.clear()
        self._head = None
        self._limit.stop()

    def _options(self, network: str) -> Options:
        options = self._session.guidance.options(self._session.settings)
        return replace(options, network=network, dismissed=())

    def _go_on(self) -> None:
        self._head = None
        while self._waiting:
            head = self._waiting.popleft()
            text = self._session.versions.text(head.id)
            if text is None:
                continue
            options = self._options(head.network)
            found = self._known.get((reading_of(options), text))
            if found is None:
                self._head, self._text = head, text
                self._limit.start()
                self._number = self._session.coaching.try_out(text, options)
                return
            self._note(head, found)

    def _take(self, number: int, report: Report) -> None:
        head = self._head
        if head is not None and number == self._number:
            self._limit.stop()
            found = found_in(report)
            self._known[self.reading(head.network), self._text] = found
            self._note(head, found)
            self._go_on()

    def _note(self, head: VersionHead, found: tuple[Found, ...]) -> None:
        reading = self.reading(head.network)
        self._session.versions.note_found(head.id, found, reading)
        self.noted.emit(head.id, found, reading)

    def _pass_over(self) -> None:
        """Go on with the next one: this text ended the coach, or there is no coach."""
        self._go_on()
