"""Show how far the open post is, and let the writer change it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from youward.history.query import STATUSES
from youward.ui.wording import status_name


class StatusButton(QPushButton):
    """Open a menu of statuses, and of what can be noted about a published post."""

    status_chosen = Signal(str)
    published_asked = Signal()
    """The writer wants to say where the post was published."""
    replies_asked = Signal()
    """The writer wants to note the replies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAutoDefault(True)
        self.setToolTip(self.tr("How far this post is. You can find drafts by it."))
        self._group = QActionGroup(self)
        menu = QMenu(self)
        for status in STATUSES:
            action = QAction(status_name(status), self, checkable=True)
            action.setData(status)
            self._group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Where it was published…"), self.published_asked.emit)
        menu.addAction(self.tr("Replies…"), self.replies_asked.emit)
        self.setMenu(menu)
        self._group.triggered.connect(lambda action: self.status_chosen.emit(action.data()))
        self.show_status("draft")

    def show_status(self, status: str) -> None:
        """Show a status."""
        for action in self._group.actions():
            action.setChecked(action.data() == status)
        self.setText(f"{status_name(status)} ▾")
        self.setAccessibleName(self.tr("Status: {status}").format(status=status_name(status)))
