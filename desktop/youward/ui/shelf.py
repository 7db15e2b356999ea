"""List drafts and the bin, and change what does not touch the text being written."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from youward.errors import HistoryError
from youward.history.facts import KeptPost
from youward.history.listing import PAGE, Listed
from youward.history.query import Query, Sort
from youward.history.size import HistorySize
from youward.history.store import Store


class Shelf(QObject):
    """Pass on to the store what concerns drafts other than their text; a refusal becomes a notice."""

    changed = Signal()
    """What `page` returns may have changed."""
    notice = Signal(str)
    """A sentence the writer should read."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store

    def page(
        self,
        query: Query,
        *,
        sort: Sort = Sort.CHANGED,
        after: Listed | None = None,
        limit: int = PAGE,
        in_bin: bool = False,
    ) -> list[Listed]:
        """List a page of the drafts that fit, from the start or after one of them."""
        try:
            return self._store.listing.page(
                query, date.today(), sort=sort, after=after, limit=limit, in_bin=in_bin
            )
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

    def networks(self, identity: int) -> tuple[str, ...]:
        """Return the networks a draft is for, as it was saved last."""
        try:
            return tuple(name for name in self._store.draft(identity).network.split(",") if name)
        except HistoryError as error:
            self.notice.emit(str(error))
            return ()

    def add(self, text: str, title: str) -> int:
        """Add a draft with its text as the first version; return its id, 0 when the disk refuses."""
        added: list[int] = []

        def write() -> None:
            added.append(self._store.create_draft(text).id)
            self._store.rename(added[0], title)
            self._store.versions.end_burst(added[0])

        return added[0] if self.changing(write) else 0

    def another_store(self) -> Store:
        """Open the store once more, for a thread of its own."""
        return self._store.another()

    def rename(self, identity: int, title: str) -> bool:
        """Give a draft a title; an empty one brings its first words back."""
        return self.changing(lambda: self._store.rename(identity, title))

    def put_in_bin(self, drafts: Sequence[int]) -> bool:
        """Put drafts in the bin, from where they can be brought back for 30 days."""

        def put() -> None:
            for draft in drafts:
                self._store.bin.put(draft)

        return self.changing(put)

    def take_from_bin(self, identity: int) -> bool:
        """Bring a draft back from the bin."""
        return self.changing(lambda: self._store.bin.take(identity))

    def delete_for_good(self, identity: int) -> bool:
        """Remove a draft with its versions."""
        return self.changing(lambda: self._store.bin.delete(identity))

    def name_version(self, identity: int, name: str) -> bool:
        """Keep a draft's text as it was saved last as a version with a name."""
        return self.changing(lambda: self._store.versions.name(identity, name))

    def size(self) -> HistorySize | None:
        """Return how much room the drafts and their backups take, None when the disk doesn't tell."""
        try:
            return self._store.size()
        except HistoryError:
            return None

    def changing(self, act: Callable[[], object]) -> bool:
        """Change something in the store, and let the lists look again; return whether it worked."""
        try:
            act()
        except HistoryError as error:
            self.notice.emit(str(error))
            return False
        finally:
            self.changed.emit()
        return True
