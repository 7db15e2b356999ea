"""Show the pages of resources/help: a list at the left, a search, and the page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from youward.ui import theme
from youward.ui.drafts.drafts_panel import SearchField
from youward.ui.help.pages import Page, read_pages, set_type

_LIST_WIDTH, _ROW = 190, 34
_PAGE_ROLE = int(Qt.ItemDataRole.UserRole)


class HelpDialog(QDialog):
    """Let the writer read how Youward works, while the post waits."""

    def __init__(self, page: str = "writing", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How Youward works"))
        self.resize(840, 720)
        self._pages = read_pages()
        self.search = SearchField(self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(self.tr("Nothing found. Try another word."))
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("tone", "muted")
        self._nothing.setContentsMargins(theme.SPACE_SMALL, theme.GRID, 0, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(theme.SPACE_LARGE)
        self._lay_out()
        for one in self._pages:
            item = QListWidgetItem(one.title)
            item.setData(_PAGE_ROLE, one)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.search.textChanged.connect(lambda _: self._find())
        self.search.returnPressed.connect(self.list.setFocus)
        self.turn_to(page)
        self._find()
        self.list.setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for widget in (self.search, self.list, self._nothing):
            widget.setFixedWidth(_LIST_WIDTH)
        left, upper, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        left.setSpacing(theme.SPACE_SMALL)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self._nothing, 1)
        upper.setSpacing(theme.SPACE)
        upper.addLayout(left)
        upper.addWidget(self.text, 1)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        column.addLayout(upper, 1)
        column.addWidget(buttons)

    def turn_to(self, name: str) -> None:
        """Show the page `name`, or else the first."""
        names = [page.name for page in self._pages]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    def page(self) -> Page | None:
        """Return the page in sight."""
        item = self.list.currentItem()
        return item.data(_PAGE_ROLE) if item is not None else None

    def _find(self) -> None:
        """List the pages in which all words stand, and turn to the first of them when need be."""
        words = self.search.text().casefold().split()
        rows = range(self.list.count())
        fitting = [row for row in rows if self._pages[row].has(words)]
        for row in rows:
            self.list.setRowHidden(row, row not in fitting)
        self.list.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)
        if fitting and self.list.currentRow() not in fitting:
            self.list.setCurrentRow(fitting[0])
        else:
            self._go_to_words()

    def _show(self) -> None:
        page = self.page()
        if page is not None:
            self.text.setAccessibleName(page.title)
            self.text.setSearchPaths([str(page.folder)])
            self.text.setMarkdown(page.source)
            set_type(self.text.document(), page.folder)
            self._go_to_words()

    def _go_to_words(self) -> None:
        """Select the first place of what is searched for."""
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        words = self.search.text().split()
        if not (words and self.text.find(words[0])):
            self.text.verticalScrollBar().setValue(0)
