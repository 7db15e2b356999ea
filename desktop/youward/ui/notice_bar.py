"""Say a sentence below the text, to eyes and to screen readers, without taking the keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from youward.ui import theme

_BAR = 3
"""The width of the coloured bar at the left, which the style sheet draws."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Name something the writer may want done about a notice, such as "Undo"."""

    text: str
    act: Callable[[], object]


class NoticeBar(QFrame):
    """Show one sentence, for a while or until it is put away, with buttons for what it offers."""

    left = Signal()
    """The keyboard was here, and has to go somewhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.put_away = self._button(self.tr("Close"), self._leave)
        self.put_away.setAccessibleName(self.tr("Close this notice"))
        self.offers: list[QPushButton] = []
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._end)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self.put_away, 0, Qt.AlignmentFlag.AlignTop)
        self.keep_to(theme.SPACE, theme.SPACE)
        self.hide()

    def keep_to(self, left: int, right: int) -> None:
        """Leave that many logical pixels free at either side of the words."""
        self._row.setContentsMargins(left - _BAR, theme.GRID, right - theme.SPACE_SMALL, theme.GRID)

    @property
    def sentence(self) -> str:
        """Return the sentence in sight, "" for none."""
        return "" if self.isHidden() else self._sentence.text()

    def take_back(self, sentence: str) -> None:
        """Put `sentence` away if it is still in sight."""
        if self.sentence == sentence:
            self.hide()

    def say(self, sentence: str, milliseconds: int = 0, offers: Sequence[Offer] = ()) -> None:
        """Show `sentence`, for some milliseconds or, with 0, until the writer closes it."""
        self._over.stop()
        self._sentence.setText(sentence)
        self._show_offers(offers)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        if milliseconds:
            self._over.start(milliseconds)

    def go_there(self) -> bool:
        """Give the keyboard to the first button; return False when no notice is in sight."""
        if self.isHidden():
            return False
        next(iter(self.offers), self.put_away).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        had_keyboard = any(button.hasFocus() for button in self.offers)
        for button in self.offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = [self._button(offer.text, lambda act=offer.act: self._answer(act)) for offer in offers]
        for place, button in enumerate(self.offers, start=1):
            self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignTop)
        for before, button in pairwise([*self.offers, self.put_away]):
            QWidget.setTabOrder(before, button)
        if had_keyboard:
            self.left.emit()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        # So that Enter presses it too, on every platform.
        button.setAutoDefault(True)
        button.clicked.connect(lambda _: act())
        return button

    def _answer(self, act: Callable[[], object]) -> None:
        self._leave()
        act()

    def _leave(self) -> None:
        had_keyboard = self._has_keyboard()
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _end(self) -> None:
        """Go when the time is over, unless the writer is about to answer."""
        if self._has_keyboard():
            self._over.start()
        else:
            self.hide()

    def _has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in (*self.offers, self.put_away))
