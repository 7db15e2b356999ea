"""Do what any editor does with a text: find, replace, put in an emoji, paste tidily, show it larger."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QLineEdit

from youward.ui.desk import Desk
from youward.ui.editor.tidy import tidy
from youward.ui.editor.writing_page import replace_in_one_step
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

_MOST_RECENT = 27
_NOTCH = 120
"""What a mouse wheel turns at a time, in eighths of a degree; touch pads turn by less."""


class WritingCommands(QObject):
    """Act on the text that is open, whatever it says."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._desk = desk
        self._settings = settings
        self._turned = 0
        desk.editor.viewport().installEventFilter(self)

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

    def paste_tidily(self) -> None:
        """Paste without the line breaks and spaces that the words' last place put in, as one undo step."""
        focused = self._desk.window().focusWidget()
        if isinstance(focused, QLineEdit):
            focused.paste()
            return
        text = tidy(QGuiApplication.clipboard().text())
        if text:
            editor = self._desk.editor
            cursor = editor.textCursor()
            replace_in_one_step(cursor, text)
            editor.setTextCursor(cursor)
            editor.ensureCursorVisible()

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by some pixels."""
        size = self._settings.value(declared.FONT_SIZE) + by
        size = max(declared.FONT_SIZE.least, min(size, declared.FONT_SIZE.most))
        self._settings.choose(declared.FONT_SIZE, size)

    def usual_size(self) -> None:
        """Give the text its size at the first start back."""
        self._settings.choose(declared.FONT_SIZE, declared.FONT_SIZE.default)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom with Ctrl and the mouse wheel."""
        if not isinstance(event, QWheelEvent) or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        # Rounded towards zero, where // would make a small turn backwards a whole notch.
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.zoom(notches)
        return True
