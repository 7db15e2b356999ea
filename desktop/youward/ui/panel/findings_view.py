"""Say one finding at a time, under the next step it is about, and list the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from youward.coach.report import Finding, Report, Suggestion
from youward.ui import theme
from youward.ui.disclosure import inset
from youward.ui.labels import say, text_label
from youward.ui.panel.choice import Choice
from youward.ui.panel.finding_card import FindingCard
from youward.ui.panel.finding_list import FindingList
from youward.ui.panel.leave_menu import Leave
from youward.ui.panel.places import together
from youward.ui.panel.spoken import in_place
from youward.ui.wording import translated


class FindingsView(QWidget):
    """Hold the heading, the card and the list; a card whose blanks are being filled waits with its change."""

    apply_requested = Signal(object, object, str)
    """Finding, Suggestion, and the text with filled blanks; blanks left open stay "___"."""
    dismiss_requested = Signal(object)
    """The Finding the writer put away with "Not here"."""
    leave_requested = Signal(object, object)
    """Finding, and the Leave the writer chose for it."""
    finding_selected = Signal(object)
    """The Finding the writer picked in the list."""
    blanks_left = Signal()
    """The writer left the blanks; what had to wait can now be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._heading = text_label(weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        self._card = FindingCard()
        self._list = FindingList()
        self._card.apply_requested.connect(self._apply)
        self._card.dismiss_requested.connect(self._dismiss)
        self._card.leave_requested.connect(self._leave)
        self._card.blanks_left.connect(self.blanks_left)
        self._list.chosen.connect(self.finding_selected)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        above = inset()
        above.addWidget(self._heading)
        above.addWidget(self._card)
        column.addLayout(above)
        column.addWidget(self._list)

    def show_report(self, report: Report | None, current: list[Finding]) -> None:
        """Show `report`; `current` are the findings the editor shows now, in reading order."""
        places = together(current)
        order = current
        reported = [*current, *(report.findings if report else ())]
        waits = self._card.is_writing() and self._choice.is_made
        shown = self._choice.same(reported) if waits else self._choice.settle(reported, current)
        if shown is not None and shown not in order:
            order = sorted([*order, shown], key=lambda finding: (finding.start, finding.end))
        if not waits or (shown is not None and self._card.reads_like(shown)):
            if shown is not None:
                count = max((len(p) for p in places if shown in p), default=1)
                self._card.show_finding(shown, count)
                self._card.setAccessibleName(in_place(shown, order, count))
            self._card.setVisible(shown is not None)
            self._head(report, shown, order)
        if report is not None:
            self._card.show_reasons(report)
        self._list.show_findings([p for p in places if shown not in p], order)
        self.setVisible(not (self._heading.isHidden() and self._card.isHidden()))

    def _head(self, report: Report | None, shown: Finding | None, order: list[Finding]) -> None:
        """Put the next step above the finding it is about, and above any other how far along that is."""
        findings = report.findings if report is not None else ()
        heading = translated(report.next_step) if report is not None else ""
        if shown is None and findings:
            # All there is to say is about the sentence being typed.
            heading = ""
        elif shown is not None and findings and shown.check != findings[0].check:
            heading = self.tr("Finding {number} of {count}")
            heading = heading.format(number=order.index(shown) + 1, count=len(order))
        say(self._heading, heading)
        self._heading.setVisible(bool(heading))

    @property
    def card(self) -> FindingCard | None:
        """Return the card while it shows a finding."""
        return None if self._card.isHidden() else self._card

    def pick(self, finding: Finding) -> None:
        """Put `finding` on the card with the next `show_report`, because the writer asked for it."""
        self._choice.pick(finding)

    def forget(self) -> None:
        """Drop the finding and the answers given, because another post is shown."""
        self._choice.release()
        self._card.forget()

    def _apply(self, finding: Finding, suggestion: Suggestion, text: str) -> None:
        self._choice.release()
        self.apply_requested.emit(finding, suggestion, text)

    def _leave(self, finding: Finding, leave: Leave) -> None:
        if leave is not Leave.ABOUT:
            self._choice.release()
        self.leave_requested.emit(finding, leave)

    def _dismiss(self, finding: Finding) -> None:
        self._choice.release()
        self.dismiss_requested.emit(finding)
