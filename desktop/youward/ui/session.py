"""Own the state: the open draft and its text, safe on disk. Views show it and emit intents."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from youward.coach.options import Brief, Dismissal, Options
from youward.coach.report import Finding, Report
from youward.errors import HistoryError
from youward.history.store import Store
from youward.history.values import Draft
from youward.ui.autosave import Autosave
from youward.ui.coaching import Coaching
from youward.ui.guidance import COACHED, Guidance
from youward.ui.insights.filler import Filler
from youward.ui.ledger import Ledger
from youward.ui.proofing.proofing import PROOFREAD, Proofing
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings
from youward.ui.shelf import Shelf
from youward.ui.texts import Texts
from youward.ui.versions.found import found_in, reading_of
from youward.ui.versions.version_shelf import VersionShelf

_SENTENCE_ENDS = ".!?…\n"


class Session(QObject):
    """Hold the open draft and keep it safe; every method is called on the window's thread."""

    draft_opened = Signal(object)
    """A Draft (None for a new post) whose text replaces what the editor shows."""
    text_turned = Signal()
    """Another text of the open draft is being written: `text` replaces what the editor shows."""
    label_changed = Signal(str)
    """What the open draft is called now, "" while it has no words."""
    report_changed = Signal(object)
    """The Report on the text as it stands, or None."""
    saved_changed = Signal(str)
    notice = Signal(str)
    """A sentence the writer should read."""
    passphrase_asked = Signal()
    """The writer wants the drafts protected, or another passphrase, or none."""

    def __init__(self, store: Store, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.settings = settings
        self.shelf = Shelf(store, self)
        self.versions = VersionShelf(store, self)
        self.ledger = Ledger(store, self.shelf)
        self.guidance = Guidance(self)
        self.texts = Texts(self)
        self.texts.take_up(None, {}, settings.value(declared.NETWORKS))
        self.coaching = Coaching(self)
        self.proofing = Proofing(self)
        self.autosave = Autosave(self)
        self.filler = Filler(store, self.coaching, settings, self)
        self._draft: Draft | None = None
        self._unsaved = False
        self._asked = False
        self.shelf.notice.connect(self.notice)
        self.versions.notice.connect(self.notice)
        self.guidance.changed.connect(self._take_guidance)
        self.texts.chosen.connect(lambda: self._take_guidance(at_once=True))
        self.texts.turned.connect(self._turn)
        self.coaching.report_changed.connect(self.report_changed)
        self.autosave.due.connect(lambda: self.save())
        settings.changed.connect(self._take_setting)

    @property
    def text(self) -> str:
        """Return the text being written as it stands."""
        return self.texts.text

    @property
    def draft(self) -> Draft | None:
        """Return the open draft as it was saved last; None for a new post without a word yet."""
        return self._draft

    @property
    def report(self) -> Report | None:
        """Return the newest report on the open post."""
        return self.coaching.report

    @property
    def is_saved(self) -> bool:
        """Tell whether every word is on disk."""
        return not self._unsaved

    def edit(self, text: str) -> None:
        """Take the writer's newest text."""
        ended = _sentence_ends(text) > _sentence_ends(self.text)
        self.texts.edit(text)
        self._asked = False
        self._note_change()
        self._ask(at_once=ended)

    def save(self, *, end_burst: bool = False) -> bool:
        """Save now; return False, with a notice, when the disk refuses."""
        self.autosave.settled()
        try:
            if self._unsaved:
                self._write()
            if end_burst and self._draft is not None:
                self._store.versions.end_burst(self._draft.id)
                self._note_found(self._draft.id)
        except HistoryError as error:
            self.saved_changed.emit(self.tr("Not saved"))
            self.notice.emit(str(error))
            self.autosave.refused()
            return False
        return True

    def close(self) -> bool:
        """Save all, end the burst; return False when the text could not be saved."""
        if not self.save(end_burst=True):
            return False
        self.filler.stop()
        self.settings.write()
        return True

    def new_draft(self) -> None:
        """Put the open draft away safely and begin an empty post."""
        if self.save(end_burst=True):
            self._take_up(None)

    def open_draft(self, identity: int) -> None:
        """Put the open draft away safely and open another."""
        if self._draft is not None and self._draft.id == identity:
            return
        if self.save(end_burst=True):
            try:
                self._take_up(self._store.draft(identity))
            except HistoryError as error:
                self.notice.emit(str(error))
                self.shelf.changed.emit()

    def rename(self, identity: int, title: str) -> None:
        """Give a draft a title; an empty one brings its first words back."""
        if self.shelf.rename(identity, title) and self._draft is not None and self._draft.id == identity:
            self._draft = replace(self._draft, title=title.strip())
            self.label_changed.emit(self._draft.label)

    def move_to_bin(self, *drafts: int) -> bool:
        """Put drafts in the bin; the open one is saved first and an empty post takes its place."""
        is_open = self._draft is not None and self._draft.id in drafts
        if is_open and not self.save(end_burst=True):
            return False
        if not self.shelf.put_in_bin(drafts):
            return False
        if is_open:
            self._take_up(None)
        return True

    def ask_now(self) -> None:
        """Let the coach read the text as it stands, with the checks that wait to be asked."""
        self._asked = True
        self._ask(at_once=True)

    def dismiss(self, finding: Finding) -> Dismissal | None:
        """Put a finding away in this draft; it stays away when text around it changes.

        Return what the guidance can bring back, None when the report has no such finding any more.
        """
        if self.report is not None and finding in self.report.findings:
            return self.guidance.dismiss(finding, self.text)
        return None

    def _take_setting(self, setting: object) -> None:
        if setting in COACHED or setting in PROOFREAD:
            self._ask(at_once=True)

    def _turn(self) -> None:
        self.text_turned.emit()
        self.coaching.forget()
        self._ask(at_once=True)

    def _take_guidance(self, at_once: bool) -> None:
        self._note_change()
        if at_once:
            self.save()
        self._ask(at_once=at_once)

    def _note_change(self) -> None:
        self._unsaved = True
        self.filler.pause()
        self.saved_changed.emit(self.tr("Not saved yet"))
        self.autosave.changed()

    def _write(self) -> None:
        """Write text and guidance; a draft begins to exist with its first character."""
        before = self._draft
        if before is None:
            if self.texts.is_empty and self.guidance.brief == Brief():
                self._unsaved = False
                self.saved_changed.emit("")
                return
            self._draft = self._store.create_draft(self.texts.common)
            self.settings.last_draft = self._draft.id
        else:
            self._draft = self._store.save(before.id, self.texts.common)
        self._draft = self.texts.keep(self._store, self.guidance.keep(self._store, self._draft))
        self._unsaved = False
        self.saved_changed.emit(self.tr("Saved"))
        if before is None or before.label != self._draft.label:
            self.label_changed.emit(self._draft.label)
        if before is None or before.changed != self._draft.changed:
            self.shelf.changed.emit()

    def _note_found(self, draft: int) -> None:
        """Keep with the version that was just kept what the coach says of it, if it speaks of these words."""
        guidance = self.guidance
        # A reading for versions knows no brief, and counts what was put away.
        is_plain = not (self._asked or guidance.dismissed or guidance.brief.benefit)
        if self.report is not None and self.coaching.is_up_to_date and is_plain:
            reading = reading_of(self._options())
            found = found_in(self.report)
            self.versions.note_found_in_newest(draft, self.texts.place, self.text, found, reading)

    def _take_up(self, draft: Draft | None) -> None:
        own = self._store.network_texts.of(draft.id) if draft else {}
        self._draft = draft
        self._asked = False
        self.texts.take_up(draft, own, self.settings.value(declared.NETWORKS))
        self._unsaved = False
        self.guidance.take_up(draft)
        self.settings.last_draft = draft.id if draft else 0
        self.draft_opened.emit(draft)
        self.label_changed.emit(draft.label if draft else "")
        self.saved_changed.emit(self.tr("Saved") if draft else "")
        self.coaching.forget()
        self._ask(at_once=True)

    def _options(self) -> Options:
        return replace(self.guidance.options(self.settings, asked=self._asked), network=self.texts.place)

    def _ask(self, *, at_once: bool) -> None:
        wishes = self.proofing.wishes()
        self.coaching.ask(self.text, self.guidance.brief, self._options(), wishes, at_once=at_once)


def _sentence_ends(text: str) -> int:
    return sum(text.count(mark) for mark in _SENTENCE_ENDS)
