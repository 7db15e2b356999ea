"""Say what the coach saw: one card at a time, then the rest, in words and without a score."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from youward.coach.report import Finding, Report
from youward.ui import keys, theme
from youward.ui.disclosure import RING, inset
from youward.ui.keys import shown
from youward.ui.labels import say, text_label
from youward.ui.panel.findings_view import FindingsView
from youward.ui.panel.inspector import Inspector
from youward.ui.panel.openings import Openings
from youward.ui.panel.summary_view import SummaryView
from youward.ui.proofing.proof_list import ProofList

_RING_OF_ALL = 2
"""What the focus ring around the whole panel takes, which the style sheet draws."""


class CoachPanel(QWidget):
    """Show a report beside the post; it never moves the focus and keeps its scroll position."""

    opening_chosen = Signal(str)
    """The text of the opening picked for an empty post."""
    brought_up = Signal()
    """Something is shown because the writer asked for it."""
    version_asked = Signal()
    """The writer wants to see the reader-first version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._current: list[Finding] = []
        self._refreshing = False
        self.findings = FindingsView()
        self.proof = ProofList()
        self.version = QPushButton(self.tr("Reader-first version…"))
        self._version_row = QWidget()
        self._inspector = Inspector()
        self._place = ("", 0)
        self._summary = SummaryView()
        self._openings = Openings()
        self._state = text_label(tone="muted")
        self._waiting = text_label(tone="muted")
        say(self._waiting, self.tr("The coach waits. {key} asks it.").format(key=shown(keys.ASK)))
        self._waiting.hide()
        self._scroll = QScrollArea()
        self.findings.blanks_left.connect(self._note_leaving)
        self.findings.finding_selected.connect(self.show_finding)
        self._inspector.opened.connect(self._reveal_inspector)
        self._openings.chosen.connect(self.opening_chosen)
        self.version.clicked.connect(self.version_asked)
        tip = self.tr("See the whole post with the coach's suggestions, beside yours ({key})")
        self.version.setToolTip(tip.format(key=shown(keys.READER_FIRST)))
        # So that Enter presses it too, on every platform.
        self.version.setAutoDefault(True)
        self._lay_out()
        self.setAccessibleName(self.tr("Coach"))
        self.show_report(None, [])
        self.show_state("")

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("coachPage")
        column = QVBoxLayout(page)
        self._page = column
        self._leave_room()
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.findings)
        inset(self._version_row).addWidget(self.version, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._version_row)
        column.addWidget(self._inspector)
        below = inset()
        below.addWidget(self._waiting)
        below.addWidget(self._summary)
        below.addWidget(self._openings)
        column.addLayout(below)
        column.addWidget(self.proof)
        column.addStretch(1)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("What the coach saw"))
        self._state.setContentsMargins(theme.SPACE, theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._state)

    def _leave_room(self) -> None:
        """Let the scroll bar take its room from the margin, so that no line breaks anew when it comes."""
        bar, side = self._scroll.verticalScrollBar(), theme.SPACE - RING - _RING_OF_ALL
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        above = theme.SPACE - _RING_OF_ALL
        self._page.setContentsMargins(side, above, max(0, side - taken), above)

    def show_report(self, report: Report | None, current: list[Finding]) -> None:
        """Show `report`; `current` are the findings the editor shows now, in reading order."""
        # Called with every key, and most keys change neither.
        if report is self._report and current == self._current and self._openings.isHidden():
            return
        self._report, self._current = report, list(current)
        self._openings.hide()
        self._refresh()

    def show_caret(self, text: str, caret: int) -> None:
        """Take the post as it is now and where the caret is; call it before `show_report`."""
        self._place = (text, caret)
        self._inspector.show_place(self._report, text, caret)

    def show_state(self, sentence: str) -> None:
        """Show a quiet line at the foot about the coach itself; "" takes it away."""
        say(self._state, sentence)
        self._state.setVisible(bool(sentence))

    def show_waiting(self, waits: bool) -> None:
        """Say how to ask the coach, while it speaks only when asked and nothing was asked."""
        self._waiting.setVisible(waits)

    def show_finding(self, finding: Finding) -> None:
        """Put `finding` on the card and bring the card into view, because the writer asked for it."""
        self.brought_up.emit()
        self.follow(finding)
        self._scroll.ensureWidgetVisible(self.findings.card or self.findings, 0, theme.SPACE)

    def follow(self, finding: Finding) -> None:
        """Put `finding` on the card, because the writer came to its words; the panel stays as scrolled."""
        self.findings.pick(finding)
        self._refresh()

    def focus_first(self) -> None:
        """Give the keyboard to the card, or else to the first opening, or to the panel itself."""
        card = self.findings.card
        if card is not None:
            target = card.first_stop()
        else:
            target = self._scroll if self._openings.isHidden() else self._openings.buttons[0]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_empty(self) -> None:
        """Show how to begin, because the post is empty."""
        self.findings.forget()
        self.show_waiting(False)
        self.show_report(None, [])
        self._openings.show()

    def _note_leaving(self) -> None:
        if not self._refreshing:
            self._refresh()

    def _refresh(self) -> None:
        """Show what is known; the panel stays as scrolled, and keeps the keyboard when it has it."""
        self._refreshing = True
        report = self._report
        focused = QApplication.focusWidget()
        bar = self._scroll.verticalScrollBar()
        place = bar.value()
        self.findings.show_report(report, self._current)
        self._version_row.setVisible(report is not None and bool(report.findings))
        self._summary.setVisible(report is not None)
        if report is not None:
            self._summary.show_report(report)
        self._inspector.show_place(report, *self._place)
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisible():
            # The button that had it went away.
            card = self.findings.card
            (self._scroll if card is None else card.first_button()).setFocus(Qt.FocusReason.OtherFocusReason)
        bar.setValue(place)
        self._refreshing = False

    def _reveal_inspector(self) -> None:
        """Bring what was opened into view, because the writer asked for it."""
        # What was opened has its place only once the page is laid out again.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.ensureWidgetVisible(self._inspector, 0, theme.SPACE)
        self._scroll.ensureWidgetVisible(self._inspector.opener(), 0, theme.SPACE)
