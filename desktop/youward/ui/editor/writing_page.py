"""Offer a page for plain text: a centred column of 66 characters, a line height of 1.5, a clean undo."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from youward.ui import theme
from youward.ui.editor.offsets import Offsets, document_text, plain
from youward.ui.editor.undo_steps import Edit, UndoSteps, edit_of

_SAMPLE = "the first line of a post is the only line that many people ever see"


class WritingPage(QTextEdit):
    """Edit plain text; positions in and out are code points.

    QTextEdit rather than QPlainTextEdit, because only its layout knows line heights. The line height is
    part of the format of every block, set while undo is off; new blocks are made with it explicitly.
    """

    edited = Signal()
    """The writer changed the text; never sent for `set_text` or for a change of looks."""
    caret_moved = Signal()
    """The writer moved the caret with a key that types nothing."""
    column_moved = Signal(int, int)
    """The widths in logical pixels of the empty space at the left and at the right of the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = 0
        self._measure = theme.MEASURE
        self._lit: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._known = ""
        self._announced = ""
        self._offsets = Offsets("")
        self._revision = -1
        self._loading = False
        self._block_format = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        self._block_format.setLineHeight(theme.LINE_HEIGHT, proportional)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.typeface(theme.TYPE_TEXT))
        self.document().setDocumentMargin(theme.SPACE_LARGE)
        self.document().contentsChanged.connect(self._note_change)
        self._steps = UndoSteps(self)
        self._load("")

    def set_text(self, text: str) -> None:
        """Start a new document with `text`: nothing to undo, the caret at the end, `edited` not sent."""
        self._load(text)

    def _load(self, text: str) -> None:
        self._loading = True
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(plain(text))
        everything = QTextCursor(document)
        everything.select(QTextCursor.SelectionType.Document)
        everything.setBlockFormat(self._block_format)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._announced = self.text()
        self._loading = False

    def text(self) -> str:
        """Return the text with "\\n" between lines and every NBSP as it was typed."""
        self._read()
        return self._known

    def offsets(self) -> Offsets:
        """Return the map between code points and Qt's positions in the text as it is now."""
        self._read()
        return self._offsets

    def is_edit_untold(self) -> bool:
        """Tell whether the text was changed by an edit whose `edited` is still to come.

        Qt moves the caret, and says so, before it says that the text changed.
        """
        return not self._loading and self.text() != self._announced

    def caret(self) -> int:
        """Return the caret's position in code points."""
        return self.offsets().to_code_points(self.textCursor().position())

    def selection(self) -> tuple[int, int]:
        """Return the selected span in code points; both ends are the caret when nothing is selected."""
        cursor, offsets = self.textCursor(), self.offsets()
        return offsets.to_code_points(cursor.selectionStart()), offsets.to_code_points(cursor.selectionEnd())

    def set_caret(self, code_point: int) -> None:
        """Move the caret, without a selection, to a position in code points; clamped to the text."""
        at = max(0, min(code_point, len(self.text())))
        cursor = self.textCursor()
        cursor.setPosition(self.offsets().to_utf16(at))
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a span in code points and bring its end into sight."""
        cursor, offsets = self.textCursor(), self.offsets()
        cursor.setPosition(offsets.to_utf16(start))
        cursor.setPosition(offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _read(self) -> None:
        """Bring the cached text and its offsets up to date."""
        revision = self.document().revision()
        if revision != self._revision:
            self._revision = revision
            before, self._known = self._known, document_text(self.document())
            if self._known != before:
                self._offsets = Offsets(self._known)

    def _note_change(self) -> None:
        if self.is_edit_untold():
            self._announced = self._known
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type and delete in undo steps; let both kinds of Return start a paragraph of our format."""
        is_return = _is_return(event)
        edit = Edit.TYPE if is_return else edit_of(event)
        if edit is None:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self.caret_moved.emit()
        elif edit is Edit.ALONE:
            with self._steps.part(edit):
                super().keyPressEvent(event)
            # Inside the step the layout was still that of the text before.
            self.ensureCursorVisible()
        else:
            # Not through Qt's own handling: inside a step that would lay the words out twice.
            self._write(edit, "\n" if is_return else event.text())
            event.accept()

    def _write(self, edit: Edit, text: str) -> None:
        cursor = self.textCursor()
        with self._steps.part(edit, text):
            if edit is Edit.DELETE_BACKWARDS:
                cursor.deletePreviousChar()
            elif edit is Edit.DELETE_FORWARDS:
                cursor.deleteChar()
            elif text == "\n":
                # Qt's own would drop the line height at times.
                cursor.insertBlock(self._block_format, QTextCharFormat())
            else:
                cursor.insertText(text)
        self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the caret into sight for who comes by Tab; who clicks sees where they click."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what was composed as a step, and single characters like those of keys."""
        text = event.commitString()
        if not text and not event.replacementLength():
            super().inputMethodEvent(event)
            return
        if len(text) > 1 or event.replacementLength():
            self._steps.end()
        with self._steps.part(Edit.TYPE, text):
            super().inputMethodEvent(event)
        self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop words only, whatever else the clipboard holds, as an undo step of its own."""
        if source.hasText():
            cursor = self.textCursor()
            replace_in_one_step(cursor, plain(source.text()))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, with NBSP as it was typed."""
        start, end = self.selection()
        # Qt's own object: the clipboard deletes it after the interpreter has ended, when one that was made
        # here would call into an interpreter that is gone.
        data = super().createMimeDataFromSelection()
        # It holds the rich text back until it is asked for something.
        data.text()
        data.clear()
        data.setText(self.text()[start:end])
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._centre()

    def set_type(self, family: str, pixels: int, measure: int) -> None:
        """Write in a font family, "" for the system's, in lines of at most `measure` average characters."""
        font = theme.typeface(pixels)
        if family:
            font.setFamilies([family, *font.families()])
        self._measure = measure
        self.setFont(font)
        self._centre()

    def light(
        self, layer: str, spans: Sequence[tuple[int, int]], form: QTextCharFormat | None = None
    ) -> None:
        """Show spans of code points in `form` without changing the document; layers lie by their names."""
        lit: list[QTextEdit.ExtraSelection] = []
        for start, end in spans:
            # The stubs leave out what the class has: cursor and format.
            selection: Any = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(self.offsets().to_utf16(start))
            selection.cursor.setPosition(self.offsets().to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            selection.format = form or QTextCharFormat()
            lit.append(selection)
        if lit or self._lit.get(layer):
            self._lit[layer] = lit
            self.setExtraSelections([one for name in sorted(self._lit) for one in self._lit[name]])

    def leave_at_left(self, width: int) -> None:
        """Keep at least `width` logical pixels free at the left of the column."""
        self._beside = width
        self._centre()

    def _centre(self) -> None:
        advance = self.fontMetrics().horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        column = round(advance * self._measure) + 2 * theme.SPACE_LARGE
        side = max(0, (self.width() - column) // 2)
        left = max(side, self._beside)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, side):
            self.setViewportMargins(left, 0, side, 0)
            self.column_moved.emit(left, side)

    def event(self, event: QEvent) -> bool:
        """Centre the column before each new layout; let a click beside it land on its nearest line."""
        if event.type() == QEvent.Type.Resize:
            self._centre()
        if isinstance(event, QMouseEvent):
            at = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            moved = QMouseEvent(
                event.type(), at, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
            )
            return self.viewportEvent(moved)
        return super().event(event)


def _is_return(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.InsertParagraphSeparator) or event.matches(
        QKeySequence.StandardKey.InsertLineSeparator
    )


def replace_in_one_step(cursor: QTextCursor, text: str) -> None:
    """Put `text` in the place of what `cursor` selects, as an undo step of its own."""
    cursor.beginEditBlock()
    cursor.insertText(text)
    cursor.endEditBlock()
