"""Light what is being written and dim the rest; keep the line being written at the same height."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPalette, QTextCharFormat

from youward.text.post import find_masks, find_sentences
from youward.ui.editor.writing_page import WritingPage

_LAYER = "focus"
_HEIGHT = 0.45
"""Where the line being written stays, as a part of the page's height."""


class Focus(QObject):
    """Dim all but the sentence or the paragraph at the caret."""

    def __init__(self, page: WritingPage) -> None:
        super().__init__(page)
        self._page = page
        self._what = "off"
        page.edited.connect(self._show)
        page.cursorPositionChanged.connect(self._follow)

    def set_what(self, what: str) -> None:
        """Light "sentence" or "paragraph"; with "off" nothing is dimmed."""
        self._what = what
        self._show()

    def lit(self) -> tuple[int, int]:
        """Return the span at the caret that is lit, in code points."""
        text, caret = self._page.text(), self._page.caret()
        start = text.rfind("\n", 0, caret) + 1
        end = text.find("\n", caret)
        end = len(text) if end < 0 else end
        if self._what == "sentence":
            line = text[start:end]
            sentences = find_sentences(line, find_masks(line))
            # A caret between two sentences is about to write the next one.
            near = [s for s in sentences if s.start <= caret - start] or list(sentences[:1])
            if near:
                last = near[-1]
                return start + last.start, max(start + last.end, caret)
        return start, end

    def _follow(self) -> None:
        if not self._page.is_edit_untold():
            self._show()

    def _show(self) -> None:
        if self._what == "off":
            self._page.light(_LAYER, ())
            return
        start, end = self.lit()
        form = QTextCharFormat()
        # As quiet as the hint in an empty page, and as readable.
        form.setForeground(self._page.palette().brush(QPalette.ColorRole.PlaceholderText))
        spans = [(0, start), (end, len(self._page.text()))]
        self._page.light(_LAYER, [span for span in spans if span[0] < span[1]], form)


class Typewriter(QObject):
    """Scroll so that the line being written stays where it is; a click or the wheel moves freely."""

    def __init__(self, page: WritingPage) -> None:
        super().__init__(page)
        self._page = page
        self._on = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._scroll)
        page.edited.connect(self._scroll)
        page.caret_moved.connect(self._scroll)
        page.verticalScrollBar().rangeChanged.connect(lambda *_: self._make_room())

    def set_on(self, on: bool) -> None:
        """Begin or end."""
        self._on = on
        if on:
            self._later.start()
        else:
            bar, height = self._page.verticalScrollBar(), self._page.document().size().height()
            bar.setMaximum(max(0, round(height) - self._page.viewport().height()))

    def _make_room(self) -> None:
        """Let the last line come up to its height too: Qt ends its range with the text."""
        bar, page = self._page.verticalScrollBar(), self._page
        height = page.document().size().height()
        room = round(page.viewport().height() * (1 - _HEIGHT))
        most = max(0, round(height) - page.viewport().height() + room)
        if self._on and bar.maximum() < most and height > page.viewport().height() * _HEIGHT:
            bar.setMaximum(most)

    def _scroll(self) -> None:
        if not self._on:
            return
        self._make_room()
        line = self._page.cursorRect()
        wanted = round(self._page.viewport().height() * _HEIGHT)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + line.center().y() - wanted)
