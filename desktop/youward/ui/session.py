"""Own the state: the open draft, its text and revision, the newest report. Views show it and emit intents."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from youward.coach.dismissal import dismissal_of
from youward.coach.options import Brief, Dismissal, Options
from youward.coach.report import Finding, Report
from youward.errors import HistoryError
from youward.history.store import Store
from youward.history.values import Draft, DraftSummary, Version
from youward.ui.settings import Settings
from youward.worker.client import State

PAUSE = 280
"""Milliseconds without a key after which the text goes to the coach."""
SAVE_PAUSE = 500
"""Milliseconds without a key after which the text is saved."""
SAVE_AT_LATEST = 3000
"""Milliseconds after a change by which it is saved although typing goes on."""
SAVE_AGAIN = 5000
_SENTENCE_ENDS = ".!?…\n"


class Coaching(Protocol):
    """What the session needs of the worker's client."""

    def submit(self, revision: int, text: str, brief: Brief, options: Options) -> None:
        """Ask for a report."""
        ...


class Session(QObject):
    """Hold the open draft and keep it safe; every method is called on the window's thread."""

    draft_opened = Signal(object)
    """A Draft whose text replaces what the editor shows."""
    drafts_changed = Signal()
    report_changed = Signal(object)
    """The Report on the text as it stands, or None."""
    coach_state_changed = Signal(str)
    saved_changed = Signal(str)
    notice = Signal(str)
    """A sentence the writer should read."""
    _report_arrived = Signal(int, object)
    _state_arrived = Signal(object)

    def __init__(self, store: Store, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.settings = settings
        self._coach: Coaching | None = None
        self._draft: Draft | None = None
        self._text = ""
        self._brief = Brief()
        self._kind = ""
        self._dismissed: tuple[Dismissal, ...] = ()
        self._revision = 0
        self._unsaved = False
        self.report: Report | None = None
        self._pause = self._timer(PAUSE, self._submit)
        self._save_soon = self._timer(SAVE_PAUSE, self._save)
        self._save_at_latest = self._timer(SAVE_AT_LATEST, self._save)
        self._report_arrived.connect(self._show_report)
        self._state_arrived.connect(self._show_state)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def attach(self, coach: Coaching) -> None:
        """Send texts to `coach` from now on."""
        self._coach = coach
        self._submit()

    def take_report(self, revision: int, report: Report) -> None:
        """Take a report from any thread."""
        self._report_arrived.emit(revision, report)

    def take_state(self, state: State) -> None:
        """Take the worker's state from any thread."""
        self._state_arrived.emit(state)

    @property
    def text(self) -> str:
        """Return the text as it stands."""
        return self._text

    @property
    def draft(self) -> Draft | None:
        """Return the open draft as it was saved last; None for a new post without a word yet."""
        return self._draft

    @property
    def brief(self) -> Brief:
        """Return whom the post is for, what they get, and what should come back."""
        return self._brief

    @property
    def kind(self) -> str:
        """Return the kind the writer chose, "" for a guess."""
        return self._kind

    @property
    def has_dismissed(self) -> bool:
        """Tell whether anything was put away in this draft."""
        return bool(self._dismissed)

    @property
    def is_saved(self) -> bool:
        """Tell whether every word is on disk."""
        return not self._unsaved

    def drafts(self, query: str = "", *, in_bin: bool = False) -> list[DraftSummary]:
        """List the drafts that match."""
        try:
            return self._store.drafts(query, in_bin=in_bin)
        except HistoryError as error:
            self.notice.emit(str(error))
            return []

    def new_draft(self) -> None:
        """Put the open draft away safely and begin an empty post."""
        if self._leave():
            self._take_up(None)

    def open_draft(self, identity: int) -> None:
        """Put the open draft away safely and open another."""
        if self._draft is not None and self._draft.id == identity:
            return
        if self._leave():
            try:
                self._take_up(self._store.draft(identity))
            except HistoryError as error:
                self.notice.emit(str(error))
                self.drafts_changed.emit()

    def edit(self, text: str) -> None:
        """Take the writer's newest text."""
        ended = _sentence_ends(text) > _sentence_ends(self._text)
        self._text = text
        self._revision += 1
        self._unsaved = True
        self.saved_changed.emit(self.tr("Not saved yet"))
        self._save_soon.start()
        if not self._save_at_latest.isActive():
            self._save_at_latest.start()
        if ended:
            self._submit()
        else:
            self._pause.start()

    def save(self, *, end_burst: bool = False) -> bool:
        """Save now; return False, with a notice, when the disk refuses."""
        self._save_soon.stop()
        self._save_at_latest.stop()
        try:
            if self._unsaved:
                self._write()
            if end_burst and self._draft is not None:
                self._store.end_burst(self._draft.id)
        except HistoryError as error:
            self.saved_changed.emit(self.tr("Not saved"))
            self.notice.emit(str(error))
            self._save_at_latest.start(SAVE_AGAIN)
            return False
        self._save_at_latest.setInterval(SAVE_AT_LATEST)
        return True

    def _save(self) -> None:
        self.save()

    def _write(self) -> None:
        """Write the text; a draft begins to exist with its first character."""
        before = self._draft
        if before is None:
            if not self._text:
                self._unsaved = False
                self.saved_changed.emit("")
                return
            self._draft = self._store.create_draft(self._text, kind=self._kind)
            if self._brief != Brief():
                self._keep_brief(self._draft.id)
            self.settings.last_draft = self._draft.id
        else:
            self._draft = self._store.save(before.id, self._text)
        self._unsaved = False
        self.saved_changed.emit(self.tr("Saved"))
        if before is None or before.label != self._draft.label or before.changed != self._draft.changed:
            self.drafts_changed.emit()

    def close(self) -> bool:
        """Save all, end the burst; return False when the text could not be saved."""
        if not self.save(end_burst=True):
            return False
        self.settings.write()
        return True

    def set_brief(self, brief: Brief) -> None:
        """Take what the writer says about the reader."""
        if brief == self._brief:
            return
        self._brief = brief
        if self._draft is not None:
            self._guarded(lambda draft: self._keep_brief(draft.id))
        self._pause.start()

    def _keep_brief(self, identity: int) -> None:
        self._draft = self._store.set_brief(
            identity, self._brief.reader, self._brief.benefit, self._brief.question
        )

    def set_kind(self, kind: str) -> None:
        """Take the kind the writer chose, "" to guess again."""
        if kind == self._kind:
            return
        self._kind = kind
        self._guarded(lambda draft: self._store.set_kind(draft.id, kind))
        self._submit()

    def set_brands(self, names: tuple[str, ...]) -> None:
        """Take the names that mean us."""
        self.settings.brands = names
        self._submit()

    def dismiss(self, finding: Finding) -> None:
        """Put a finding away in this draft; it stays away when text around it changes."""
        if self.report is None or finding not in self.report.findings:
            return
        self._keep_dismissed((*self._dismissed, self._remembered(finding)))

    def _remembered(self, finding: Finding) -> Dismissal:
        start = finding.start
        if self._text[start : finding.end] != finding.quote:
            start = max(0, self._text.find(finding.quote))
        return dismissal_of(finding.check, self._text, start, start + len(finding.quote))

    def bring_back_dismissed(self) -> None:
        """Show again what was put away in this draft."""
        self._keep_dismissed(())

    def _keep_dismissed(self, dismissed: tuple[Dismissal, ...]) -> None:
        self._dismissed = dismissed
        if self._draft is None and self._text:
            self.save()
        self._guarded(
            lambda draft: self._store.set_dismissed(draft.id, json.dumps([asdict(d) for d in dismissed]))
        )
        self._revision += 1
        self._submit()

    def rename(self, identity: int, title: str) -> None:
        """Give a draft a title."""
        self._changing(lambda: self._store.rename(identity, title))

    def move_to_bin(self, identity: int) -> None:
        """Put a draft in the bin; the open one is saved first and an empty post takes its place."""
        if self._draft is not None and self._draft.id == identity:
            if not self.save(end_burst=True):
                return
            self._take_up(None)
        self._changing(lambda: self._store.move_to_bin(identity))

    def take_from_bin(self, identity: int) -> None:
        """Bring a draft back from the bin."""
        self._changing(lambda: self._store.take_from_bin(identity))

    def delete_for_good(self, identity: int) -> None:
        """Remove a draft with its versions."""
        self._changing(lambda: self._store.delete_for_good(identity))

    def versions(self) -> list[Version]:
        """List the versions of the open draft, with what was just typed among them."""
        if not self.save(end_burst=True) or self._draft is None:
            return []
        try:
            return self._store.versions(self._draft.id)
        except HistoryError as error:
            self.notice.emit(str(error))
            return []

    def name_version(self, name: str) -> None:
        """Keep the text as a version with a name."""
        if self.save():
            self._guarded(lambda draft: self._store.name_version(draft.id, name))

    def restore(self, version_id: int) -> None:
        """Bring a version's text back; what stands now is kept as a version."""
        if self.save(end_burst=True) and self._draft is not None:
            identity = self._draft.id
            self._changing(lambda: self._take_up(self._store.restore(identity, version_id)))

    def _leave(self) -> bool:
        return self.save(end_burst=True)

    def _take_up(self, draft: Draft | None) -> None:
        self._draft = draft
        self._text = draft.text if draft else ""
        self._brief = Brief(draft.reader, draft.benefit, draft.question) if draft else Brief()
        self._kind = draft.kind if draft else ""
        self._dismissed = _dismissals(draft.dismissed) if draft else ()
        self._unsaved = False
        self._revision += 1
        self.report = None
        self.settings.last_draft = draft.id if draft else 0
        self.draft_opened.emit(draft)
        self.saved_changed.emit(self.tr("Saved") if draft else "")
        self.report_changed.emit(None)
        self._submit()

    def _submit(self) -> None:
        self._pause.stop()
        if self._coach is None:
            return
        options = Options(kind=self._kind, brands=self.settings.brands, dismissed=self._dismissed)
        self._coach.submit(self._revision, self._text, self._brief, options)

    @Slot(int, object)
    def _show_report(self, revision: int, report: Report) -> None:
        if revision == self._revision:
            self.report = report
            self.report_changed.emit(report)

    @Slot(object)
    def _show_state(self, state: State) -> None:
        sentences = {
            State.STARTING: self.tr("The coach is getting ready…"),
            State.RESTARTING: self.tr("The coach is restarting. Writing goes on."),
            State.SET_ASIDE: self.tr("The coach can't read this text. It tries again when you change it."),
            State.UNAVAILABLE: self.tr("The coach could not start. Writing and saving work as ever."),
        }
        self.coach_state_changed.emit(sentences.get(state, ""))

    def _guarded(self, act: Callable[[Draft], object]) -> None:
        """Do something with the saved draft, if there is one; a refusal becomes a notice."""
        if self._draft is None:
            return
        try:
            act(self._draft)
        except HistoryError as error:
            self.notice.emit(str(error))

    def _changing(self, act: Callable[[], object]) -> None:
        try:
            act()
        except HistoryError as error:
            self.notice.emit(str(error))
        self.drafts_changed.emit()


def _sentence_ends(text: str) -> int:
    return sum(text.count(mark) for mark in _SENTENCE_ENDS)


def _dismissals(text: str) -> tuple[Dismissal, ...]:
    try:
        rows: Sequence[dict[str, str]] = json.loads(text)
        return tuple(Dismissal(**row) for row in rows)
    except (ValueError, TypeError):
        # Written by something else: nothing is dismissed, and nothing is lost but that.
        return ()
