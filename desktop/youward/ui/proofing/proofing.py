"""Know how the writer wants to be proofread, and what was found in the text as it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from youward.coach.dismissal import dismissed_among
from youward.proof.mark import Dialect, Mark, Subject, Wishes
from youward.ui.settings import declared

if TYPE_CHECKING:
    from youward.ui.session import Session

PROOFREAD = (declared.PROOF, declared.SPELLING, declared.GRAMMAR, declared.DIALECT)
"""The settings that change how a text is proofread."""
_COUNTRIES = {
    QLocale.Country.UnitedKingdom: Dialect.BRITISH,
    QLocale.Country.Ireland: Dialect.BRITISH,
    QLocale.Country.Australia: Dialect.AUSTRALIAN,
    QLocale.Country.NewZealand: Dialect.AUSTRALIAN,
    QLocale.Country.Canada: Dialect.CANADIAN,
    QLocale.Country.India: Dialect.INDIAN,
}


class Proofing(QObject):
    """Hold the marks; the session asks for them with each report."""

    changed = Signal()
    """`marks` returns others now."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._marks: tuple[Mark, ...] = ()
        self.is_readable = True
        session.coaching.proofread.connect(self._take)
        session.coaching.report_changed.connect(self._forget_with_the_report)
        session.settings.changed.connect(self._take_setting)

    @property
    def is_listed(self) -> bool:
        """Tell whether the writer wants a list beside the underlines."""
        return self._session.settings.value(declared.PROOF) == "on" and not self._is_silent()

    def wishes(self) -> Wishes | None:
        """Return how the text is to be proofread, None for not at all."""
        value = self._session.settings.value
        switches = ((declared.SPELLING, Subject.SPELLING), (declared.GRAMMAR, Subject.GRAMMAR))
        subjects = frozenset(subject for switch, subject in switches if value(switch))
        if value(declared.PROOF) == "off" or not subjects:
            return None
        words = (*value(declared.MY_WORDS), *value(declared.BRANDS))
        return Wishes(_dialect(value(declared.DIALECT)), subjects, words)

    def marks(self) -> tuple[Mark, ...]:
        """Return what is to be shown; none while the coach is quiet, and nothing that was put away."""
        if self._is_silent():
            return ()
        spans = [(mark.check, mark.start, mark.end) for mark in self._marks]
        away = dismissed_among(self._session.guidance.dismissed, self._session.text, spans)
        return tuple(mark for mark, span in zip(self._marks, spans, strict=True) if span not in away)

    def _is_silent(self) -> bool:
        return bool(self._session.settings.value(declared.QUIET)) or self.wishes() is None

    def _take(self, marks: tuple[Mark, ...] | None) -> None:
        self.is_readable = marks is not None
        self._marks = marks or ()
        self.changed.emit()

    def _forget_with_the_report(self, report: object) -> None:
        """Drop the marks on another post."""
        if report is None:
            self._take(())

    def _take_setting(self, setting: object) -> None:
        if setting in (*PROOFREAD, declared.QUIET):
            self.changed.emit()


def _dialect(chosen: str) -> Dialect:
    if chosen == "system":
        return _COUNTRIES.get(QLocale.system().territory(), Dialect.AMERICAN)
    return Dialect(chosen)
