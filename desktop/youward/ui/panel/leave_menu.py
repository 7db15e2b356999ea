"""Offer all that can be done about a finding beside its suggestion, in the menu of its card."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from youward.coach.report import Finding
from youward.ui import keys
from youward.ui.keys import shown
from youward.ui.wording import in_kind, quoted

_OF_WORDS = ("corporate-speak", "hype")
_MOST_WORDS = 3
_LEANING = ("a", "an", "the", "our", "your", "my", "this", "these")
_EDGES = " \t\n.,;:!?…–—\"'“”‘’()"


class Leave(Enum):
    """Name a way to leave a finding alone, from here to everywhere; ABOUT only tells more."""

    HERE = auto()
    IN_KIND = auto()
    DOWN = auto()
    OFF = auto()
    WORD = auto()
    ABOUT = auto()


def own_words(finding: Finding) -> str:
    """Return the words of `finding` that could become the writer's own, "" when it is about more."""
    words = finding.quote.strip(_EDGES).replace(";", ",").split()
    if len(words) > 1 and words[0].lower() in _LEANING:
        words = words[1:]
    return " ".join(words) if finding.check in _OF_WORDS and len(words) <= _MOST_WORDS else ""


class LeaveMenu(QMenu):
    """Name the kind of post and the words it is about."""

    chosen = Signal(object)
    """A Leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = self._add(Leave.HERE, keys.NOT_HERE)
        self._in_kind = self._add(Leave.IN_KIND, keys.FINE_HERE)
        self._word = self._add(Leave.WORD, keys.MY_WORD)
        self.addSeparator()
        self._down = self._add(Leave.DOWN, keys.TURN_DOWN)
        self._off = self._add(Leave.OFF, keys.TURN_OFF)
        self.addSeparator()
        self._about = self._add(Leave.ABOUT, keys.ABOUT_CHECK)

    def _add(self, leave: Leave, key: str) -> QAction:
        action = QAction(self)
        action.setData(shown(key))
        action.triggered.connect(lambda _: self.chosen.emit(leave))
        self.addAction(action)
        return action

    def show_for(self, finding: Finding, kind: str) -> None:
        """Offer what fits `finding` in a post of `kind`, "" while that is unknown."""
        words = own_words(finding)
        says = {
            self._here: self.tr("&Not here"),
            self._in_kind: self.tr("&Fine {where}").format(where=in_kind(kind)),
            self._word: self.tr("Add {words} to My &words").format(words=quoted(words.replace("&", "&&"))),
            self._down: self.tr("Turn this check &down: speak only when I ask"),
            self._off: self.tr("Turn this check &off"),
            self._about: self.tr("&About this check…"),
        }
        for action, text in says.items():
            # Behind a tab stands the key; the menu bar holds the one that acts.
            action.setText(f"{text}\t{action.data()}")
        self._in_kind.setVisible(bool(kind))
        self._word.setVisible(bool(words))
