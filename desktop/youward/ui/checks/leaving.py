"""Leave alone what the writer points at, say what was done, and offer the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from youward.coach.report import Finding
from youward.errors import KnownError
from youward.ui import keys
from youward.ui.checks.switches import Switches, Voice
from youward.ui.desk import Desk
from youward.ui.editor.text_actions import LONG_NOTICE, SHORT_NOTICE
from youward.ui.keys import shown
from youward.ui.notice_bar import Offer
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.panel.leave_menu import Leave, own_words
from youward.ui.session import Session
from youward.ui.wording import in_kind, quoted, translated


class Leaving(QObject):
    """Change guidance and settings as the card and the menus ask; each change can be undone in the notice."""

    def __init__(self, session: Session, desk: Desk, panel: CoachPanel) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._panel = panel
        self._switches = Switches(session.settings)
        session.draft_opened.connect(lambda _: self._drop_notice())

    def put_away(self, finding: Finding) -> None:
        """Put a finding away in this post; at the third of its check, offer to turn the check down."""
        put_away = self._session.dismiss(finding)
        if put_away is None:
            return
        check, guidance = finding.check, self._session.guidance

        def undo() -> None:
            self._switches.take_back_not_here(check)
            guidance.bring_back(put_away)

        if self._switches.count_not_here(check):
            self._offer_to_turn_down(finding, undo)
        else:
            sentence = self.tr("Put away in this post. {key} shows it again.")
            self._tell(sentence.format(key=shown(keys.SHOW_AGAIN)), undo)

    def leave(self, finding: Finding, leave: Leave) -> None:
        """Do what was chosen for a finding."""
        switches, check, title = self._switches, finding.check, translated(finding.title)
        if leave is Leave.ABOUT:
            self.show_checks(check)
        elif leave is Leave.DOWN:
            self._turn_down(finding)
        elif leave is Leave.OFF:
            before = switches.voice(check)
            switches.give(check, Voice.OFF)
            self._tell(
                self.tr("“{title}” is turned off.").format(title=title), lambda: switches.give(check, before)
            )
        elif leave is Leave.IN_KIND:
            self._call_fine(check, title)
        elif leave is Leave.WORD:
            self._own(own_words(finding))

    def leave_shown(self, leave: Leave) -> None:
        """Do the same for the finding on the card."""
        card = self._panel.findings.card
        if card is None or card.finding is None:
            self._desk.notice.say(self.tr("There is no finding on the card."), SHORT_NOTICE)
        elif leave is Leave.WORD and not own_words(card.finding):
            sentence = self.tr("This finding is about more than a word or two, which can't become yours.")
            self._desk.notice.say(sentence, SHORT_NOTICE)
        else:
            card.leave(leave)

    def show_checks(self, check: str = "") -> None:
        """Show all checks, opened at `check`."""
        # Read only now: most who write never look.
        from youward.ui.checks.checks_dialog import ChecksDialog

        try:
            dialog = ChecksDialog(self._session, check, self._desk.window())
        except KnownError as error:
            self._desk.notice.say(str(error))
            return
        dialog.exec()
        dialog.deleteLater()

    def show_left_alone(self) -> None:
        """Show all that the coach leaves alone."""
        from youward.ui.checks.left_alone_dialog import LeftAloneDialog

        try:
            dialog = LeftAloneDialog(self._session, self._desk.window())
        except KnownError as error:
            self._desk.notice.say(str(error))
            return
        dialog.exec()
        dialog.deleteLater()

    def go_to_notice(self) -> None:
        """Give the keyboard to the notice below the text."""
        self._desk.notice.go_there()

    def _call_fine(self, check: str, title: str) -> None:
        report = self._session.report
        if report is None:
            return
        kind = report.kind
        self._switches.call_fine(check, kind)
        sentence = self.tr("From now on “{title}” is fine {where}.")
        self._tell(
            sentence.format(title=title, where=in_kind(kind)),
            lambda: self._switches.call_fine(check, kind, False),
        )

    def _own(self, words: str) -> None:
        if not words:
            return
        self._switches.own(words)
        sentence = self.tr("{words} is among your words now. The coach leaves it alone.")
        self._tell(sentence.format(words=quoted(words)), lambda: self._switches.own(words, False))

    def _turn_down(self, finding: Finding) -> None:
        before = self._switches.voice(finding.check)
        self._switches.give(finding.check, Voice.ASKED)
        sentence = self.tr("“{title}” speaks only when you ask now.")
        self._tell(
            sentence.format(title=translated(finding.title)),
            lambda: self._switches.give(finding.check, before),
        )

    def _offer_to_turn_down(self, finding: Finding, undo: Callable[[], None]) -> None:
        sentence = self.tr("Put away, as several times before. “{title}” can wait until you ask for it.")
        self._desk.notice.say(
            sentence.format(title=translated(finding.title)),
            offers=(
                Offer(self.tr("Turn it down"), lambda: self._turn_down(finding)),
                Offer(self.tr("Undo"), undo),
            ),
        )

    def _tell(self, sentence: str, undo: Callable[[], object]) -> None:
        self._desk.notice.say(sentence, LONG_NOTICE, (Offer(self.tr("Undo"), undo),))

    def _drop_notice(self) -> None:
        """Take back what was offered about another post."""
        notice = self._desk.notice
        if notice.offers:
            notice.hide()
