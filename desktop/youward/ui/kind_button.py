"""Show the kind of post, guessed or chosen, and let the writer choose."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from youward.text.kinds import KINDS
from youward.ui.wording import kind_name


class KindButton(QPushButton):
    """Open a menu of kinds; the first entry goes back to guessing."""

    kind_chosen = Signal(str)
    """The id of the kind the writer chose, "" to guess."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAutoDefault(True)
        self.setToolTip(self.tr("The kind of post. The coach reads an apology differently from an offer."))
        self._group = QActionGroup(self)
        self._shown = ("", "")
        self._is_short = False
        menu = QMenu(self)
        self._add(menu, "", self.tr("Guess"))
        menu.addSeparator()
        for kind in KINDS:
            self._add(menu, kind, kind_name(kind))
        self.setMenu(menu)
        self._group.triggered.connect(lambda action: self.kind_chosen.emit(action.data()))
        self.show_kind("", "")

    def _add(self, menu: QMenu, kind: str, text: str) -> None:
        action = QAction(text, self, checkable=True)
        action.setData(kind)
        self._group.addAction(action)
        menu.addAction(action)

    def show_kind(self, chosen: str, guess: str) -> None:
        """Show the kind the writer chose, or else the coach's guess; "" for neither; "other" says nothing."""
        self._shown = (chosen, guess)
        for action in self._group.actions():
            action.setChecked(action.data() == chosen)
        if chosen:
            words = kind_name(chosen)
        elif guess not in ("", "other"):
            words = self.tr("{kind} (guessed)").format(kind=kind_name(guess))
        else:
            words = self.tr("Kind of post")
        is_guess = not chosen and guess not in ("", "other")
        self.setText(f"{kind_name(guess) if self._is_short and is_guess else words} ▾")
        self.setAccessibleName(self.tr("Kind of post: {kind}").format(kind=words))

    def be_short(self, short: bool) -> None:
        """Leave out that the kind is a guess; a screen reader still says it."""
        if short != self._is_short:
            self._is_short = short
            self.show_kind(*self._shown)
