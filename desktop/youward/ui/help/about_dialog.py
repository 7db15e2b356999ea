"""Say what this program is, what it is made with, and on which terms."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from youward import __version__, paths
from youward.ui import theme
from youward.ui.help.libraries import libraries

_ICON = 48


class AboutDialog(QDialog):
    """Show the version, the libraries with their licences, and the licence of Youward itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Youward"))
        self.resize(680, 540)
        self.about = QLabel(
            self.tr(
                "A coach for social-media posts. It works offline: nothing you write leaves this computer."
            )
        )
        self.about.setWordWrap(True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("On which terms, and with what"))
        self.tabs.addTab(self._terms(), self.tr("&Licence"))
        self.tabs.addTab(self._libraries(), self.tr("Li&braries"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._head())
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.tabs.tabBar().setFocus()

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(_ICON, _ICON))
        name = QLabel(self.tr("Youward {version}").format(version=__version__))
        name.setFont(theme.typeface(theme.TYPE_TITLE, theme.WEIGHT_STRONG))
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        words.addWidget(name)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _terms(self) -> QWidget:
        """Return a page with the licence in short and in full."""
        short = QLabel(
            self.tr(
                "Youward is free software: use it, look into it, change it and pass it on under the terms of "
                "the GNU General Public License, version 3 or any later one. It comes without any warranty."
            )
        )
        short.setWordWrap(True)
        self.terms = QPlainTextEdit(paths.licence().read_text(encoding="utf-8"))
        self.terms.setReadOnly(True)
        self.terms.setTabChangesFocus(True)
        self.terms.setAccessibleName(self.tr("GNU General Public License, version 3"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(theme.TYPE_INTERFACE)
        self.terms.setFont(fixed)
        return self._page(short, self.terms)

    def _libraries(self) -> QWidget:
        """Return a page with what Youward is made with."""
        note = QLabel(
            self.tr("Youward is made with these libraries. The full text of each licence comes with them.")
        )
        note.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Libraries with their versions and licences"))
        self.list.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformRowHeights(True)
        for library in libraries():
            item = QTreeWidgetItem([library.name, library.version, library.licence])
            item.setToolTip(2, library.licence)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        return self._page(note, self.list)

    def _page(self, words: QWidget, view: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(words)
        column.addWidget(view, 1)
        return page
