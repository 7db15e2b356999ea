"""Cut what is typed into undo steps of about a word, where Qt would take all typing back at once."""

from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit

PAUSE = 1.0
"""Seconds without a key after which the next one begins a new step."""


class Edit(Enum):
    """Say what a key does to the text; edits of different sorts never share a step."""

    TYPE = auto()
    DELETE_BACKWARDS = auto()
    DELETE_FORWARDS = auto()
    ALONE = auto()
    """A step of its own, such as deleting a word."""


_OF_ITS_OWN = (
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)
_DELETE = "\x7f"


class UndoSteps:
    """Group the edits of one editor; a step goes on only right where and right after the last edit.

    A step is an edit block that later edits join. It ends after the space that follows a word, after a line
    break, with a pause, when the caret moves, and with every edit that is made by other means.
    """

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._last: Edit | None = None
        self._has_word = False
        self._is_full = False
        self._steps = -1
        self._at = 0.0
        edit.cursorPositionChanged.connect(self.end)

    def end(self) -> None:
        """Let the next edit begin a new step."""
        self._last = None

    @contextmanager
    def part(self, edit: Edit, text: str = "") -> Generator[None]:
        """Do what is done inside as part of the present step, or as a new one; `text` is what is typed."""
        cursor = self._edit.textCursor()
        selected = cursor.hasSelection()
        if self._goes_on(edit, text) and not selected:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
            self._has_word = False
        try:
            yield
        finally:
            cursor.endEditBlock()
        # Deleting what was selected is a step of its own; typing over it goes on with the word.
        over = edit is Edit.ALONE or (selected and edit is not Edit.TYPE)
        self._last = None if over else edit
        self._has_word |= bool(text.strip())
        self._is_full = text.endswith("\n") or (self._has_word and text[-1:].isspace())
        self._steps = self._edit.document().availableUndoSteps()
        self._at = monotonic()

    def _goes_on(self, edit: Edit, text: str) -> bool:
        if edit is not self._last or self._steps != self._edit.document().availableUndoSteps():
            return False
        # Further spaces still belong to the word before them.
        begins_word = self._is_full and text != " "
        return not begins_word and monotonic() - self._at < PAUSE


def edit_of(event: QKeyEvent) -> Edit | None:
    """Return what a key does to the text, None when it does nothing to it or has its own way of undoing."""
    text, held = event.text(), event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    # Most keys type: they are known before Qt looks through all bindings of the platform.
    if text[:1] >= " " and text != _DELETE and held != Qt.KeyboardModifier.ControlModifier:
        return Edit.TYPE
    if held == Qt.KeyboardModifier.NoModifier:
        if event.key() == Qt.Key.Key_Backspace:
            return Edit.DELETE_BACKWARDS
        if event.key() == Qt.Key.Key_Delete:
            return Edit.DELETE_FORWARDS
    return Edit.ALONE if any(event.matches(key) for key in _OF_ITS_OWN) else None
