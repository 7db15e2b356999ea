"""List drafts and the bin, and change what does not touch the text being written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from youward.errors import HistoryError
from youward.history.facts import KeptPost
from youward.history.size import HistorySize
from youward.history.store import Store
from youward.history.values import DraftSummary


class Shelf(QObject):
    """Pass on to the store what concerns drafts other than their text; a refusal becomes a notice."""

    changed = Signal()
    """What `drafts` returns may have changed."""
    notice = Signal(str)
    """A sentence the writer should read."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store

    def drafts(self, query: str = "", *, in_bin: bool = False) -> list[DraftSummary]:
        """List the drafts that match, the newest change first."""
        try:
            return self._store.drafts(query, in_bin=in_bin)
        except HistoryError as error:
            self.notice.emit(str(error))
            return []

    def kept_posts(
        self, version: int, *, after: int, limit: int, since: int, published: bool
    ) -> list[KeptPost]:
        """Return a page of the posts whose facts are known, as `history.facts` does."""
        try:
            return self._store.facts.posts(
                version, after=after, limit=limit, since=since, published=published
            )
        except HistoryError as error:
            self.notice.emit(str(error))
            return []

    def published(self) -> int:
        """Return how many posts are published, 0 when that can't be read."""
        try:
            return self._store.facts.published()
        except HistoryError as error:
            self.notice.emit(str(error))
            return 0

    def add(self, text: str, title: str) -> int:
        """Add a draft with its text as the first version; return its id, 0 when the disk refuses."""
        added: list[int] = []

        def write() -> None:
            added.append(self._store.create_draft(text).id)
            self._store.rename(added[0], title)
            self._store.versions.end_burst(added[0])

        return added[0] if self._changing(write) else 0

    def rename(self, identity: int, title: str) -> bool:
        """Give a draft a title; an empty one brings its first words back."""
        return self._changing(lambda: self._store.rename(identity, title))

    def put_in_bin(self, identity: int) -> bool:
        """Put a draft in the bin, from where it can be brought back for 30 days."""
        return self._changing(lambda: self._store.bin.put(identity))

    def take_from_bin(self, identity: int) -> bool:
        """Bring a draft back from the bin."""
        return self._changing(lambda: self._store.bin.take(identity))

    def delete_for_good(self, identity: int) -> bool:
        """Remove a draft with its versions."""
        return self._changing(lambda: self._store.bin.delete(identity))

    def name_version(self, identity: int, name: str) -> bool:
        """Keep a draft's text as it was saved last as a version with a name."""
        return self._changing(lambda: self._store.versions.name(identity, name))

    def size(self) -> HistorySize | None:
        """Return how much room the drafts and their backups take, None when the disk doesn't tell."""
        try:
            return self._store.size()
        except HistoryError:
            return None

    def _changing(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except HistoryError as error:
            self.notice.emit(str(error))
            return False
        finally:
            self.changed.emit()
        return True
