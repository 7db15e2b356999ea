"""Decide when the coach speaks: as the writer pauses, at the end of a sentence, or only when asked."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from youward.coach.report import Report
from youward.ui.editor.marks import sameness
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

SHOW_SENTENCE_AFTER = 1200
"""Milliseconds without a key after which the sentence being typed is underlined too."""


class Speaking(QObject):
    """Let through of each report what the writer wants to hear now."""

    rested = Signal()
    """The writer paused, and wants to hear about the sentence being typed too."""
    changed = Signal()
    """What `heard` returns may be another report now."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._report: Report | None = None
        self._asked = False
        self._told: frozenset[tuple[str, str]] = frozenset()
        self._rest = QTimer(self, singleShot=True, interval=SHOW_SENTENCE_AFTER)
        self._rest.timeout.connect(self.rested)
        settings.changed.connect(self._take_setting)

    @property
    def is_quiet(self) -> bool:
        """Tell whether the writer wants to hear nothing at all."""
        return self._settings.value(declared.QUIET)

    @property
    def waits(self) -> bool:
        """Tell whether nothing was asked yet where nothing is said unasked."""
        return self._settings.value(declared.SPEAKS) == "asked" and not self._asked and not self._told

    def note_key(self) -> None:
        """Note that the writer typed."""
        if self._settings.value(declared.SPEAKS) == "pause":
            self._rest.start()
        self._asked = False

    def ask(self) -> None:
        """Say everything there is to say about the text as it stands, now or as soon as it is read."""
        self._asked = True
        self._note_told()
        self.changed.emit()

    def forget(self) -> None:
        """Drop what was said, because another text is being written."""
        self._asked, self._told = False, frozenset()

    def take(self, report: Report | None) -> None:
        """Take a newer report, or None while there is none."""
        self._report = report
        if self._asked:
            self._note_told()

    def heard(self) -> Report | None:
        """Return the newest report as far as it is to be told.

        Where the coach speaks only when asked, what was told once goes on being told while it stands.
        """
        report = self._report
        if report is None or self.is_quiet:
            return None
        if self._settings.value(declared.SPEAKS) != "asked" or self._asked:
            return report
        if self.waits:
            return None
        findings = tuple(f for f in report.findings if sameness(f) in self._told)
        first = report.findings[:1] == findings[:1]
        return replace(report, findings=findings, next_step=report.next_step if first else "")

    def _note_told(self) -> None:
        if self._report is not None:
            self._told = frozenset(map(sameness, self._report.findings))

    def _take_setting(self, setting: object) -> None:
        if setting in (declared.SPEAKS, declared.QUIET):
            self._rest.stop()
            self.changed.emit()
