"""Do what any editor does with a text: find, replace."""

from PySide6.QtCore import QObject

from youward.ui.desk import Desk


class WritingCommands(QObject):
    """Act on the text that is open, whatever it says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def find(self) -> None:
        """Look for words in the post."""
        self._desk.find.open_bar()

    def replace(self) -> None:
        """Look for words in the post and put others in their place."""
        self._desk.find.open_bar(replacing=True)

    def find_next(self) -> None:
        """Go to the next match."""
        self._desk.find.find_next()

    def find_previous(self) -> None:
        """Go to the match before."""
        self._desk.find.find_previous()
