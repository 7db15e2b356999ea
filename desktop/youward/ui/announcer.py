"""Tell a screen reader once, and only at rest, which findings came and whether any is left."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from youward.ui.editor.marks import sameness
from youward.ui.editor.post_editor import PostEditor
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.panel.spoken import in_summary, in_summary_of_what_is_left
from youward.ui.session import Session

AT_REST_AFTER = 1500
"""Milliseconds without a key after which findings are told of: those at the caret show a little earlier."""
_SETTLED_AFTER = 100
"""Milliseconds in which the changes that come with one another have come."""


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say `sentence` when it has nothing else to say."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Follow what the editor shows; what was told of is not told of again while it stands."""

    said = Signal(str)
    """What a screen reader was given to say."""

    def __init__(self, session: Session, editor: PostEditor, panel: CoachPanel) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._panel = panel
        self._told: set[tuple[str, str]] = set()
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._tell)
        editor.edited.connect(lambda: self._wait.start(AT_REST_AFTER))
        editor.findings_changed.connect(self._note_change)
        session.draft_opened.connect(lambda _: self._told.clear())

    def _note_change(self) -> None:
        if not self._wait.isActive():
            self._wait.start(_SETTLED_AFTER)

    def _tell(self) -> None:
        """Say in a sentence what is new, or that less is left; nothing while the coach is still reading."""
        if not self._session.coaching.is_up_to_date:
            return
        current = [finding for *_, finding in self._editor.current_findings()]
        before, self._told = self._told, {sameness(finding) for finding in current}
        if not self._editor.text().strip() or self._told == before:
            return
        card = self._panel.findings.card
        first = card.finding if card is not None else None
        if self._told - before and first is not None:
            self._say(in_summary(len(current), first))
        elif before - self._told:
            self._say(in_summary_of_what_is_left(len(current)))

    def _say(self, sentence: str) -> None:
        announce(self._editor, sentence)
        self.said.emit(sentence)
