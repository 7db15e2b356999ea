"""Keep with each draft what the coach found in it, so that it can be found by that."""

from PySide6.QtCore import QObject

from youward.errors import HistoryError
from youward.history.store import Store
from youward.ui.session import Session
from youward.ui.texts import COMMON


class Readings(QObject):
    """Write a report down as soon as it is on exactly the text that was saved."""

    def __init__(self, session: Session, store: Store) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._kept: object = None
        # Whichever comes last: the report on a text or its saving.
        session.report_changed.connect(lambda _: self._keep())
        session.saved_changed.connect(lambda _: self._keep())

    def _keep(self) -> None:
        session = self._session
        draft, report = session.draft, session.report
        fits = session.is_saved and session.coaching.is_up_to_date and session.texts.place == COMMON
        if draft is None or report is None or not fits:
            return
        asks = any(sentence.asks for sentence in report.sentences)
        reading = (draft.id, frozenset(finding.check for finding in report.findings), report.kind, asks)
        if reading == self._kept:
            return
        self._kept = reading
        try:
            self._store.readings.keep(draft.id, reading[1], guessed=report.kind, asks=asks)
        except HistoryError:
            # It can be found again; nothing the writer wrote is at stake.
            self._kept = None
