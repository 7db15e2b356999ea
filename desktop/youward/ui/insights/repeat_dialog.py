"""Lay two posts that are nearly the same side by side, with the words marked that both share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from youward.coach.insights.repeats import shared_words
from youward.ui import theme
from youward.ui.labels import text_label

_TINT = 0.16
_WORD = re.compile(r"\w")
_SIZE = (820, 480)


@dataclass(frozen=True, slots=True)
class Side:
    """Hold one of the two posts: its id, when it was, and its text."""

    id: str
    day: str
    text: str


class RepeatView(QTextEdit):
    """Show a post; the words at `spans` are underlined, with a tint."""

    def __init__(
        self, name: str, text: str, spans: Sequence[tuple[int, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stretches = list(stretches(text, spans))
        self._shared = QColor("black")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.typeface(theme.TYPE_TEXT))
        self.document().setDocumentMargin(theme.SPACE)
        self.setAccessibleName(name)
        self._show()

    def _show(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        tint = QColor(self._shared)
        tint.setAlphaF(_TINT)
        for words, is_shared in self._stretches:
            form = QTextCharFormat()
            if is_shared:
                form.setFontUnderline(True)
                form.setUnderlineColor(self._shared)
                form.setBackground(tint)
            cursor.insertText(words, form)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _get_colour(self) -> str:
        return self._shared.name()

    def _set_colour(self, name: str) -> None:
        self._shared = QColor(name)
        self._show()

    sharedColour = Property(str, _get_colour, _set_colour)


class RepeatDialog(QDialog):
    """Show both posts; `chosen` is the id of the one to open, "" for none. Esc closes."""

    def __init__(self, earlier: Side, later: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = ""
        self.setWindowTitle(self.tr("Nearly the same"))
        self.resize(*_SIZE)
        left, right = shared_words(earlier.text, later.text)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        self.views: list[RepeatView] = []
        self.buttons: list[QPushButton] = []
        for side, spans, name in (
            (earlier, left, self.tr("The earlier post, {day}")),
            (later, right, self.tr("The later post, {day}")),
        ):
            row.addLayout(self._side(side, spans, name.format(day=side.day)), 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(text_label(self.tr("Underlined words stand in both posts."), tone="muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.views[0].setFocus()

    def _side(self, side: Side, spans: Sequence[tuple[int, int]], name: str) -> QVBoxLayout:
        view = RepeatView(name, side.text, spans)
        button = QPushButton(self.tr("Open this post"))
        button.setAccessibleName(self.tr("Open: {name}").format(name=name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(side.id))
        self.views.append(view)
        self.buttons.append(button)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(text_label(name, weight=theme.WEIGHT_STRONG))
        column.addWidget(view, 1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _choose(self, identity: str) -> None:
        self.chosen = identity
        self.accept()


def stretches(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Yield `text` in stretches, each with whether it is shared; what is between two of `spans` is too."""
    done = begin = 0
    for number, (start, end) in enumerate(spans):
        before = spans[number - 1][1] if number else None
        if before is None or _WORD.search(text[before:start]):
            if before is not None:
                yield text[begin:before], True
                done = before
            yield text[done:start], False
            begin = start
        done = end
    if spans:
        yield text[begin:done], True
    yield text[done:], False
