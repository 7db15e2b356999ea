"""Hold the coach and the preview at the right of the text, one of them in sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.preview.preview_panel import PreviewPanel

_COACH, _PREVIEW = 0, 1


class Side(QWidget):
    """Turn between the two; the preview is made when it is first wanted."""

    preview_shown = Signal()
    """The preview came into sight and wants to be told what to show."""

    def __init__(
        self, coach: CoachPanel, make_preview: Callable[[], PreviewPanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.coach = coach
        self._make_preview = make_preview
        self.preview: PreviewPanel | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(coach)
        self.tabs = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE - theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE, 0)
        row.setSpacing(theme.GRID)
        for place, text in ((_COACH, self.tr("Coach")), (_PREVIEW, self.tr("Preview"))):
            button = QPushButton(text)
            button.setProperty("kind", "tab")
            button.setCheckable(True)
            button.setChecked(place == _COACH)
            button.setAutoDefault(True)
            self.tabs.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self.tabs.idClicked.connect(self._turn)
        coach.brought_up.connect(self.show_coach)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    @property
    def shows_preview(self) -> bool:
        """Tell whether the preview is the one in sight."""
        return self._pages.currentIndex() == _PREVIEW

    def turn(self) -> None:
        """Show the preview in the place of the coach, or the other way round."""
        self._turn(_COACH if self.shows_preview else _PREVIEW)

    def show_coach(self) -> None:
        """Show the coach, because what was asked for is there."""
        self._turn(_COACH)

    def focus_first(self) -> None:
        """Give the keyboard to what is in sight."""
        if self.shows_preview and self.preview is not None:
            self.preview.area.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.coach.focus_first()

    def _turn(self, place: int) -> None:
        if place == _PREVIEW and self.preview is None:
            self.preview = self._make_preview()
            self._pages.addWidget(self.preview)
        if place != self._pages.currentIndex():
            self._pages.setCurrentIndex(place)
            button = self.tabs.button(place)
            button.setChecked(True)
            if place == _PREVIEW:
                self.preview_shown.emit()
