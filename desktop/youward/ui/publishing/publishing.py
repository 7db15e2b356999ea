"""Do what comes after writing: status, where a post was published, its replies, a post that goes on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from youward.history.query import Field, Query, Sort, Term
from youward.ui.desk import Desk
from youward.ui.drafts.drafts_panel import DraftsPanel
from youward.ui.publishing.published_dialog import PublishedDialog
from youward.ui.publishing.replies_dialog import RepliesDialog
from youward.ui.session import Session

_MOST = 50
"""How many published posts are offered as what a post goes on from."""


class Publishing(QObject):
    """Ask what has to be asked about the open post or one in the list, and keep it."""

    def __init__(self, window: QWidget, session: Session, drafts: DraftsPanel, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._drafts = drafts
        self._desk = desk
        desk.status.status_chosen.connect(self._choose_status)
        desk.status.published_asked.connect(self.ask_where)
        desk.status.replies_asked.connect(self.ask_replies)
        for asking in (drafts, drafts.reminder):
            asking.replies_asked.connect(self._ask_replies)
            asking.follow_up_asked.connect(self._begin_follow_up)
        drafts.published_asked.connect(self._ask_where)
        drafts.follows_asked.connect(self._ask_followed)
        session.shelf.changed.connect(self._show_status)
        session.draft_opened.connect(lambda _: self._show_status())
        self._show_status()

    def choose_status(self) -> None:
        """Open the menu of statuses."""
        self._desk.status.showMenu()

    def ask_where(self) -> None:
        """Ask where the open post was published."""
        if draft := self._open():
            self._ask_where(draft)

    def ask_replies(self) -> None:
        """Let the writer note the replies to the open post."""
        if draft := self._open():
            self._ask_replies(draft)

    def edit_tags(self) -> None:
        """Let the writer tag what is chosen in the list, or else the open post."""
        if drafts := self._chosen():
            self._drafts.edit_tags(drafts)

    def duplicate(self) -> None:
        """Make new drafts of what is chosen in the list, or else of the open post."""
        if drafts := self._chosen():
            self._drafts.duplicate(drafts)

    def _choose_status(self, status: str) -> None:
        draft = self._open()
        if draft and status == "published":
            self._ask_where(draft)
        elif draft:
            self._session.ledger.set_status([draft], status)
        self._show_status()

    def _open(self) -> int:
        """Save, and return the id of the open draft, 0 for a post without a word."""
        saved = self._session.save()
        draft = self._session.draft
        return draft.id if saved and draft is not None else 0

    def _chosen(self) -> list[int]:
        chosen = self._drafts.list.all_chosen() if self._drafts.list.hasFocus() else []
        opened = self._open()
        return chosen or ([opened] if opened else [])

    def _ask_where(self, draft: int) -> None:
        ledger = self._session.ledger
        known = self._session.shelf.networks(draft)
        dialog = PublishedDialog(ledger.published(draft), known, self._window)
        if self._asked(dialog):
            ledger.keep_published(draft, dialog.publications())

    def _ask_replies(self, draft: int) -> None:
        ledger = self._session.ledger
        dialog = RepliesDialog(ledger.replies(draft), ledger.published(draft), self._window)
        if self._asked(dialog):
            ledger.keep_replies(draft, dialog.replies())

    def _begin_follow_up(self, follows: int) -> None:
        if not self._session.save(end_burst=True):
            return
        made = self._session.shelf.add("", "")
        if made and self._session.ledger.follow(made, follows):
            self._session.open_draft(made)

    def _ask_followed(self, draft: int) -> None:
        """Let the writer choose which published post a draft goes on from."""
        session = self._session
        query = Query(terms=(Term(Field.STATUS, "published"),))
        rows = [r for r in session.shelf.page(query, sort=Sort.PUBLISHED, limit=_MOST) if r.id != draft]
        # Labels may be alike, and the dialog gives back words only.
        labels = [f"{place}. {row.label or self.tr('Empty post')}" for place, row in enumerate(rows, start=1)]
        choices = [self.tr("None"), *labels]
        followed = session.ledger.followed(draft)
        at = next((place for place, row in enumerate(rows, start=1) if row.id == followed), 0)
        chosen, given = QInputDialog.getItem(
            self._window, self.tr("Follow-up"), self.tr("This post goes on from:"), choices, at, False
        )
        if given:
            place = choices.index(chosen)
            session.ledger.follow(draft, rows[place - 1].id if place else None)

    def _asked(self, dialog: QDialog) -> bool:
        answer = dialog.exec()
        dialog.deleteLater()
        return bool(answer)

    def _show_status(self) -> None:
        draft = self._session.draft
        self._desk.status.show_status(self._session.ledger.status(draft.id) if draft else "draft")
