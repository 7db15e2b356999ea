"""Answer, when asked, why something or nothing was said about the sentence at the caret."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from youward.coach.report import Considered, Report, SentenceRole
from youward.ui import theme
from youward.ui.disclosure import Disclosure, inset
from youward.ui.labels import quote_label, say, text_label
from youward.ui.panel.reasons import about, considered_in, sentence_near, verdict, weighed
from youward.ui.wording import quoted

_QUOTE = 120


class Inspector(QWidget):
    """Show one sentence behind a button: its words, what it does, and each check that looked at it."""

    opened = Signal()
    """The writer asked for the reasons, which are in sight now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._read = ""
        self._shown: tuple[object, ...] = ()
        self._open = Disclosure(self)
        self._open.toggled.connect(self._turn)
        self._quote = quote_label()
        self._about = text_label()
        self._checks = QWidget()
        self._body = QWidget()
        self._lay_out()
        self.setAccessibleName(self.tr("About the sentence at the caret"))
        self._body.hide()
        self.hide()

    def _lay_out(self) -> None:
        _column(self._checks, theme.SPACE_SMALL)
        body = inset(self._body)
        for widget in (self._quote, self._about, self._checks):
            body.addWidget(widget)
        column = _column(self, theme.GRID)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)

    def opener(self) -> QPushButton:
        """Return the button that opens the reasons."""
        return self._open

    def show_place(self, report: Report | None, text: str, caret: int) -> None:
        """Show the sentence of `report` at `caret` in `text`, the post as it is now.

        A new report is on `text`. While the text differs from what the report is on, positions mean
        nothing, and what is shown stays until the coach has read again.
        """
        if report is not self._report:
            self._report, self._read = report, text
        elif text != self._read:
            return
        sentence = sentence_near(report, caret) if report is not None and text.strip() else None
        if report is not None and sentence is not None:
            self._show_sentence(
                sentence, text[sentence.start : sentence.end], considered_in(report, sentence)
            )
        self.setVisible(sentence is not None)

    def _show_sentence(self, sentence: SentenceRole, words: str, considered: list[Considered]) -> None:
        shown = (words, sentence.role, sentence.act, *considered)
        if shown == self._shown:
            return
        self._shown = shown
        say(self._quote, quoted(words, _QUOTE))
        say(self._about, about(sentence))
        self._show_checks(considered)
        self._open.name(self._title(considered))
        self._describe()

    def _show_checks(self, considered: list[Considered]) -> None:
        before, self._checks = self._checks, QWidget()
        column = _column(self._checks, theme.SPACE_SMALL)
        for one in considered:
            column.addWidget(_entry(one))
        if not considered:
            nothing = text_label(tone="muted")
            say(nothing, self.tr("No check found anything to weigh here."))
            column.addWidget(nothing)
        body = self._body.layout()
        assert body is not None
        body.replaceWidget(before, self._checks)
        self._checks.show()
        before.setParent(None)
        before.deleteLater()

    def _title(self, considered: list[Considered]) -> str:
        if any(one.fired for one in considered):
            return self.tr("About this sentence")
        return self.tr("Why is nothing said here?")

    def _turn(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._describe()
        if is_open:
            self.opened.emit()

    def _describe(self) -> None:
        """Let what the button opened be read out with it, because the focus stays there."""
        labels = self._body.findChildren(QLabel) if self._open.isChecked() else [self._quote]
        self._open.setAccessibleDescription("\n".join(label.accessibleName() for label in labels))


def _entry(considered: Considered) -> QWidget:
    entry = QWidget()
    column = _column(entry, 0)
    heading = text_label()
    say(heading, verdict(considered))
    column.addWidget(heading)
    for line in weighed(considered):
        label = text_label(tone="muted")
        say(label, line)
        column.addWidget(label)
    return entry


def _column(widget: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
