"""Lay out the middle of the window: the post, and around it what is known about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.benefit_line import BenefitLine
from youward.ui.brief_bar import BriefBar
from youward.ui.editor.find_bar import FindBar
from youward.ui.editor.post_editor import PostEditor
from youward.ui.icons import IconButton
from youward.ui.kind_button import KindButton
from youward.ui.networks.network_bar import NetworkBar
from youward.ui.networks.place_bar import PlaceBar
from youward.ui.notice_bar import NoticeBar
from youward.ui.publishing.status_button import StatusButton
from youward.ui.texts import Texts
from youward.ui.wording import number

_TIGHT = 520
"""The width in logical pixels below which the buttons above the text say less, at the usual size of words."""


class Desk(QWidget):
    """Hold the editor; what stands above and below it keeps to the editor's column."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.drawer = IconButton("drafts", self.tr("Drafts"), "quiet")
        self.networks = NetworkBar(texts)
        self.places = PlaceBar(texts)
        self.kind = KindButton()
        self.status = StatusButton()
        self.copy = IconButton("copy", self.tr("Copy post"), "quiet")
        self.brief = BriefBar()
        self.notice = NoticeBar()
        self.editor = PostEditor()
        self.find_bar = FindBar(self.editor)
        self._count = QLabel()
        self.benefit = BenefitLine()
        self._saved = QLabel()
        self.drawer.setAccessibleName(self.tr("Drafts"))
        self.copy.setAccessibleName(self.tr("Copy post"))
        self.drawer.setCheckable(True)
        self.drawer.setToolTip(self.tr("Show or hide the drafts"))
        self.copy.setToolTip(self.tr("Copy the whole post, to paste where you publish it"))
        for label in (self._count, self.benefit, self._saved):
            label.setProperty("tone", "muted")
            label.setMinimumHeight(theme.SPACE_LARGE)
        self._head, self._said, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        texts.chosen.connect(self.show_count)
        self.brief.finished.connect(self.editor.setFocus)
        self.notice.left.connect(self.editor.setFocus)
        self.editor.column_moved.connect(self._keep_to_column)
        self._keep_to_column(0, 0)

    def _lay_out(self) -> None:
        self._head.addWidget(self.drawer)
        self._head.addWidget(self.kind)
        self._head.addWidget(self.status)
        self._head.addStretch(1)
        self._head.addWidget(self.copy)
        self._said.addWidget(self.benefit)
        self._foot.setSpacing(theme.SPACE_SMALL)
        self._foot.addWidget(self.networks, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._foot.addWidget(self._count, 0, top)
        self._foot.addWidget(self._saved, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.places)
        column.addWidget(self.brief)
        column.addWidget(self.editor, 1)
        # Below the text, which stays where it is when a notice or the search comes and goes.
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        column.addLayout(self._said)
        column.addLayout(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons above the text say less where they would not fit."""
        super().resizeEvent(event)
        for button in (self.drawer, self.copy):
            # Without words a button is lower than those beside it, and the row would be as low.
            self.kind.ensurePolished()
            button.setMinimumHeight(self.kind.sizeHint().height())
        larger = theme.typeface(theme.TYPE_INTERFACE).pixelSize() / theme.TYPE_INTERFACE
        tight = self.width() < _TIGHT * larger
        self.drawer.setText("" if tight else self.tr("Drafts"))
        self.copy.setText("" if tight else self.tr("Copy post"))
        self.kind.be_short(tight)

    def _keep_to_column(self, left: int, right: int) -> None:
        left, right = (max(theme.SPACE, side + theme.SPACE_LARGE) for side in (left, right))
        # A quiet button's words are a little way inside its edge.
        inset = theme.SPACE_SMALL
        # What stands beside the text takes no room from the buttons.
        self._head.setContentsMargins(min(left, right) - inset, theme.SPACE_SMALL, right - inset, 0)
        self.places.keep_to(left, right)
        self.brief.keep_to(left, right)
        self.find_bar.keep_to(left, right)
        self.notice.keep_to(left, right)
        self._said.setContentsMargins(left, theme.SPACE_SMALL, right, 0)
        self._foot.setContentsMargins(left - inset, theme.GRID, right, theme.SPACE_SMALL)

    def show_count(self) -> None:
        """Show how long the text being written is, and at each network how full it is."""
        # Each network says how many by its own counting.
        count = 0 if self._texts.networks else len(self._texts.text)
        self._count.setVisible(count > 0)
        self._count.setText(self.tr("{count} characters").format(count=number(count)) if count else "")
        self.networks.show_texts()

    def show_saved(self, sentence: str) -> None:
        """Show whether the text is on disk."""
        self._saved.setText(sentence)
