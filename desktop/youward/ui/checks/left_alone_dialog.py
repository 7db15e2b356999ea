"""List in one place all that the coach leaves alone, each with a way back."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.coach.catalogue import Catalogue
from youward.coach.options import Dismissal
from youward.paths import resources
from youward.ui import theme
from youward.ui.checks.switches import Switches, Voice
from youward.ui.labels import say, text_label
from youward.ui.session import Session
from youward.ui.wording import in_kind, quoted, translated

_WIDTH, _HEIGHT = 560, 560


@dataclass(frozen=True, slots=True)
class Kept:
    """Describe one thing that is left alone, and what brings it back."""

    title: str
    words: str
    bring_back: Callable[[], None]


class LeftAloneDialog(QDialog):
    """Bring back one thing at a time; it counts at once. Esc closes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._switches = Switches(session.settings)
        self._catalogue = Catalogue.load(resources() / "checks")
        self.buttons: list[QPushButton] = []
        self.setWindowTitle(self.tr("What the coach leaves alone"))
        self.resize(_WIDTH, _HEIGHT)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_SMALL, theme.SPACE_LARGE, theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._show(0)

    def sections(self) -> list[tuple[str, list[Kept]]]:
        """Return what is left alone under the heading of each way to do so, empty ones left out."""
        sections = [
            (self.tr("In this post"), [self._put_away(d) for d in self._session.guidance.dismissed]),
            (self.tr("Fine in a kind of post"), [self._fine(*pair) for pair in self._switches.fine()]),
            (self.tr("Speaks only when you ask"), self._checks(Voice.ASKED)),
            (self.tr("Turned off"), self._checks(Voice.OFF)),
            (self.tr("My words"), [self._word(word) for word in self._switches.words()]),
        ]
        return [(heading, kept) for heading, kept in sections if kept]

    def _put_away(self, dismissal: Dismissal) -> Kept:
        words = quoted(dismissal.quote, 90)
        return Kept(self._title(dismissal.check), words, lambda: self._session.guidance.bring_back(dismissal))

    def _fine(self, check: str, kind: str) -> Kept:
        where = self.tr("Fine {where}").format(where=in_kind(kind))
        return Kept(self._title(check), where, lambda: self._switches.call_fine(check, kind, False))

    def _checks(self, voice: Voice) -> list[Kept]:
        quiet, said = self._switches.quiet(), self._switches.voice
        return [self._quiet(check) for check in quiet if said(check) is voice]

    def _quiet(self, check: str) -> Kept:
        why = self.tr("Because one person writes here") if self._switches.is_by_account(check) else ""
        return Kept(self._title(check), why, lambda: self._switches.give(check, Voice.ON))

    def _word(self, word: str) -> Kept:
        return Kept(word, "", lambda: self._switches.own(word, False))

    def _title(self, check: str) -> str:
        if check.startswith("proof."):
            return self.tr("Spelling and grammar")
        # A check of another version is still there to be brought back.
        return translated(self._catalogue.entry(check).title) if check in self._catalogue else check

    def _show(self, focused: int) -> None:
        """List everything anew, and give the keyboard to the button at `focused` or the last one."""
        page = QWidget()
        page.setObjectName("leftAlonePage")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        self.buttons = []
        sections = self.sections()
        intro = self.tr("The coach is silent about all this. What you bring back is told again at once.")
        if not sections:
            nothing = self.tr("Nothing is left alone yet")
            column.addWidget(text_label(nothing, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT))
            intro = self.tr(
                "The menu of a finding’s card (⋯) leaves it alone: here, in this kind of post, or "
                "everywhere. All of it is listed in this place, with a way back."
            )
        column.addWidget(text_label(intro, tone="muted"))
        for heading, kept in sections:
            column.addSpacing(theme.SPACE_SMALL)
            column.addWidget(text_label(heading, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT))
            for each in kept:
                column.addLayout(self._row(heading, each))
        column.addStretch(1)
        before = self._scroll.takeWidget()
        if before is not None:
            # The button pressed is still at work in there.
            before.hide()
            before.deleteLater()
        self._scroll.setWidget(page)
        for before, button in pairwise([*self.buttons, self.close_button]):
            QWidget.setTabOrder(before, button)
        last = len(self.buttons) - 1
        (self.buttons[min(focused, last)] if self.buttons else self.close_button).setFocus()

    def _row(self, heading: str, kept: Kept) -> QHBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(0)
        title, words = text_label(), text_label(tone="muted")
        say(title, kept.title)
        say(words, kept.words)
        said.addWidget(title)
        if kept.words:
            said.addWidget(words)
        button = QPushButton(self.tr("Bring back"))
        button.setAutoDefault(True)
        name = self.tr("Bring back {title}").format(title=kept.title)
        button.setAccessibleName(name)
        button.setAccessibleDescription(", ".join(part for part in (heading, kept.words) if part))
        number = len(self.buttons)
        button.clicked.connect(lambda: self._bring_back(kept, number))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _bring_back(self, kept: Kept, number: int) -> None:
        kept.bring_back()
        self._show(number)
