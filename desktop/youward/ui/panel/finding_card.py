"""Show one finding in full: what, where, why, a question, and a suggestion to fill in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.coach.report import Finding, Report, Suggestion
from youward.ui import keys, theme
from youward.ui.disclosure import RING, inset
from youward.ui.flow import FlowLayout
from youward.ui.keys import shown
from youward.ui.labels import quote_label, say, text_label
from youward.ui.panel.blanks import BlankedText
from youward.ui.panel.card_details import CardDetails
from youward.ui.panel.leave_menu import Leave, LeaveMenu
from youward.ui.panel.panel_row import SeverityMark
from youward.ui.panel.places import titled
from youward.ui.wording import quoted, severity_name, translated


class FindingCard(QFrame):
    """Hold one finding at a time; showing the same one again leaves fields, focus and answers alone."""

    apply_requested = Signal(object, object, str)
    """Finding, Suggestion and the final text."""
    dismiss_requested = Signal(object)
    leave_requested = Signal(object, object)
    """Finding, and the Leave chosen in the menu."""
    blanks_left = Signal()
    """The writer left the blanks; what had to wait can now be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._chosen = 0
        self._answers: dict[tuple[str, str], tuple[str, ...]] = {}
        self._mark = SeverityMark(self)
        self._title = text_label(weight=theme.WEIGHT_STRONG)
        self._quote = quote_label()
        self._why = text_label()
        self._ask = text_label(weight=theme.WEIGHT_STRONG)
        self._suggestion = BlankedText(self)
        self._suggestion.submitted.connect(self.use)
        self._suggestion.left.connect(self.blanks_left)
        self._use = self._button(self.tr("Use this"), "primary", self.use)
        self._another = self._button(self.tr("Another"), "", self.show_another)
        self._dismiss = self._button(self.tr("Not here"), "", self.put_away)
        self._use.setToolTip(self.tr("Put this into the text ({key})").format(key=shown(keys.USE)))
        self._another.setToolTip(self.tr("Show another suggestion ({key})").format(key=shown(keys.ANOTHER)))
        leave = self.tr("Leave these words as they are ({key}). This is remembered for this post.")
        self._dismiss.setToolTip(leave.format(key=shown(keys.NOT_HERE)))
        self._more = QPushButton("⋯", self)
        self._more.setProperty("kind", "more")
        self._more.setAutoDefault(True)
        self._more.setAccessibleName(self.tr("More to do about this finding"))
        self._more.setToolTip(self.tr("More to do about this finding"))
        self._menu = LeaveMenu(self)
        self._menu.chosen.connect(self.leave)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)
        self._kind = ""
        self._details = CardDetails(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        buttons = FlowLayout()
        # So that a narrow panel does not part them.
        leaving = QWidget(self)
        pair = QHBoxLayout(leaving)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.GRID)
        pair.addWidget(self._dismiss)
        pair.addWidget(self._more)
        for widget in (self._use, self._another, leaving):
            buttons.addWidget(widget)
        above = inset()
        above.addLayout(head)
        for widget in (self._quote, self._why, self._ask, self._suggestion):
            above.addWidget(widget)
        above.addSpacing(theme.GRID)
        above.addLayout(buttons)
        column = QVBoxLayout(self)
        side = theme.SPACE - RING
        column.setContentsMargins(side, theme.SPACE, side, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        column.addLayout(above)
        column.addWidget(self._details)

    def _button(self, text: str, kind: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", kind)
        button.clicked.connect(act)
        # So that Enter presses it too, on every platform.
        button.setAutoDefault(True)
        return button

    @property
    def finding(self) -> Finding | None:
        """Return the finding shown."""
        return self._finding

    def is_writing(self) -> bool:
        """Say whether the writer is in one of the blanks."""
        return self._suggestion.is_writing()

    def fields(self) -> tuple[QWidget, ...]:
        """Return the blanks of the suggestion shown, in order."""
        return () if self._suggestion.isHidden() else self._suggestion.fields()

    def first_stop(self) -> QWidget:
        """Return where the keyboard comes in: the first blank, or else the first button."""
        return next(iter(self.fields()), self.first_button())

    def first_button(self) -> QPushButton:
        """Return the button to land on when the one in use went away."""
        return self._dismiss if self._use.isHidden() else self._use

    def reads_like(self, finding: Finding) -> bool:
        """Say whether showing `finding` would change nothing that can be seen."""
        return self._finding is not None and _reading(self._finding) == _reading(finding)

    def show_finding(self, finding: Finding, places: int = 1) -> None:
        """Show `finding`, which stands at `places`; what reads like what is shown is left as it is."""
        before, self._finding = self._finding, finding
        severity = severity_name(finding.severity)
        heading = self.tr("{severity} · {title}").format(severity=severity, title=translated(finding.title))
        heading = titled(heading, places)
        say(self._title, heading)
        if before is not None and _reading(before) == _reading(finding):
            return
        if not (before and _offers(before) == _offers(finding) and _words(before) == _words(finding)):
            self._chosen = 0
            self._show_suggestion()
        self._mark.show_severity(finding.severity)
        say(self._quote, quoted(finding.quote))
        say(self._why, translated(finding.why))
        say(self._ask, translated(finding.ask))
        self._quote.setVisible(bool(finding.quote.strip()))
        self._ask.setVisible(bool(finding.ask))
        self._details.show_finding(finding, None)

    def show_reasons(self, report: Report) -> None:
        """Tell in the details why `report` has the finding shown; one of an older report keeps its own."""
        self._kind = report.kind
        if self._finding is not None and self._finding in report.findings:
            self._details.show_finding(self._finding, report)

    def forget(self) -> None:
        """Drop the finding and the answers given, because another post is shown."""
        self._finding = None
        self._answers.clear()

    def _current(self) -> Suggestion | None:
        if self._finding is None or not self._finding.suggestions:
            return None
        return self._finding.suggestions[self._chosen % len(self._finding.suggestions)]

    def _show_suggestion(self) -> None:
        suggestion = self._current()
        if suggestion is not None and self._finding is not None:
            kept = self._answers.get((self._finding.check, suggestion.text), ())
            self._suggestion.show_text(suggestion.text, suggestion.blanks, kept)
        self._suggestion.setVisible(suggestion is not None)
        # What the button puts into the text, for who comes to it without the words before it.
        self._use.setAccessibleDescription(self._suggestion.accessibleName() if suggestion else "")
        self._use.setVisible(suggestion is not None)
        self._another.setVisible(self._finding is not None and len(self._finding.suggestions) > 1)

    def _keep_answers(self) -> None:
        suggestion = self._current()
        if suggestion is not None and self._finding is not None:
            self._answers[self._finding.check, suggestion.text] = self._suggestion.answers()

    def use(self) -> bool:
        """Ask to put the suggestion shown into the text, as its button does; return False without one."""
        suggestion = self._current()
        if suggestion is None or self._finding is None:
            return False
        self._keep_answers()
        text = suggestion.filled(self._suggestion.answers())
        self.apply_requested.emit(self._finding, suggestion, text)
        return True

    def show_another(self) -> bool:
        """Show another suggestion, after the last one the first; return False when there is no other."""
        if self._finding is None or len(self._finding.suggestions) < 2:
            return False
        self._keep_answers()
        self._chosen += 1
        self._show_suggestion()
        return True

    def put_away(self) -> None:
        """Ask to put the finding shown away, as "Not here" does."""
        if self._finding is not None:
            self.dismiss_requested.emit(self._finding)

    def leave(self, leave: Leave) -> None:
        """Ask to leave the finding shown alone in the way chosen."""
        if leave is Leave.HERE:
            self.put_away()
        elif self._finding is not None:
            self.leave_requested.emit(self._finding, leave)

    def _fill_menu(self) -> None:
        if self._finding is not None:
            self._menu.show_for(self._finding, self._kind)


def _words(finding: Finding) -> tuple[str, str]:
    return finding.check, finding.quote


def _offers(finding: Finding) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((suggestion.text, suggestion.blanks) for suggestion in finding.suggestions)


def _reading(finding: Finding) -> tuple[object, ...]:
    return (*_words(finding), finding.severity, finding.title, finding.why, finding.ask, _offers(finding))
