"""Show a text to read, and in it what a version leaves out and what is new."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from youward.ui import theme
from youward.ui.drafts.word_diff import Fate, Stretch

_TINT = 0.16


class VersionView(QTextEdit):
    """Show stretches: what is left out is struck through, what is new is underlined, both with a tint."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretches: list[Stretch] = []
        self._colours = (QColor("black"), QColor("black"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.typeface(theme.TYPE_TEXT))
        self.document().setDocumentMargin(theme.SPACE)
        self.setAccessibleName(name)

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show `stretches`; the view stays as scrolled."""
        self._stretches = list(stretches)
        place = self.verticalScrollBar().value()
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        before = Stretch("", Fate.KEPT)
        for stretch in self._stretches:
            if _touch(before, stretch):
                cursor.insertText(" ", QTextCharFormat())
            cursor.insertText(stretch.text, self._format(stretch.fate))
            before = stretch
        # Not at the end, which Qt would scroll to when the view gets the keyboard.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _format(self, fate: Fate) -> QTextCharFormat:
        form = QTextCharFormat()
        left_out, new = self._colours
        if fate is Fate.LEFT_OUT:
            form.setFontStrikeOut(True)
            form.setBackground(_tint(left_out))
        elif fate is Fate.NEW:
            form.setFontUnderline(True)
            form.setBackground(_tint(new))
        return form

    def _get_colours(self) -> str:
        return " ".join(colour.name() for colour in self._colours)

    def _set_colours(self, names: str) -> None:
        left_out, new = names.split()
        self._colours = (QColor(left_out), QColor(new))
        self.show_stretches(self._stretches)

    changeColours = Property(str, _get_colours, _set_colours)


def _touch(before: Stretch, stretch: Stretch) -> bool:
    """Tell whether new words would be read as one with the words they stand for."""
    apart = before.text[-1:].isspace() or stretch.text[:1].isspace()
    return before.fate is Fate.LEFT_OUT and stretch.fate is not Fate.LEFT_OUT and not apart


def _tint(colour: QColor) -> QColor:
    tint = QColor(colour)
    tint.setAlphaF(_TINT)
    return tint
