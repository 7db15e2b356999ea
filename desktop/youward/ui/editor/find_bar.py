"""Find and replace in the post, in a bar below the text, so that the text stays where it is."""

from PySide6.QtCore import Property, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from youward.ui import theme
from youward.ui.editor.find import Wanted, beside, matches
from youward.ui.editor.post_editor import PostEditor
from youward.ui.flow import FlowLayout
from youward.ui.icons import IconButton

_TINT = 76
"""How strongly a match is coloured behind its words, of 255."""
_LEAST = 80
"""The least width of the fields, in logical pixels."""
_MOST_MARKED = 1000
"""Beyond this many matches, each key in the text would take long; the rest is counted and stepped through."""


class FindBar(QFrame):
    """Mark every match in the text without changing it, select one of them, replace one or all."""

    def __init__(self, editor: PostEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._found: list[tuple[int, int]] = []
        self._origin = 0
        self._colour = QColor("black")
        self.words = self._field(self.tr("Find in this post"))
        self.new_words = self._field(self.tr("Replace with"))
        self.count = QLabel()
        self.count.setProperty("tone", "muted")
        # So that the field keeps its width while the words come and go.
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(self.tr("Not found")))
        self.previous = self._icon("previous", self.tr("Previous match (Shift+Enter)"))
        self.next = self._icon("next", self.tr("Next match (Enter)"))
        self.match_case = self._switch("Aa", self.tr("Match case"))
        self.whole_words = self._switch("|ab|", self.tr("Whole words only"))
        self.put_away = self._icon("close", self.tr("Close (Esc)"))
        self.replace_one = QPushButton(self.tr("Replace"))
        self.replace_all = QPushButton(self.tr("Replace all"))
        for button in (self.replace_one, self.replace_all):
            button.setAutoDefault(True)
        self._grid = QGridLayout(self)
        self._lay_out()
        self._connect()
        self.keep_to(theme.SPACE, theme.SPACE)
        self.hide()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(_LEAST)
        return field

    def _icon(self, name: str, says: str) -> IconButton:
        button = IconButton(name, "", "quiet")
        button.setAccessibleName(says)
        button.setToolTip(says)
        return button

    def _switch(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.setAccessibleName(says)
        button.setToolTip(says)
        return button

    def _lay_out(self) -> None:
        # With large words they go on in a second row.
        tools, replacing = FlowLayout(), QHBoxLayout()
        tools.setSpacing(0)
        for widget in (self.previous, self.next, self.match_case, self.whole_words, self.put_away):
            tools.addWidget(widget)
        replacing.setSpacing(theme.SPACE_SMALL)
        for button in (self.replace_one, self.replace_all):
            replacing.addWidget(button)
        replacing.addStretch(1)
        self._grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.addWidget(self.words, 0, 0)
        self._grid.addWidget(self.count, 0, 1)
        self._grid.addLayout(tools, 0, 2)
        self._grid.addWidget(self.new_words, 1, 0)
        self._grid.addLayout(replacing, 1, 1, 1, 2)
        self._grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._search_again())
        for switch in (self.match_case, self.whole_words):
            switch.toggled.connect(lambda _: self._search_again())
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.put_away.clicked.connect(self.close_bar)
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self._editor.textChanged.connect(self._follow_text)
        self._editor.selectionChanged.connect(self._tell)

    def _read_colour(self) -> str:
        return self._colour.name()

    def _take_colour(self, name: str) -> None:
        self._colour = QColor(name)
        self._colour.setAlpha(_TINT)
        self._mark()

    foundColour = Property(str, _read_colour, _take_colour)
    """The colour behind a match; the style sheet sets it."""

    def keep_to(self, left: int, right: int) -> None:
        """Leave that many logical pixels free at either side, where there is room for it."""
        self._grid.setContentsMargins(left, theme.SPACE_SMALL, right, theme.SPACE_SMALL)

    def open_bar(self, *, replacing: bool = False) -> None:
        """Show the bar, with or without what replaces, and look for the words selected in the text."""
        start, end = self._editor.selection()
        selected = self._editor.text()[start:end]
        self._origin = start
        for widget in (self.new_words, self.replace_one, self.replace_all):
            widget.setVisible(replacing)
        self.show()
        if selected and "\n" not in selected and self.window().focusWidget() is self._editor:
            self.words.setText(selected)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._follow_text()
        # Once the bar has taken its room from the text, the caret may be under it.
        QTimer.singleShot(0, self, self._editor.ensureCursorVisible)

    def close_bar(self) -> None:
        """Go back to the text; what was found last stays selected."""
        self.hide()
        self._mark()
        self._editor.setFocus()

    def find_next(self) -> None:
        """Select the next match, after the last one the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Select the match before, before the first one the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.isHidden():
            self.open_bar()
        self._select(beside(self._found, self._editor.selection(), by))
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next match with Enter, back with Shift+Enter; in the second field, replace with Enter."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        elif self.new_words.hasFocus():
            self._replace_one()
        else:
            self.find_next()

    def _search_again(self) -> None:
        """Look for other words from where the search began."""
        self._find()
        self._select(beside(self._found, (self._origin, self._origin), 1))
        self._say()

    def _follow_text(self) -> None:
        if not self.isHidden():
            self._find()

    def _find(self) -> None:
        wanted = Wanted(self.words.text(), self.match_case.isChecked(), self.whole_words.isChecked())
        self._found = matches(self._editor.text(), wanted)
        self._mark()
        self._tell()

    def _mark(self) -> None:
        """Colour the matches behind their words; the document stays as it is."""
        form = QTextCharFormat()
        form.setBackground(self._colour)
        self._editor.light("matches", () if self.isHidden() else self._found[:_MOST_MARKED], form)

    def _select(self, span: tuple[int, int] | None) -> None:
        if span is not None:
            self._editor.select(*span)

    def _tell(self) -> None:
        """Show which match is selected, and of how many."""
        if self.isHidden():
            return
        here = self._editor.selection()
        if not self.words.text():
            sentence = ""
        elif not self._found:
            sentence = self.tr("Not found")
        elif here in self._found:
            sentence = self.tr("{number} of {count}").format(
                number=self._found.index(here) + 1, count=len(self._found)
            )
        else:
            sentence = self.tr("{count} found").format(count=len(self._found))
        self.count.setText(sentence)

    def _say(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, self.count.text()))

    def _replace_one(self) -> None:
        """Replace the match that is selected and go to the next; without one, go to the next first."""
        here = self._editor.selection()
        if here in self._found:
            new = self.new_words.text()
            self._editor.apply_changes([(*here, new)])
            after = here[0] + len(new)
            self._select(beside(self._found, (after, after), 1) or (after, after))
            self._say()
        else:
            self.find_next()

    def _replace_all(self) -> None:
        count = len(self._found)
        self._editor.apply_changes([(*span, self.new_words.text()) for span in self._found])
        self.count.setText(self.tr("{count} replaced").format(count=count))
        self._say()
