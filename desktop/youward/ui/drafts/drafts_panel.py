"""Show the drafts at the left: search, new, rename, bin."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.drafts.draft_list import ID_ROLE, DraftList, DraftListView
from youward.ui.icons import IconButton
from youward.ui.search_field import SearchField
from youward.ui.session import Session

_SEARCH_PAUSE = 120
_WORDS_IN = 11
"""How far the words of the list are inside its edge, by the style sheet and Qt's own 3 pixels."""


class DraftsPanel(QWidget):
    """Show drafts or the bin; what is chosen goes to the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = session.shelf
        self._in_bin = False
        self.search = SearchField(self.tr("Search drafts"))
        self.new = IconButton("new-post", self.tr("New post"))
        self.model = DraftList(self)
        self.list = DraftListView()
        self.list.setModel(self.model)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setProperty("tone", "muted")
        self.bring_back = IconButton("restore", self.tr("Bring back"))
        self.delete = IconButton("bin", self.tr("Delete for good…"))
        self.bin = IconButton("bin", self.tr("Bin"), "quiet")
        self.bin.setCheckable(True)
        self._wait = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._lay_out()
        self._connect()
        self._turn(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (self.search, self.new):
            column.addWidget(widget)
        # In line with the words of the list.
        self._empty.setContentsMargins(_WORDS_IN, theme.SPACE_SMALL, theme.SPACE_SMALL, 0)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        for widget in (self.bring_back, self.delete):
            column.addWidget(widget)
        column.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._wait.start())
        self.search.returnPressed.connect(self._go_to_list)
        self._wait.timeout.connect(self.refresh)
        self.new.clicked.connect(self._session.new_draft)
        self.bin.toggled.connect(self._turn)
        self.bring_back.clicked.connect(lambda: self._bring_back(self.list.chosen()))
        self.delete.clicked.connect(lambda: self._remove(self.list.chosen()))
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.left.connect(self._note_leaving)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.model.renamed.connect(self._session.rename)
        self._shelf.changed.connect(self.refresh)
        self._session.draft_opened.connect(lambda _: self._show_open())

    def refresh(self) -> None:
        """List the drafts again; what is chosen and the scroll position stay."""
        if self.list.is_renaming():
            # Listing again would throw away the title being typed; it is done when the title is finished.
            return
        self._wait.stop()
        query = self.search.text()
        drafts = self._shelf.drafts(query, in_bin=self._in_bin)
        bar = self.list.verticalScrollBar()
        place, chosen = bar.value(), self.list.chosen()
        self.model.show_drafts(drafts, date.today(), grouped=not self._in_bin)
        self._empty.setVisible(not drafts)
        self._empty.setText(self._nothing_here(query))
        self.list.setVisible(bool(drafts))
        for button in (self.bring_back, self.delete):
            button.setVisible(self._in_bin and bool(drafts))
        if chosen:
            self._choose(chosen)
        if self._in_bin and drafts and not self.list.chosen():
            self._choose(drafts[0].id)
        self._mark_open()
        bar.setValue(place)

    def _nothing_here(self, query: str) -> str:
        if query.strip():
            return self.tr("Nothing found. Try fewer letters, or only the beginning of a word.")
        if self._in_bin:
            return self.tr("The bin is empty. A draft stays here for 30 days after you put it in.")
        return self.tr("Your drafts will be kept here, each with its versions, from the first word on.")

    def rename(self) -> None:
        """Let the writer type a title for the open draft."""
        if self._session.draft is None:
            return
        self.bin.setChecked(False)
        if not self.model.row_of(self._session.draft.id).isValid():
            self.search.clear()
            self.refresh()
        index = self.model.row_of(self._session.draft.id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def _turn(self, in_bin: bool) -> None:
        self._in_bin = in_bin
        self.list.setAccessibleName(self.tr("Bin") if in_bin else self.tr("Drafts"))
        self.bin.show_icon("drafts" if in_bin else "bin")
        self.bin.setText(self.tr("Back to drafts") if in_bin else self.tr("Bin"))
        self.new.setVisible(not in_bin)
        self.refresh()

    def _go_to_list(self) -> None:
        self.refresh()
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, identity: int) -> None:
        if not self._in_bin:
            self._session.open_draft(identity)

    def _bring_back(self, identity: int) -> None:
        if identity and self._shelf.take_from_bin(identity):
            self.bin.setChecked(False)
            self._session.open_draft(identity)

    def _remove(self, identity: int) -> None:
        if self._in_bin and identity:
            question = self.tr("Delete this draft and all its versions for good?")
            answer = QMessageBox.question(self, self.tr("Delete for good"), question)
            if answer == QMessageBox.StandardButton.Yes:
                self._shelf.delete_for_good(identity)
        elif identity:
            self._session.move_to_bin(identity)

    def _show_menu(self, place: QPoint) -> None:
        identity = int(self.list.indexAt(place).data(ID_ROLE) or 0)
        if not identity:
            return
        menu = QMenu(self)
        if self._in_bin:
            menu.addAction(self.tr("Bring back"), lambda: self._bring_back(identity))
            menu.addAction(self.tr("Delete for good…"), lambda: self._remove(identity))
        else:
            menu.addAction(self.tr("Rename"), lambda: self.list.edit(self.model.row_of(identity)))
            menu.addAction(self.tr("Move to bin"), lambda: self._session.move_to_bin(identity))
        menu.exec(self.list.viewport().mapToGlobal(place))

    def _note_leaving(self) -> None:
        if not self.list.is_renaming():
            self.refresh()

    def _show_open(self) -> None:
        """Leave the bin, because the writer began or opened a post."""
        self.bin.setChecked(False)
        self._mark_open()

    def _mark_open(self) -> None:
        """Mark the open draft, unless the keyboard is looking through the list."""
        if self._in_bin or self.list.hasFocus():
            return
        if self._session.draft is not None:
            self._choose(self._session.draft.id)
        else:
            self.list.clearSelection()

    def _choose(self, identity: int) -> None:
        index = self.model.row_of(identity)
        if index.isValid() and self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)
