"""Show the drafts at the left: search, filters, new, rename, bin."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMessageBox, QVBoxLayout, QWidget

from youward.history.listing import Listed
from youward.history.query import STATUSES, Query, Sort, Term, parse
from youward.ui import theme
from youward.ui.drafts.draft_list import ID_ROLE, DraftList
from youward.ui.drafts.draft_menu import fill_draft_menu
from youward.ui.drafts.draft_view import DraftListView
from youward.ui.drafts.filters import FilterButton, FilterChips, Names
from youward.ui.drafts.tags_dialog import TagsDialog
from youward.ui.icons import IconButton
from youward.ui.publishing.reminder_line import ReminderLine
from youward.ui.search_field import SearchField
from youward.ui.session import Session
from youward.ui.wording import number

_SEARCH_PAUSE = 120
_WORDS_IN = 11
"""How far the words of the list are inside its edge, by the style sheet and Qt's own 3 pixels."""


class DraftsPanel(QWidget):
    """Show drafts or the bin; what is chosen goes to the session.

    What is typed is a query too; a term that is finished with a space or Enter becomes a chip.
    """

    export_asked = Signal(list)
    """The ids of the drafts that the writer wants to export."""
    published_asked = Signal(int)
    """The writer wants to say where a draft was published."""
    replies_asked = Signal(int)
    """The writer wants to note the replies to a draft."""
    follow_up_asked = Signal(int)
    """The writer wants to begin a post that goes on from a draft."""
    follows_asked = Signal(int)
    """The writer wants to say which post a draft goes on from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = session.shelf
        self._in_bin = False
        self._terms: tuple[Term, ...] = ()
        self._sort = Sort.CHANGED
        names = Names()
        self.filter = FilterButton(session.ledger, names)
        self.chips = FilterChips(names)
        self.search = SearchField(self.tr("Search drafts"))
        self.new = IconButton("new-post", self.tr("New post"))
        self.model = DraftList(self)
        self.list = DraftListView(self.model)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setProperty("tone", "muted")
        self.bring_back = IconButton("restore", self.tr("Bring back"))
        self.delete = IconButton("bin", self.tr("Delete for good…"))
        self.bin = IconButton("bin", self.tr("Bin"), "quiet")
        self.bin.setCheckable(True)
        self.reminder = ReminderLine(session)
        self._wait = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._lay_out()
        self._connect()
        self._turn(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL, theme.SPACE_SMALL)
        column.setSpacing(theme.SPACE_SMALL)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        column.addLayout(row)
        for widget in (self.chips, self.new):
            column.addWidget(widget)
        # In line with the words of the list.
        self._empty.setContentsMargins(_WORDS_IN, theme.SPACE_SMALL, theme.SPACE_SMALL, 0)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        for widget in (self.bring_back, self.delete):
            column.addWidget(widget)
        column.addWidget(self.reminder)
        column.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._take_typed)
        self.filter.added.connect(lambda terms: self._ask_for(self._asked().adding(terms).terms))
        self.filter.sorted.connect(self._sort_by)
        self.chips.taken_away.connect(self._take_away)
        self.chips.cleared.connect(self.clear)
        self.search.returnPressed.connect(self._go_to_list)
        self._wait.timeout.connect(self.refresh)
        self.new.clicked.connect(self._session.new_draft)
        self.bin.toggled.connect(self._turn)
        self.bring_back.clicked.connect(lambda: self._bring_back(self.list.chosen()))
        self.delete.clicked.connect(self._remove)
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
        query = self._asked()
        bar = self.list.verticalScrollBar()
        place, chosen, several = bar.value(), self.list.chosen(), self.list.all_chosen()
        in_bin, sort = self._in_bin, self._sort

        def read(after: Listed | None, limit: int) -> list[Listed]:
            return self._shelf.page(query, sort=sort, after=after, limit=limit, in_bin=in_bin)

        self.model.show_drafts(read, sort, in_bin=in_bin, wanted=self.list.rows_needed())
        self.filter.show_query(query)
        self.chips.show_terms(query.terms)
        first = self.model.first_draft()
        self._empty.setVisible(not first.isValid())
        self._empty.setText(self._nothing_here(query))
        self.list.setVisible(first.isValid())
        for button in (self.bring_back, self.delete):
            button.setVisible(in_bin and first.isValid())
        if chosen:
            self.list.choose(chosen, several)
        if in_bin and first.isValid() and not self.list.chosen():
            self.list.setCurrentIndex(first)
        self._mark_open()
        bar.setValue(place)

    def _nothing_here(self, query: Query) -> str:
        if query.unread:
            term = query.unread[0]
            examples = ", ".join(f"status:{status}" for status in STATUSES[1:3])
            return self.tr(
                "“{term}” is not understood. Try {examples}, before:2026-05 or tag:summer."
            ).format(term=term, examples=examples)
        if query.terms and query.words.strip():
            return self.tr("Nothing found. Take a filter away, or try fewer letters.")
        if query.terms:
            return self.tr("No draft is like this. Take a filter away, or choose another one.")
        if query.words.strip():
            return self.tr("Nothing found. Try fewer letters, or only the beginning of a word.")
        if self._in_bin:
            return self.tr("The bin is empty. A draft stays here for 30 days after you put it in.")
        return self.tr("Your drafts will be kept here, each with its versions, from the first word on.")

    def clear(self) -> None:
        """Show all drafts again."""
        self.search.clear()
        self._ask_for(())

    def open_filters(self) -> None:
        """Open the menu of filters."""
        self.filter.showMenu()

    def _asked(self) -> Query:
        """Return the words and terms in the field, and the terms in the chips."""
        typed = parse(self.search.text())
        return Query(typed.words, self._terms, typed.unread).adding(typed.terms)

    def _take_typed(self, typed: str) -> None:
        if typed.endswith(" "):
            self._make_chips()
        self._wait.start()

    def _make_chips(self) -> None:
        """Move the terms that are finished out of the field."""
        typed = parse(self.search.text())
        if typed.terms:
            self._terms = self._asked().terms
            self.search.setText(" ".join((typed.words, *typed.unread)).strip())

    def _ask_for(self, terms: tuple[Term, ...]) -> None:
        self._terms = terms
        self.refresh()

    def _take_away(self, term: Term) -> None:
        """Ask for a term no longer, whether it is a chip or still in the field."""
        self._make_chips()
        self._ask_for(tuple(t for t in self._terms if t != term))
        if not self.chips.isVisible():
            self.search.setFocus()

    def _sort_by(self, sort: Sort) -> None:
        self._sort = sort
        self.refresh()
        self.list.scrollToTop()

    def rename(self) -> None:
        """Let the writer type a title for the open draft."""
        if self._session.draft is None:
            return
        self.bin.setChecked(False)
        if not self.model.row_of(self._session.draft.id).isValid():
            self.clear()
        if not self.model.row_of(self._session.draft.id).isValid():
            # Sorted by something else, it may be pages away.
            self._sort_by(Sort.CHANGED)
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
        self._make_chips()
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

    def _remove(self) -> None:
        """Put what is chosen in the bin, or delete what is in it."""
        chosen = self.list.all_chosen()
        if not chosen:
            return
        if not self._in_bin:
            self._session.move_to_bin(*chosen)
            return
        if len(chosen) == 1:
            question = self.tr("Delete this draft and all its versions for good?")
        else:
            question = self.tr("Delete {count} drafts and all their versions for good?").format(
                count=number(len(chosen))
            )
        answer = QMessageBox.question(self, self.tr("Delete for good"), question)
        if answer == QMessageBox.StandardButton.Yes:
            for identity in chosen:
                self._shelf.delete_for_good(identity)

    def _show_menu(self, place: QPoint) -> None:
        identity = int(self.list.indexAt(place).data(ID_ROLE) or 0)
        if not identity:
            return
        menu = QMenu(self)
        if self._in_bin:
            menu.addAction(self.tr("Bring back"), lambda: self._bring_back(identity))
            menu.addAction(self.tr("Delete for good…"), self._remove)
        else:
            fill_draft_menu(menu, self, self._session, self.list.all_chosen() or [identity])
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def edit_tags(self, drafts: list[int]) -> None:
        """Let the writer give tags to drafts and take them away."""
        dialog = TagsDialog(self._session.ledger, drafts, self.window())
        dialog.exec()
        dialog.deleteLater()

    def duplicate(self, drafts: list[int]) -> None:
        """Make new drafts of drafts, and open the copy when it is one."""
        if self._session.save():
            made = self._session.ledger.duplicate(drafts)
            if len(made) == 1:
                self._session.open_draft(made[0])

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
            self.list.choose(self._session.draft.id, [])
        else:
            self.list.clearSelection()
