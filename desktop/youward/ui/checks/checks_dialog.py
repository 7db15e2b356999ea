"""Browse all checks: what each looks for, why, on what grounds, and when it speaks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from youward.coach.catalogue import Catalogue
from youward.coach.evidence import load_evidence
from youward.coach.kinds import load_kinds
from youward.coach.report import Report
from youward.paths import resources
from youward.ui import theme
from youward.ui.checks.check_list import CheckList
from youward.ui.checks.check_page import CheckPage
from youward.ui.checks.switches import Switches, Voice
from youward.ui.checks.trials import Trials
from youward.ui.labels import say, text_label
from youward.ui.session import Session

_WIDTH, _HEIGHT = 960, 720
_LIST = 292


class ChecksDialog(QDialog):
    """Show the list beside the check chosen; what is switched counts at once. Esc closes."""

    def __init__(self, session: Session, check: str = "", parent: QWidget | None = None) -> None:
        """Open at `check`, at the first one for ""; raise ResourceError when the checks can't be read."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All checks"))
        self.resize(_WIDTH, _HEIGHT)
        self._catalogue = Catalogue.load(resources() / "checks")
        self._switches = Switches(session.settings)
        self._trials = Trials(session, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search checks"))
        self.search.setAccessibleName(self.tr("Search checks"))
        self.search.setClearButtonEnabled(True)
        self.list = CheckList(self._catalogue, self._switches)
        self._nothing = text_label(tone="muted")
        say(self._nothing, self.tr("No check has these words. Try one of them alone."))
        self._nothing.hide()
        evidence = load_evidence(resources() / "evidence.toml")
        self.page = CheckPage(self._switches, evidence, load_kinds(resources() / "kinds.toml"))
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect(session)
        self.list.go_to(check)
        # Who opens it at a check wants to read, who opens it at all wants to look for one.
        (self.list if check else self.search).setFocus()

    def _connect(self, session: Session) -> None:
        self.search.textChanged.connect(self._find)
        self.list.chosen.connect(self._show)
        self.page.voice.chosen.connect(self._give)
        self.page.trial.asked.connect(self._trials.ask)
        self.page.example_chosen.connect(lambda _: self._scroll.ensureWidgetVisible(self.page.trial))
        self._trials.answered.connect(self._take)
        session.coaching.state_changed.connect(self.page.trial.show_state)
        session.settings.changed.connect(self._take_setting)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE_SMALL, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._scroll.setWidget(self.page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # So that the keys scroll down to what holds no control, too.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(self.tr("About the check"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._scroll)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST, _WIDTH - _LIST])
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE, theme.SPACE_SMALL, theme.SPACE, theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(split, 1)
        outer.addLayout(foot)

    def _find(self, words: str) -> None:
        found = self.list.narrow(words)
        self._nothing.setVisible(not found)
        self.list.setVisible(found)

    def _show(self, check: str) -> None:
        entry = self._catalogue.entry(check)
        self.page.show_entry(entry)
        self._scroll.verticalScrollBar().setValue(0)
        self._trials.queue(example.text for example in entry.examples if example.fires)

    def _give(self, voice: Voice) -> None:
        if self.page.entry is not None:
            self._switches.give(self.page.entry.id, voice)

    def _take(self, text: str, report: Report) -> None:
        self.page.show_report(text, report)
        self.page.trial.show_report(text, report)

    def _take_setting(self, setting: object) -> None:
        self.list.show_states()
        self.page.show_states()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the list with the arrow key."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            return
        super().keyPressEvent(event)
