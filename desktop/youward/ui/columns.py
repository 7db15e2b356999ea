"""Lay the room out: drafts at the left, the text in the middle, the coach at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from youward.ui.desk import Desk
from youward.ui.drafts.drafts_panel import DraftsPanel
from youward.ui.settings.settings import Settings
from youward.ui.side import Side

# Below the first, the buttons above the text would lack room beside the role map.
DRAWER_BELOW, SHEET_BELOW = 960, 700
"""Widths in logical pixels below which the drafts fold away and the coach moves under the text."""
_DRAFTS, _TEXT, _COACH = 232, 660, 340


class Columns(QWidget):
    """Hold the three columns; in a narrow window the drafts are a drawer and the coach a bottom sheet."""

    drawer_moved = Signal(bool)
    """Whether the drafts are in sight."""

    def __init__(self, drafts: DraftsPanel, desk: Desk, panel: Side) -> None:
        super().__init__()
        self._drafts, self._desk, self._panel = drafts, desk, panel
        self._narrow: tuple[bool, bool] | None = None
        self._inner = self._split((desk, panel), (_TEXT, _COACH), stretched=0)
        self._outer = self._split((drafts, self._inner), (_DRAFTS, _TEXT + _COACH), stretched=1)
        drafts.setMinimumWidth(180)
        panel.setMinimumWidth(280)
        desk.setMinimumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outer)

    def _split(self, widgets: tuple[QWidget, QWidget], sizes: tuple[int, int], stretched: int) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in widgets:
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes(sizes)
        split.setStretchFactor(stretched, 1)
        split.setStretchFactor(1 - stretched, 0)
        return split

    def show_drafts(self, shown: bool) -> None:
        """Open or close the drawer."""
        focused = QApplication.focusWidget()
        if not shown and focused is not None and self._drafts.isAncestorOf(focused):
            self._desk.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drafts.setVisible(shown)
        self.drawer_moved.emit(shown)

    def toggle_drafts(self) -> None:
        """Open the drawer when it is closed, and the other way round."""
        self.show_drafts(self._drafts.isHidden())

    def turn_preview(self) -> None:
        """Show the preview in the place of the coach, or the other way round."""
        if self._panel.isHidden():
            self._panel.show()
        self._panel.turn()

    def show_coach(self, shown: bool) -> None:
        """Show or hide the column at the right."""
        focused = QApplication.focusWidget()
        if not shown and focused is not None and self._panel.isAncestorOf(focused):
            self._desk.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._panel.setVisible(shown)

    def next_column(self, by: int = 1) -> None:
        """Give the keyboard to the next column in sight, or with -1 to the one before."""
        columns: list[QWidget] = [c for c in (self._drafts, self._desk, self._panel) if not c.isHidden()]
        focused = QApplication.focusWidget()
        here = next((i for i, c in enumerate(columns) if focused is c or c.isAncestorOf(focused or self)), -1)
        target = columns[(here + by) % len(columns)]
        if target is self._drafts:
            self._drafts.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is self._panel:
            self._panel.focus_first()
        else:
            self._desk.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the drafts into a drawer and the coach into a sheet when the window gets small."""
        super().resizeEvent(event)
        narrow = (self.width() < DRAWER_BELOW, self.width() < SHEET_BELOW)
        if narrow == self._narrow:
            return
        before, self._narrow = self._narrow, narrow
        if before is None or before[0] != narrow[0]:
            self.show_drafts(not narrow[0])
        way = Qt.Orientation.Vertical if narrow[1] else Qt.Orientation.Horizontal
        if self._inner.orientation() != way:
            self._inner.setOrientation(way)
            sheet = [self.height() * 3 // 5, self.height() * 2 // 5]
            self._inner.setSizes(sheet if narrow[1] else [_TEXT, _COACH])

    def keep(self, settings: Settings) -> None:
        """Keep how wide the columns are, unless the window is too narrow for them."""
        if self._narrow == (False, False):
            settings.keep_layout("columns", self._outer.saveState())
            settings.keep_layout("coach", self._inner.saveState())

    def recall(self, settings: Settings) -> None:
        """Make the columns as wide as they were."""
        for name, split in (("columns", self._outer), ("coach", self._inner)):
            state = settings.layout(name)
            if not state.isEmpty() and self._narrow in (None, (False, False)):
                split.restoreState(state)
                split.setHandleWidth(1)
