"""Tell all about one check: what it looks for and why, on what grounds, with examples to try."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.coach.catalogue import Entry
from youward.coach.evidence import Reference
from youward.coach.kinds import EVERY_CHECK, KindEntry
from youward.coach.report import Report
from youward.ui import theme
from youward.ui.checks.example_row import ExampleRow
from youward.ui.checks.switches import Switches, Voice
from youward.ui.checks.try_box import TryBox
from youward.ui.checks.voice_switch import VoiceSwitch
from youward.ui.checks.words import certainty, looks_at, rank
from youward.ui.labels import say, text_label
from youward.ui.panel.panel_row import SeverityMark
from youward.ui.wording import in_kind, kind_name, translated


class CheckPage(QWidget):
    """Show one check; `trial` and `voice` stay the same widgets for all of them."""

    example_chosen = Signal(str)

    def __init__(
        self,
        switches: Switches,
        evidence: Mapping[str, Reference],
        kinds: Mapping[str, KindEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._switches = switches
        self._evidence = evidence
        self._kinds = kinds
        self.entry: Entry | None = None
        self.examples: list[ExampleRow] = []
        self.way_backs: list[QPushButton] = []
        self._mark = SeverityMark()
        self._title = text_label(weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TITLE)
        self._rank = text_label(tone="muted")
        self.voice = VoiceSwitch()
        self._by_account = text_label(tone="muted")
        say(self._by_account, self.tr("One person writes here, so it waits until you ask."))
        self._told = QWidget()
        self.trial = TryBox()
        self._shown = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        self._column = QVBoxLayout(self)
        side = theme.SPACE_LARGE
        self._column.setContentsMargins(side, theme.SPACE, side, side)
        self._column.setSpacing(theme.SPACE_SMALL)
        self._column.addLayout(head)
        self._column.addWidget(self._rank)
        self._column.addWidget(self.voice)
        self._column.addWidget(self._by_account)
        self._column.addWidget(self._told)
        self._column.addWidget(_heading(self.tr("Try it")))
        self._column.addWidget(self.trial)
        self._column.addWidget(self._shown)
        self._column.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show `entry`."""
        self.entry = entry
        self._mark.setVisible(entry.severity is not None)
        if entry.severity is not None:
            self._mark.show_severity(entry.severity)
        say(self._title, translated(entry.title))
        say(self._rank, rank(entry.severity))
        self._shown = self._replaced(self._shown, self._grounds(entry))
        self.trial.show_check(entry.id)
        self.show_states()

    def show_states(self) -> None:
        """Show when the check speaks, and where the writer called it fine."""
        entry = self.entry
        if entry is None:
            return
        voice = self._switches.voice(entry.id)
        self.voice.show_voice(voice, translated(entry.title))
        is_down = voice is Voice.ASKED and self._switches.is_by_account(entry.id)
        self._by_account.setVisible(is_down)
        self._told = self._replaced(self._told, self._about(entry))
        self._order()

    def show_report(self, text: str, report: Report) -> None:
        """Mark in the example that reads `text` what the check speaks of."""
        entry = self.entry
        spans = [(f.start, f.end) for f in report.findings if entry and f.check == entry.id]
        spans += [(s.start, s.end) for s in report.strengths if entry and s.check == entry.id]
        for row in self.examples:
            if row.text() == text:
                row.show_spans(spans)

    def _about(self, entry: Entry) -> QWidget:
        part, column = _part()
        for heading, words in (
            (self.tr("Why"), entry.why),
            (self.tr("What it asks"), entry.ask),
            (self.tr("When it is fine"), entry.fine),
        ):
            if words:
                column.addWidget(_heading(heading))
                column.addWidget(_said(translated(words)))
        silent = [kind for kind, known in self._kinds.items() if known.off & {entry.id, EVERY_CHECK}]
        if silent:
            names = ", ".join(kind_name(kind) for kind in silent)
            sentence = self.tr("By itself it is silent in: {kinds}.")
            column.addWidget(_said(sentence.format(kinds=names), "muted"))
        self.way_backs = []
        for check, kind in self._switches.fine():
            if check == entry.id:
                column.addLayout(self._fine(check, kind))
        column.addWidget(_said(looks_at(entry), "muted"))
        return part

    def _fine(self, check: str, kind: str) -> QHBoxLayout:
        said = self.tr("You called it fine {where}.").format(where=in_kind(kind))
        button = QPushButton(self.tr("Bring back"))
        button.setAutoDefault(True)
        button.setAccessibleDescription(said)
        button.clicked.connect(lambda: self._bring_back(check, kind))
        self.way_backs.append(button)
        row = QHBoxLayout()
        row.addWidget(_said(said), 1)
        row.addWidget(button)
        return row

    def _bring_back(self, check: str, kind: str) -> None:
        self._switches.call_fine(check, kind, False)
        # The button that had the keyboard is gone.
        (self.way_backs[0] if self.way_backs else self.trial.field).setFocus()

    def _grounds(self, entry: Entry) -> QWidget:
        part, column = _part()
        self.examples = []
        headings = {True: self.tr("It speaks of these"), False: self.tr("It leaves these alone")}
        for fires, heading in headings.items():
            column.addWidget(_heading(heading))
            for example in entry.examples:
                if example.fires is fires:
                    row = ExampleRow(example.text, entry.severity)
                    row.setToolTip(self.tr("Try this"))
                    row.clicked.connect(lambda _, text=example.text: self._try(text))
                    self.examples.append(row)
                    column.addWidget(row)
        if entry.evidence:
            column.addWidget(_heading(self.tr("What it rests on")))
        for evidence in entry.evidence:
            column.addWidget(_said(translated(evidence.note)))
            reference = self._evidence.get(evidence.id)
            if reference is not None:
                lines = (*reference.works, translated(reference.found), certainty(reference))
                for line in lines:
                    column.addWidget(_said(line, "muted"))
            column.addSpacing(theme.GRID)
        return part

    def _try(self, text: str) -> None:
        self.trial.try_text(text)
        self.example_chosen.emit(text)

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new

    def _order(self) -> None:
        """Let Tab go from top to bottom, whatever was built last."""
        stops = [*self.voice.buttons.values(), *self.way_backs, self.trial.field, *self.examples]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _heading(text: str) -> QWidget:
    label = text_label(text, weight=theme.WEIGHT_STRONG)
    label.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
    return label


def _said(text: str, tone: str = "") -> QWidget:
    label = text_label(tone=tone)
    say(label, text)
    return label


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID)
    return part, column
