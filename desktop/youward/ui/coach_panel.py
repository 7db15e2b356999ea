"""Say what the coach saw: one card at a time, then the rest, in words and without a score."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from youward.coach.report import Finding, Report, Suggestion
from youward.ui import theme
from youward.ui.choice import Choice, urgency
from youward.ui.finding_card import FindingCard
from youward.ui.finding_list import FindingList
from youward.ui.inspector import Inspector
from youward.ui.labels import say, text_label
from youward.ui.openings import Openings
from youward.ui.places import together
from youward.ui.summary_view import SummaryView


class CoachPanel(QWidget):
    """Show a report beside the post; it never moves the focus and keeps its scroll position."""

    apply_requested = Signal(object, object, str)
    """Finding, Suggestion, and the text with filled blanks; blanks left open stay "___"."""
    dismiss_requested = Signal(object)
    """The Finding the writer put away with "Not here"."""
    finding_selected = Signal(object)
    """The Finding the writer picked in the list."""
    opening_chosen = Signal(str)
    """The text of the opening picked for an empty post."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._current: list[Finding] = []
        self._refreshing = False
        self._choice = Choice()
        self._heading = text_label(weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        self._card = FindingCard()
        self._list = FindingList()
        self._inspector = Inspector()
        self._place = ("", 0)
        self._summary = SummaryView()
        self._openings = Openings()
        self._state = text_label(tone="muted")
        self._scroll = QScrollArea()
        self._card.apply_requested.connect(self._apply)
        self._card.dismiss_requested.connect(self._dismiss)
        self._card.blanks_left.connect(self._note_leaving)
        self._list.chosen.connect(self._select)
        self._inspector.opened.connect(self._reveal_inspector)
        self._openings.chosen.connect(self.opening_chosen)
        self._lay_out()
        self.setAccessibleName(self.tr("Coach"))
        self.show_report(None, [])
        self.show_state("")

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("coachPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (
            self._heading,
            self._card,
            self._list,
            self._inspector,
            self._summary,
            self._openings,
        ):
            column.addWidget(widget)
        column.addStretch(1)
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

    def show_report(self, report: Report | None, current: list[Finding]) -> None:
        """Show `report`; `current` are the findings the editor shows now, in reading order."""
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

    def show_finding(self, finding: Finding) -> None:
        """Put `finding` on the card and bring the card into view, because the writer asked for it."""
        self._choice.pick(finding)
        self._refresh()
        self._scroll.ensureWidgetVisible(self._card, 0, theme.SPACE)

    def follow(self, finding: Finding) -> None:
        """Put `finding` on the card, because the writer came to its words; the panel stays as scrolled."""
        self._choice.pick(finding)
        self._refresh()

    def use_suggestion(self) -> None:
        """Use the suggestion on the card, if there is one."""
        if not self._card.isHidden():
            self._card.use()

    def show_another(self) -> None:
        """Show another suggestion on the card, if there is one."""
        if not self._card.isHidden():
            self._card.show_another()

    def put_away(self) -> None:
        """Put the finding on the card away, if there is one."""
        if not self._card.isHidden():
            self._card.put_away()

    def focus_first(self) -> None:
        """Give the keyboard to the card's first button, or else to the panel itself."""
        target = self._scroll if self._card.isHidden() else self._card.first_button()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_empty(self) -> None:
        """Show how to begin, because the post is empty."""
        self._choice.release()
        self._card.forget()
        self.show_report(None, [])
        self._openings.show()

    def _note_leaving(self) -> None:
        if not self._refreshing:
            self._refresh()

    def _refresh(self) -> None:
        """Show what is known; a card whose blanks are being filled waits with its change."""
        self._refreshing = True
        report = self._report
        focused = QApplication.focusWidget()
        bar = self._scroll.verticalScrollBar()
        place = bar.value()
        self._summary.setVisible(report is not None)
        shown = self._show_card(report)
        heading = self._name(report, shown) if report is not None else ""
        say(self._heading, heading)
        self._heading.setVisible(bool(heading))
        if report is not None:
            self._summary.show_report(report)
            self._card.show_reasons(report)
        self._list.show_findings([places for places in together(self._current) if shown not in places])
        self._inspector.show_place(report, *self._place)
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisible():
            self._rescue_focus()
        bar.setValue(place)
        self._refreshing = False

    def _show_card(self, report: Report | None) -> Finding | None:
        if self._card.is_writing() and self._choice.is_made:
            return self._show_same(report)
        reported = [*self._current, *(report.findings if report else ())]
        shown = self._choice.settle(reported, self._current)
        if shown is not None:
            self._card.show_finding(shown, self._places(shown))
        self._card.setVisible(shown is not None)
        return shown

    def _places(self, shown: Finding) -> int:
        return max((len(places) for places in together(self._current) if shown in places), default=1)

    def _name(self, report: Report, shown: Finding | None) -> str:
        """Return the next step above the finding it is about, and above any other how far along that is."""
        if not report.findings:
            return report.next_step
        if shown is None:
            # All there is to say is about the sentence being typed.
            return ""
        if shown.check == min(report.findings, key=urgency).check:
            return report.next_step
        order = self._current
        if shown not in order:
            order = sorted([*order, shown], key=lambda finding: (finding.start, finding.end))
        number = order.index(shown) + 1
        return self.tr("Finding {number} of {count}").format(number=number, count=len(order))

    def _show_same(self, report: Report | None) -> Finding | None:
        """Renew the card's finding while its blanks are filled, if nothing the writer sees would change."""
        kept = self._choice.same([*self._current, *(report.findings if report else ())])
        if kept is not None and self._card.reads_like(kept):
            self._card.show_finding(kept, self._places(kept))
        return kept

    def _rescue_focus(self) -> None:
        """Keep the keyboard in the panel when the button that had it went away."""
        target = self._card.first_button() if self._card.isVisible() else self._scroll
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal_inspector(self) -> None:
        """Bring what was opened into view, because the writer asked for it."""
        # What was opened has its place only once the page is laid out again.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.ensureWidgetVisible(self._inspector, 0, theme.SPACE)
        self._scroll.ensureWidgetVisible(self._inspector.opener(), 0, theme.SPACE)

    def _select(self, finding: Finding) -> None:
        self.show_finding(finding)
        self.finding_selected.emit(finding)

    def _apply(self, finding: Finding, suggestion: Suggestion, text: str) -> None:
        self._choice.release()
        self.apply_requested.emit(finding, suggestion, text)

    def _dismiss(self, finding: Finding) -> None:
        self._choice.release()
        self.dismiss_requested.emit(finding)
