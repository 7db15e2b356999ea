"""Do what the writer asks for with the text: use a suggestion, step through findings, copy the post."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from youward.coach.report import BLANK, Finding, Suggestion
from youward.ui.desk import Desk
from youward.ui.editor.open_blanks import copies_with_blanks
from youward.ui.editor.writing_page import replace_in_one_step
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.speaking import Speaking
from youward.ui.wording import translated

SHORT_NOTICE = 3000
LONG_NOTICE = 12_000


class TextActions(QObject):
    """Act on the editor and show on the panel what belongs to it."""

    def __init__(self, session: Session, desk: Desk, panel: CoachPanel, speaking: Speaking) -> None:
        super().__init__(desk)
        self._speaking = speaking
        self._session = session
        self._desk = desk
        self._editor = desk.editor
        self._panel = panel

    def apply(self, finding: Finding, suggestion: Suggestion, text: str) -> None:
        """Put a suggestion into the text, as a version of its own and one undo step."""
        self._session.save(end_burst=True)
        written = self._editor.apply_suggestion(suggestion, text, finding)
        if written is None:
            self._tell(self.tr("These words have changed since. The coach is reading again."))
            return
        if BLANK in text:
            self.select_blank(written[0])
        self._editor.setFocus()

    def use_suggestion(self) -> None:
        """Put the suggestion on the card into the text."""
        card = self._panel.findings.card
        if card is None or not card.use():
            self._tell(self.tr("There is no suggestion to use here."))

    def show_another(self) -> None:
        """Show another suggestion on the card."""
        card = self._panel.findings.card
        if card is None or not card.show_another():
            self._tell(self.tr("There is no other suggestion here."))

    def put_away(self) -> None:
        """Put the finding on the card away."""
        card = self._panel.findings.card
        if card is not None:
            card.put_away()

    def begin_with(self, opening: str) -> None:
        """Put the beginning of a sentence into the text, ready for its first blank to be filled."""
        at = self._editor.selection()[0]
        replace_in_one_step(self._editor.textCursor(), opening)
        self.select_blank(at)
        self._editor.setFocus()

    def ask(self) -> None:
        """Let the coach say everything about the text as it stands, the sentence being typed included."""
        self._session.settings.choose(declared.QUIET, False)
        self._speaking.ask()
        self._session.ask_now()
        self._editor.show_sentence_at_caret()

    def next_finding(self) -> None:
        """Select the words of the next finding and show it on the card."""
        # Who asks for a finding has stopped writing the sentence.
        self._editor.show_sentence_at_caret()
        self._show(self._editor.next_finding())

    def previous_finding(self) -> None:
        """Select the words of the finding before and show it on the card."""
        self._editor.show_sentence_at_caret()
        self._show(self._editor.previous_finding())

    def _show(self, finding: Finding | None) -> None:
        if finding is None:
            self._tell(self.tr("There is no finding to go to in this text."))
            return
        self._panel.show_finding(finding)
        self._editor.setFocus()
        # The keyboard stays in the text, so a screen reader would not come across the card.
        title, why = translated(finding.title), translated(finding.why)
        said = self.tr("{title}. {why}").format(title=title, why=why)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, said))

    def next_blank(self) -> None:
        """Select the next blank after the caret, after the last one the first."""
        if not self.select_blank(self._editor.selection()[1]):
            self._tell(self.tr("No blank is open in this post."))
            return
        self._editor.setFocus()

    def copy_post(self) -> bool:
        """Copy the whole post; when a blank is still open, ask first. Return whether it was copied."""
        text = self._editor.text()
        if BLANK in text and not copies_with_blanks(self._desk):
            self.select_blank(0)
            self._editor.setFocus()
            return False
        QGuiApplication.clipboard().setText(text)
        self._desk.notice.say(self.tr("The post is copied."), SHORT_NOTICE)
        return True

    def select_blank(self, start: int) -> bool:
        """Select the first blank from `start` on, or else from the beginning; tell whether there is one."""
        text = self._editor.text()
        at = text.find(BLANK, start)
        if at < 0:
            at = text.find(BLANK)
        if at < 0:
            return False
        self._editor.select(at, at + len(BLANK))
        return True

    def _tell(self, sentence: str) -> None:
        self._desk.notice.say(sentence, SHORT_NOTICE)
