"""Read and mark versions for the views; a refusal of the store becomes a notice."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from youward.errors import HistoryError
from youward.history.store import Store
from youward.history.timeline import Found, VersionHead


class VersionShelf(QObject):
    """Pass on to the store what concerns the versions of drafts."""

    notice = Signal(str)
    """A sentence the writer should read."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store

    def heads(self, draft: int) -> list[VersionHead]:
        """List the versions of a draft without their texts, the newest first."""
        try:
            return self._store.timeline.heads(draft)
        except HistoryError as error:
            self.notice.emit(str(error))
            return []

    def text(self, version: int) -> str | None:
        """Return the text of a version, None when it can't be read."""
        try:
            return self._store.timeline.text(version)
        except HistoryError as error:
            self.notice.emit(str(error))
            return None

    def name(self, version: int, name: str) -> bool:
        """Give a version a name; "" takes it away."""
        try:
            self._store.timeline.name(version, name)
        except HistoryError as error:
            self.notice.emit(str(error))
            return False
        return True

    def note_found(self, version: int, found: Sequence[Found], reading: str) -> None:
        """Keep what the coach found in a version."""
        try:
            self._store.timeline.note_found(version, found, reading)
        except HistoryError as error:
            self.notice.emit(str(error))

    def note_found_in_newest(
        self, draft: int, network: str, text: str, found: Sequence[Found], reading: str
    ) -> None:
        """Keep what the coach found in `text`, if that is the network's newest version and nobody looked."""
        try:
            self._store.timeline.note_found_in_newest(draft, network, text, found, reading)
        except HistoryError as error:
            self.notice.emit(str(error))
