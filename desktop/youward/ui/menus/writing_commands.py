"""Do what any editor does with a text: find, replace, put in an emoji."""

from PySide6.QtCore import QObject

from youward.ui.desk import Desk
from youward.ui.editor.writing_page import replace_in_one_step
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

_MOST_RECENT = 27


class WritingCommands(QObject):
    """Act on the text that is open, whatever it says."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._desk = desk
        self._settings = settings

    def find(self) -> None:
        """Look for words in the post."""
        self._desk.find_bar.open_bar()

    def replace(self) -> None:
        """Look for words in the post and put others in their place."""
        self._desk.find_bar.open_bar(replacing=True)

    def find_next(self) -> None:
        """Go to the next match."""
        self._desk.find_bar.find_next()

    def find_previous(self) -> None:
        """Go to the match before."""
        self._desk.find_bar.find_previous()

    def insert_emoji(self) -> None:
        """Let the writer choose an emoji, and put it where the caret is."""
        # Its names are loaded here, so that the start of the program doesn't wait for them.
        from youward.ui.emoji.picker import EmojiPicker

        recent = self._settings.value(declared.RECENT_EMOJI)
        picker = EmojiPicker(recent, self._desk.window())
        picker.exec()
        picker.deleteLater()
        editor = self._desk.editor
        if picker.chosen is not None:
            cursor = editor.textCursor()
            replace_in_one_step(cursor, picker.chosen)
            editor.setTextCursor(cursor)
            newest = (picker.chosen, *(one for one in recent if one != picker.chosen))
            self._settings.choose(declared.RECENT_EMOJI, newest[:_MOST_RECENT])
        editor.setFocus()
