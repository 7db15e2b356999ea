"""Let the writer type a sentence and see at once what one check says about it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from youward.coach.report import Report
from youward.ui import theme
from youward.ui.coaching import PAUSE
from youward.ui.editor.offsets import document_text
from youward.ui.labels import say, text_label
from youward.ui.panel.reasons import weighed
from youward.ui.wording import quoted, translated

_LINES = 3
_LONGEST = 5000


class TryBox(QWidget):
    """Hold a field and the answer below it; `asked` goes out after a pause, and `show_report` answers."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = ""
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Type a sentence, or pick an example below"))
        self.field.setAccessibleName(self.tr("A sentence to try"))
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + 2 * theme.SPACE_SMALL)
        self.answer = text_label()
        self._why = text_label(tone="muted")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (self.field, self.answer, self._why):
            column.addWidget(widget)
        self._say(self.tr("Nothing here is kept or becomes part of your post."))

    def text(self) -> str:
        """Return what is tried."""
        return document_text(self.field.document())[:_LONGEST]

    def show_check(self, check: str) -> None:
        """Ask again, about another check."""
        self._check = check
        self._changed()

    def try_text(self, text: str) -> None:
        """Try an example at once."""
        self.field.setPlainText(text)
        self._pause.stop()
        self._ask()

    def show_report(self, text: str, report: Report) -> None:
        """Show what the check says about `text`, if that is what stands in the field."""
        if text != self.text() or self._pause.isActive():
            return
        quotes = [f.quote for f in report.findings if f.check == self._check]
        quotes += [s.quote for s in report.strengths if s.check == self._check]
        considered = [c for c in report.considered if c.check == self._check]
        lines = list(dict.fromkeys(line for each in considered for line in weighed(each)))
        if quotes:
            said = self.tr("It speaks of: {words}").format(words=", ".join(map(quoted, quotes)))
        elif report.note:
            said = translated(report.note)
        else:
            said = self.tr("It says nothing about this.")
        self._say(said, "\n".join(lines))

    def show_state(self, sentence: str) -> None:
        """Say why no answer comes."""
        if sentence and self.text().strip():
            self._say(sentence)

    def _changed(self) -> None:
        if self.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._say(self.tr("Nothing here is kept or becomes part of your post."))

    def _ask(self) -> None:
        self.asked.emit(self.text())

    def _say(self, sentence: str, why: str = "") -> None:
        say(self.answer, sentence)
        say(self._why, why)
        self._why.setVisible(bool(why))
