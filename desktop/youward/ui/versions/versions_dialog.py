"""Look at how a post came about, compare any two of its versions, and bring back what was better before."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from youward.coach.catalogue import Catalogue
from youward.history.timeline import Found, VersionHead
from youward.paths import resources
from youward.ui import theme
from youward.ui.keys import shown
from youward.ui.labels import say, text_label
from youward.ui.session import Session
from youward.ui.versions.bringing_back import BringingBack
from youward.ui.versions.compare_view import CompareView
from youward.ui.versions.passage_steps import PassageSteps
from youward.ui.versions.readings import Readings
from youward.ui.versions.timeline_list import TimelineList
from youward.ui.versions.timeline_model import TimelineModel, network_name
from youward.ui.wording import translated

_WIDTH, _HEIGHT = 1060, 720
_EMPTY = QSize(520, 200)
_LIST = 340
_BEFORE, _STANDING = "before", "standing"


class VersionsDialog(QDialog):
    """Show the timeline beside the comparison of the chosen version with another. Esc closes."""

    def __init__(self, session: Session, back: BringingBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this post"))
        self._session = session
        self._back = back
        self._catalogue = Catalogue.load(resources() / "checks")
        self._readings = Readings(session, self)
        self._sides: tuple[VersionHead | None, VersionHead | None] = (None, None)
        self.model = TimelineModel(session.versions.text, self._title, self)
        self.texts = QComboBox()
        self.list = TimelineList()
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.list.setModel(self.model)
        self.other = QComboBox()
        self.compare = CompareView()
        self._room = QSplitter(Qt.Orientation.Horizontal)
        self._nothing = text_label(tone="muted")
        self.findings = text_label()
        self.steps = PassageSteps(self.compare)
        self.name = self._button(self.tr("Name…"), self._ask_name)
        self.name.setToolTip(shown("F2"))
        self.restore = self._button(self.tr("Bring this version back"), self._bring_back)
        self.restore.setProperty("kind", "primary")
        self._lay_out()
        self._connect()
        self.refresh()
        self.resize(QSize(_WIDTH, _HEIGHT) if self._heads else self.sizeHint().expandedTo(_EMPTY))
        self.list.setFocus()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _connect(self) -> None:
        self.list.moved.connect(self._show)
        self.list.wanted.connect(self._bring_back)
        self.list.name_wanted.connect(self._ask_name)
        self.texts.currentIndexChanged.connect(lambda _: self._show_list())
        self.other.currentIndexChanged.connect(lambda _: self._show())
        self.steps.take_wanted.connect(self._bring_passage)
        self._readings.noted.connect(self._note)
        self.finished.connect(self._readings.stop)

    def _lay_out(self) -> None:
        self.texts.setAccessibleName(self.tr("Which text"))
        self.texts.hide()
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.texts)
        column.addWidget(self.list, 1)
        asked = text_label(self.tr("Compare with"))
        asked.setWordWrap(False)
        asked.setBuddy(self.other)
        self.other.setAccessibleName(asked.text())
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(asked)
        head.addWidget(self.other, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE_SMALL, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addLayout(head)
        # Room for two lines, so that the texts below stay where they are.
        self.findings.setMinimumHeight(2 * self.findings.fontMetrics().lineSpacing())
        self.findings.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.findings)
        column.addWidget(self.compare, 1)
        column.addWidget(self.steps)
        split = self._room
        split.addWidget(left)
        split.addWidget(right)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST, _WIDTH - _LIST])
        say(
            self._nothing,
            self.tr("There are no versions yet. Each time you stop writing for a while, one is kept here."),
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_SMALL)
        self._told = text_label(tone="muted")
        foot.addWidget(self._told, 1)
        for button in (self.name, self.restore, self._button(self.tr("Close"), self.reject)):
            foot.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        outer.setSpacing(theme.SPACE)
        outer.addWidget(split, 1)
        outer.addWidget(self._nothing, 1)
        outer.addLayout(foot)

    def refresh(self) -> None:
        """List the versions again; the one that is chosen stays."""
        draft = self._session.draft
        self._heads = self._session.versions.heads(draft.id) if draft else []
        self._show_texts()
        self._show_list()
        some = bool(self._heads)
        self._nothing.setVisible(not some)
        for widget in (self._room, self.name, self.restore):
            widget.setVisible(some)
        told = self.tr(
            "Struck through: left out. Underlined: new. What stands in the editor is kept as a version too."
        )
        say(self._told, told if some else "")

    def _show_texts(self) -> None:
        """Offer each text that has versions; they are not mixed unless the writer asks."""
        networks = list(dict.fromkeys(head.network for head in self._heads))
        wanted = self.texts.currentData() if self.texts.count() else self._session.texts.place
        with QSignalBlocker(self.texts):
            self.texts.clear()
            for network in sorted(networks, key=network_name):
                self.texts.addItem(network_name(network), network)
            if len(networks) > 1:
                self.texts.addItem(self.tr("All texts"), None)
            at = self.texts.findData(wanted) if wanted is not None else self.texts.count() - 1
            self.texts.setCurrentIndex(max(0, at))
        self.texts.setVisible(len(networks) > 1)

    def _show_list(self) -> None:
        chosen = self.chosen()
        texts = self._session.texts
        standing = {
            head.network: texts.of(head.network) if head.network else texts.common for head in self._heads
        }
        with QSignalBlocker(self.list):
            self.model.show_heads(self._heads, self.texts.currentData(), standing, date.today())
            row = self.model.row_of(chosen.id) if chosen else self.list.rootIndex()
            in_sight = self.model.heads()
            if not row.isValid() and in_sight:
                row = self.model.row_of(in_sight[0].id)
            self.list.setCurrentIndex(row)
        self._show_others()
        self._show()

    def _show_others(self) -> None:
        """Offer what the chosen version can be compared with."""
        wanted = self.other.currentData() or _BEFORE
        with QSignalBlocker(self.other):
            self.other.clear()
            self.other.addItem(self.tr("The version before it"), _BEFORE)
            self.other.addItem(self.tr("The text as it stands"), _STANDING)
            for head in self.model.heads():
                self.other.addItem(self._called(head, head.name or head.words or self.tr("Empty")), head.id)
            self.other.setCurrentIndex(max(0, self.other.findData(wanted)))

    def _show(self) -> None:
        """Compare the chosen version with what is asked for, the older text at the left."""
        chosen = self.chosen()
        if chosen is None:
            return
        wanted = self.other.currentData()
        other = self.model.before(chosen) if wanted == _BEFORE else None
        if wanted not in (_BEFORE, _STANDING):
            other = self.model.head(int(wanted))
        if wanted == _STANDING:
            self._sides = (chosen, None)
        elif other is not None and other.number > chosen.number:
            self._sides = (chosen, other)
        else:
            self._sides = (other, chosen)
        old, new = self._sides
        of_none = self.tr("This is the first version.") if old is None else self.tr("No difference.")
        self.steps.expect(self._is_with_standing(), of_none)
        self.compare.show_texts(
            (self._session.versions.text(old.id) or "") if old else "",
            (self._session.versions.text(new.id) or "") if new else self._standing(chosen.network),
            self._called(old, old.name) if old else "",
            self._called(new, new.name) if new else self.tr("As it stands now"),
        )
        self._show_findings()
        before = self.model.before(chosen)
        first = [head for head in (chosen, before, *self.model.heads()) if head is not None]
        self._readings.queue(dict.fromkeys(first))

    def _show_findings(self) -> None:
        old, new = self._sides
        if new is None and old is not None:
            heads = (head for head in self._heads if head.network == old.network)
            newest = next((self.model.head(head.id) for head in heads), None)
            new = newest if newest is not None and self.model.stands(newest) else None
        old = self.model.head(old.id) if old else None
        new = self.model.head(new.id) if new else None
        said = self.model.findings(old, new) if new else None
        if said is None:
            said = self.tr("The coach has not read both of these yet.")
        say(self.findings, said or self.tr("No finding came or went."))

    def _is_with_standing(self) -> bool:
        old, new = self._sides
        return old is not None and new is None

    def _standing(self, network: str) -> str:
        texts = self._session.texts
        return texts.of(network) if network else texts.common

    def _called(self, head: VersionHead, words: str) -> str:
        time = QDateTime.fromMSecsSinceEpoch(head.made)
        made = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        if self.texts.currentData() is None and self.texts.count() > 1:
            made = self.tr("{network} · {made}").format(network=network_name(head.network), made=made)
        return self.tr("{made} · {words}").format(made=made, words=words) if words else made

    def _title(self, check: str) -> str:
        return translated(self._catalogue.entry(check).title) if check in self._catalogue else check

    def chosen(self) -> VersionHead | None:
        """Return the version in the list that is chosen."""
        return self.model.version_at(self.list.currentIndex())

    def _note(self, version: int, found: tuple[Found, ...], reading: str) -> None:
        self.model.note(version, found, reading)
        self._show_findings()

    def _ask_name(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        name, given = QInputDialog.getText(
            self,
            self.tr("Name of the version"),
            self.tr("Name of the version, empty for none:"),
            text=chosen.name,
        )
        if given and self._session.versions.name(chosen.id, name):
            self.refresh()

    def _bring_back(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self._back.whole(chosen):
            self.accept()

    def _bring_passage(self) -> None:
        """Bring the change in sight back and go on to the next one; the window stays open."""
        old, _ = self._sides
        passage = self.compare.passage()
        if old is None or passage is None or not self._is_with_standing():
            return
        before, now = self.compare.texts
        words = before[passage.old_start : passage.old_end]
        if self._back.passage(old.network, now, passage.new_start, passage.new_end, words):
            self.refresh()
            self.compare.go_near(passage.new_start + len(words))
            say(self._told, self.tr("The passage is back in the text."))
        else:
            say(self._told, self.tr("The text has changed since. Close this window and try again."))
