"""List the marks of proofreading below the coach, closed until it is wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.proof.mark import Mark
from youward.ui import theme
from youward.ui.disclosure import RING, Disclosure
from youward.ui.labels import say, text_label
from youward.ui.proofing.saying import fix_name, said, subject_name
from youward.ui.wording import number, quoted, translate

_MOST = 20
"""Rows shown; the rest stands underlined in the text."""


class ProofList(QWidget):
    """Show a line that says how many, and below it a row for each mark."""

    chosen = Signal(object)
    """The Mark whose words the writer wants to see."""
    fix_chosen = Signal(object, str)
    """The Mark, and what to put in the place of its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Mark, ...] | None = None
        self.line = Disclosure()
        self.rows: list[QPushButton] = []
        self._page = QWidget()
        self._note = text_label(tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.line)
        column.addWidget(self._page)
        self._note.setContentsMargins(RING, 0, RING, 0)
        column.addWidget(self._note)
        self.line.toggled.connect(self._open)
        self._fill(())
        self._open(False)
        self.hide()

    def show_marks(self, marks: tuple[Mark, ...], *, is_readable: bool) -> None:
        """Show `marks`, in the order of the text."""
        if is_readable and marks == self._shown:
            return
        self._fill(marks)
        say(self._note, "" if is_readable else self.tr("This text could not be proofread."))
        self._note.setVisible(not is_readable)
        self._open(self.line.isChecked())

    def _fill(self, marks: tuple[Mark, ...]) -> None:
        self._shown = marks
        count = number(len(marks))
        title = (
            self.tr("Spelling and grammar: {count}").format(count=count)
            if marks
            else (self.tr("Spelling and grammar: nothing to look at"))
        )
        self.line.name(title)
        before, self._page = self._page, QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.SPACE_SMALL)
        self.rows = []
        for mark in marks[:_MOST]:
            page.addLayout(self._row(mark))
        if len(marks) > _MOST:
            more = self.tr("{count} more are underlined in the text.")
            page.addWidget(text_label(more.format(count=number(len(marks) - _MOST)), tone="muted"))
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(before, self._page)
        before.hide()
        before.deleteLater()

    def _row(self, mark: Mark) -> QVBoxLayout:
        words = QPushButton(quoted(mark.quote, 40))
        words.setProperty("kind", "link")
        words.setAutoDefault(True)
        words.setAccessibleName(f"{subject_name(mark)}: {quoted(mark.quote)}")
        words.setAccessibleDescription(said(mark))
        words.clicked.connect(lambda: self.chosen.emit(mark))
        self.rows.append(words)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_SMALL)
        line.addWidget(words)
        line.addStretch(1)
        for fix in mark.fixes[:1]:
            use = QPushButton(fix_name(fix))
            use.setAutoDefault(True)
            name = translate("Proofreading", "Write {fix} for {words}")
            use.setAccessibleName(name.format(fix=fix_name(fix), words=quoted(mark.quote)))
            use.clicked.connect(lambda _=False, fix=fix: self.fix_chosen.emit(mark, fix))
            line.addWidget(use)
            self.rows.append(use)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addLayout(line)
        why = text_label(said(mark), tone="muted")
        # In line with the words of the button above it.
        why.setContentsMargins(RING, 0, RING, 0)
        row.addWidget(why)
        return row

    def _open(self, is_open: bool) -> None:
        self._page.setVisible(is_open and bool(self._shown))
