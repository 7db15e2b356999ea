"""Hold what the writer told the coach about the open post: brief, kind, and what to leave as it is."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal

from youward.coach.dismissal import dismissal_of
from youward.coach.options import Brief, Dismissal, Options
from youward.coach.report import Finding
from youward.history.store import Store
from youward.history.values import Draft
from youward.ui.checks.switches import Switches
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

COACHED = (
    declared.BRANDS,
    declared.MY_WORDS,
    declared.ACCOUNT,
    declared.SWITCHED_OFF,
    declared.WHEN_ASKED,
    declared.KEPT_ON,
    declared.FINE_IN,
)
"""The settings that change how a post is read."""


class Guidance(QObject):
    """Change with the writer's choices; the session saves it with the draft."""

    changed = Signal(bool)
    """True when the coach should read again at once, False when it can wait for a pause in typing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.brief = Brief()
        self.kind = ""
        self._dismissed: tuple[Dismissal, ...] = ()

    def take_up(self, draft: Draft | None) -> None:
        """Begin with what was kept with `draft`, or with nothing."""
        self.brief = Brief(draft.reader, draft.benefit, draft.question) if draft else Brief()
        self.kind = draft.kind if draft else ""
        self._dismissed = dismissals_in(draft.dismissed) if draft else ()

    def options(self, settings: Settings, *, asked: bool = False) -> Options:
        """Return how the coach is to read the post; `asked` lets checks speak that were turned down."""
        general = Switches(settings).options(asked=asked)
        return replace(general, kind=self.kind, dismissed=self._dismissed)

    @property
    def dismissed(self) -> tuple[Dismissal, ...]:
        """Return what was put away in this post, the newest last."""
        return self._dismissed

    def set_brief(self, brief: Brief) -> None:
        """Take what the writer says about the reader."""
        if brief != self.brief:
            self.brief = brief
            self.changed.emit(False)

    def set_kind(self, kind: str) -> None:
        """Take the kind the writer chose, "" to guess again."""
        if kind != self.kind:
            self.kind = kind
            self.changed.emit(True)

    def dismiss(self, finding: Finding, text: str) -> Dismissal:
        """Put `finding` away in the post that reads `text` now; return what `bring_back` takes."""
        start = finding.start
        if text[start : finding.end] != finding.quote:
            start = max(0, text.find(finding.quote))
        return self.leave_words(finding.check, text, start, start + len(finding.quote))

    def leave_words(self, check: str, text: str, start: int, end: int) -> Dismissal:
        """Leave `text[start:end]` alone as far as `check` goes; return what `bring_back` takes."""
        put_away = dismissal_of(check, text, start, end)
        self._dismissed = (*self._dismissed, put_away)
        self.changed.emit(True)
        return put_away

    def bring_back(self, put_away: Dismissal) -> None:
        """Show again one thing that was put away; what belongs to another post is passed over."""
        if put_away in self._dismissed:
            at = len(self._dismissed) - 1 - self._dismissed[::-1].index(put_away)
            self._dismissed = (*self._dismissed[:at], *self._dismissed[at + 1 :])
            self.changed.emit(True)

    def bring_back_dismissed(self) -> None:
        """Show again what was put away in this post."""
        self._dismissed = ()
        self.changed.emit(True)

    def keep(self, store: Store, draft: Draft) -> Draft:
        """Write what differs from `draft` into the store; return the draft as it is then."""
        if self.brief != Brief(draft.reader, draft.benefit, draft.question):
            draft = store.set_brief(draft.id, self.brief.reader, self.brief.benefit, self.brief.question)
        if self.kind != draft.kind:
            draft = store.set_kind(draft.id, self.kind)
        if self._dismissed != dismissals_in(draft.dismissed):
            draft = store.set_dismissed(draft.id, json.dumps([asdict(d) for d in self._dismissed]))
        return draft


def dismissals_in(kept: str) -> tuple[Dismissal, ...]:
    """Return what a draft keeps as dismissed."""
    try:
        rows: Sequence[dict[str, str]] = json.loads(kept)
        return tuple(Dismissal(**row) for row in rows)
    except (ValueError, TypeError):
        # Written by something else: nothing is dismissed, and nothing is lost but that.
        return ()
