"""Pass on to the store what is known of drafts beside their texts: status, tags, publications, replies."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from youward.errors import HistoryError
from youward.history.publications import Publication, Reminder, Reply
from youward.history.store import Store
from youward.ui.shelf import Shelf

T = TypeVar("T")


class Ledger(QObject):
    """Read and change it; a refusal becomes a notice, a change makes the lists look again."""

    def __init__(self, store: Store, shelf: Shelf) -> None:
        super().__init__(shelf)
        self._store = store
        self._shelf = shelf

    def status(self, draft: int) -> str:
        """Return the status of a draft."""
        return self._asking(lambda: self._store.draft(draft).status, "draft")

    def set_status(self, drafts: Sequence[int], status: str) -> bool:
        """Give drafts a status; published without a date means now."""
        return self._shelf.changing(lambda: self._store.publications.set_status(drafts, status))

    def tags(self, draft: int) -> list[str]:
        """Return the tags of a draft."""
        return self._asking(lambda: self._store.tags.of(draft), [])

    def all_tags(self) -> list[str]:
        """Return all tags in use."""
        return self._asking(self._store.tags.names, [])

    def tag(self, drafts: Sequence[int], name: str) -> bool:
        """Give a tag to drafts."""
        return self._shelf.changing(lambda: self._store.tags.add(drafts, name))

    def untag(self, drafts: Sequence[int], name: str) -> bool:
        """Take a tag from drafts."""
        return self._shelf.changing(lambda: self._store.tags.remove(drafts, name))

    def checks(self) -> list[str]:
        """Return the checks that spoke in any draft."""
        return self._asking(self._store.readings.checks, [])

    def duplicate(self, drafts: Sequence[int]) -> list[int]:
        """Make a new draft of each; return their ids."""
        made: list[int] = []

        def write() -> None:
            made.extend(self._store.copies.make(draft) for draft in drafts)

        self._shelf.changing(write)
        return made

    def published(self, draft: int) -> list[Publication]:
        """Return where a draft was published."""
        return self._asking(lambda: self._store.publications.of(draft), [])

    def keep_published(self, draft: int, publications: Sequence[Publication]) -> bool:
        """Keep where a draft was published."""
        return self._shelf.changing(lambda: self._store.publications.keep(draft, publications))

    def replies(self, draft: int) -> list[Reply]:
        """Return the replies noted for a draft."""
        return self._asking(lambda: self._store.publications.replies(draft), [])

    def keep_replies(self, draft: int, replies: Sequence[Reply]) -> bool:
        """Keep the replies to a draft."""
        return self._shelf.changing(lambda: self._store.publications.keep_replies(draft, replies))

    def followed(self, draft: int) -> int | None:
        """Return the draft that this one goes on from."""
        return self._asking(lambda: self._store.publications.followed(draft), None)

    def follow(self, draft: int, follows: int | None) -> bool:
        """Mark a draft as the follow-up of another one, or with None of none."""
        return self._shelf.changing(lambda: self._store.publications.follow(draft, follows))

    def reminder(self) -> Reminder | None:
        """Return the post to remind of, if any."""
        return self._asking(self._store.publications.reminder, None)

    def put_reminder_away(self, draft: int) -> bool:
        """Never remind of a draft again."""
        return self._shelf.changing(lambda: self._store.publications.put_reminder_away(draft))

    def _asking(self, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except HistoryError as error:
            self._shelf.notice.emit(str(error))
            return otherwise
