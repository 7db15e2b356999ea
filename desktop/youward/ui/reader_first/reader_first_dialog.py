"""Show a reader-first version beside the post: take all of it, take parts, or leave it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.coach.report import BLANK
from youward.coach.version import Change, ReaderFirst
from youward.ui import theme
from youward.ui.drafts.version_view import VersionView
from youward.ui.drafts.word_diff import Fate, Stretch, word_diff
from youward.ui.editor.open_blanks import copies_with_blanks
from youward.ui.labels import say, text_label
from youward.ui.reader_first.change_list import ChangeList

_WIDTH, _HEIGHT = 940, 720


class ReaderFirstDialog(QDialog):
    """Let the writer compare and choose; nothing is changed here, `parts` tells what was chosen."""

    def __init__(self, text: str, version: ReaderFirst, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reader-first version"))
        self._text = text
        self.original = VersionView(self.tr("The post as it is"))
        self.version = VersionView(self.tr("The reader-first version"))
        self.changes = ChangeList(text, version)
        self._scroll = QScrollArea()
        self._told = text_label(tone="muted")
        self.use, self.copy, self._leave = QPushButton(), QPushButton(), QPushButton()
        buttons = self._buttons(bool(version.changes))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self._column.setSpacing(theme.SPACE_SMALL)
        if version.changes:
            self._lay_out()
        else:
            self._lay_out_nothing()
        self._column.addWidget(buttons)
        self.original.show_stretches([Stretch(text, Fate.KEPT)])
        self.changes.changed.connect(self._show)
        self.version.setFocus()
        self._show()

    def _buttons(self, offers: bool) -> QDialogButtonBox:
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        if offers:
            self.use = buttons.addButton(self.tr("Use these changes"), role.AcceptRole)
            self.copy = buttons.addButton(self.tr("Copy"), role.ActionRole)
            self._leave = buttons.addButton(self.tr("Leave as it is"), role.RejectRole)
            self.use.setProperty("kind", "primary")
            self.use.setDefault(True)
            self.copy.setToolTip(self.tr("Copy this version and leave the post as it is"))
            self.copy.clicked.connect(self._copy)
        else:
            self._leave = buttons.addButton(self.tr("Back to the text"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out_nothing(self) -> None:
        nothing = text_label(self.tr("Nothing to change here. The coach has no other wording for this post."))
        nothing.setMinimumWidth(360)
        self._column.addWidget(nothing)
        self._column.addSpacing(theme.SPACE_SMALL)
        for unused in (
            self.original,
            self.version,
            self.changes,
            self._scroll,
            self._told,
            self.use,
            self.copy,
        ):
            unused.setParent(self)
            unused.hide()

    def _lay_out(self) -> None:
        self.resize(_WIDTH, _HEIGHT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.GRID)
        legend = text_label(self.tr("Struck through: left out. Underlined: new."), tone="muted")
        draft = text_label(self.tr("Your post stays like this until you use the changes."), tone="muted")
        for place, (title, note, view) in enumerate(
            ((self.tr("As it is"), draft, self.original), (self.tr("Reader-first"), legend, self.version))
        ):
            grid.addWidget(text_label(title, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT), 0, place)
            grid.addWidget(note, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(view, 2, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(2, 1)
        scroll = self._scroll
        scroll.setWidget(self.changes)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Changes to take or to leave"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # No taller than what it lists; the texts take the rest.
        scroll.setMaximumHeight(self.changes.sizeHint().height() + theme.GRID)
        self._column.addLayout(grid, 3)
        self._column.addSpacing(theme.SPACE_SMALL)
        self._column.addWidget(self._heading())
        self._column.addWidget(scroll, 2)
        self._column.addWidget(self._told)

    def _heading(self) -> QLabel:
        return text_label(self.tr("What changes"), weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)

    def parts(self) -> tuple[tuple[Change, str], ...]:
        """Return the changes that are taken, with their final texts."""
        return self.changes.parts()

    def result_text(self) -> str:
        """Return the version with only the changes that are taken."""
        stretches = word_diff(self._text, self.parts())
        return "".join(stretch.text for stretch in stretches if stretch.fate is not Fate.LEFT_OUT)

    def _show(self) -> None:
        self.version.show_stretches(word_diff(self._text, self.parts()))
        # The view reads out both what goes and what comes; here is what remains.
        self.version.setAccessibleDescription(self.result_text())
        self.use.setEnabled(bool(self.parts()))
        say(self._told, "")
        self._told.hide()

    def _copy(self) -> None:
        text = self.result_text()
        if BLANK in text and not copies_with_blanks(self):
            field = self.changes.first_open()
            if field is not None:
                self._go_to(field)
            return
        QGuiApplication.clipboard().setText(text)
        say(self._told, self.tr("The version is copied. The post is as it was."))
        self._told.show()

    def _go_to(self, widget: QWidget) -> None:
        """Give the keyboard to a field, and bring it into view."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if self._scroll.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget, 0, theme.SPACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next blank with Return, from the last one to the button that uses the changes."""
        field, fields = self.focusWidget(), self.changes.fields()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(field, QLineEdit):
            at = fields.index(field) + 1 if field in fields else len(fields)
            self._go_to(fields[at] if at < len(fields) else self.use)
            return
        super().keyPressEvent(event)
