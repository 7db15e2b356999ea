"""Let the writer write, and show under the words what the coach found."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from youward.coach.report import Finding, Report, Suggestion
from youward.ui import theme
from youward.ui.editor.marks import Live, Marks, around, beside, sameness
from youward.ui.editor.pointer import FindingPointer
from youward.ui.editor.role_map import WIDTH as ROLE_MAP_WIDTH
from youward.ui.editor.role_map import RoleMap
from youward.ui.editor.underlines import LONG, Underline, ink_property, inks, lay_out, paint_underlines
from youward.ui.editor.writing_page import WritingPage

_FADE = 120


class PostEditor(WritingPage):
    """Edit a post with the coach's underlines; all positions are code points.

    The sentence being typed has no underlines until the caret leaves it, or the session calls
    `show_sentence_at_caret` after a pause.
    """

    finding_hovered = Signal(object)
    """The Finding under the pointer, or None when the pointer left it."""
    finding_clicked = Signal(object)
    """The Finding whose words were clicked."""
    finding_entered = Signal(object)
    """The Finding into whose words the caret was moved with a key."""
    findings_changed = Signal()
    """What `current_findings` returns may have changed."""

    painted = Signal(object)
    """The text and the coach's underlines are painted; the QPainter may paint more."""
    menu_opened = Signal(object, int)
    """A QMenu is about to open on a position of the text, and may be added to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role_map = RoleMap(self)
        self.colours = inks("black black black")
        self.proof_colour = QColor("black")
        self._marks = Marks(self.document(), None, "", self.offsets())
        self._typing = False
        self._quiet: tuple[int, int] | None = None
        self._applying = False
        self._stepped_to: Finding | None = None
        self._inside: Finding | None = None
        self._shown: list[Live] | None = None
        self._drawn: list[Underline] | None = None
        self._fresh: frozenset[Finding] = frozenset()
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(_FADE)
        self._fade.valueChanged.connect(lambda _: self.viewport().update())
        self._pointer = FindingPointer(self, self.underlines)
        self._pointer.hovered.connect(self.finding_hovered)
        self._pointer.clicked.connect(self.finding_clicked)
        self.setPlaceholderText(self.tr("Who is one person this is for?"))
        self.setAccessibleName(self.tr("Your post"))
        self.setAccessibleDescription(
            self.tr("Write your post here. F8 goes to the coach's next finding, Shift+F8 to the one before.")
        )
        self.column_moved.connect(lambda *_: self.role_map.keep_beside_text())
        self.edited.connect(self._note_typing)
        self.cursorPositionChanged.connect(self._note_caret)
        self.caret_moved.connect(self._enter)

    severityColours = ink_property()

    def _proof_colour(self) -> str:
        return self.proof_colour.name()

    def _set_proof_colour(self, name: str) -> None:
        self.proof_colour = QColor(name)
        self.viewport().update()

    proofColour = Property(str, _proof_colour, _set_proof_colour)

    def set_text(self, text: str) -> None:
        """Start a new document with `text`: no undo, no findings, the caret at the end, `edited` not sent."""
        super().set_text(text)
        self._typing = False
        self.show_report(None)

    def show_report(self, report: Report | None) -> None:
        """Underline the findings of `report` whose words stand; None takes all underlines away."""
        before = {sameness(finding) for _, _, finding in self._live()}
        self._marks = Marks(self.document(), report, self.text(), self.offsets())
        self._fresh = frozenset(f for _, _, f in self._live() if sameness(f) not in before)
        if self._fresh and theme.moves(self):
            self._fade.start()
        self._refresh()

    def show_sentence_at_caret(self) -> None:
        """Show the underlines of the sentence being typed too, because the writer paused."""
        if self._typing:
            self._typing = False
            self._refresh()

    def current_findings(self) -> list[Live]:
        """Return (start, end, finding) of what is shown now, in text order."""
        if self._shown is None:
            quiet = self._quiet
            self._shown = [
                live for live in self._live() if quiet is None or live[0] < quiet[0] or quiet[1] < live[1]
            ]
        return list(self._shown)

    def next_finding(self) -> Finding | None:
        """Select the words of the next finding in reading order, after the last one those of the first.

        Return None without any. Several findings on the same words are stepped through one by one.
        """
        return self._step(1)

    def previous_finding(self) -> Finding | None:
        """Select the words of the finding before, before the first one those of the last."""
        return self._step(-1)

    def finding_at_caret(self) -> Finding | None:
        """Return the finding the writer stepped to; once the caret was moved, the shortest one around it."""
        return around(self.current_findings(), self.selection(), self._stepped_to)

    def select_finding(self, finding: Finding) -> bool:
        """Select the words of `finding`; return False when they are gone or not shown."""
        for start, end, live in self.current_findings():
            if live == finding:
                self._go_to(start, end, live)
                return True
        return False

    def apply_suggestion(self, suggestion: Suggestion, text: str, finding: Finding) -> tuple[int, int] | None:
        """Put `text` in the place of the words that `suggestion` of `finding` is about, as one undo step.

        Return where `text` is now, or None, with nothing changed, when those words are no longer there.
        """
        offsets = self.offsets()
        span = self._marks.target(finding, suggestion, self.text(), offsets)
        if span is None:
            return None
        self.apply_changes([(*span, text)])
        return span[0], span[0] + len(text)

    def apply_changes(self, changes: Sequence[tuple[int, int, str]]) -> None:
        """Put each text in the place of its start and end, all as one undo step.

        The changes are in text order and none is over another; the caret stays with the words it is at.
        """
        cursor, offsets = QTextCursor(self.document()), self.offsets()
        self._typing = False
        self._applying = True
        cursor.beginEditBlock()
        for start, end, text in reversed(changes):
            cursor.setPosition(offsets.to_utf16(start))
            cursor.setPosition(offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()
        self._applying = False
        self._refresh()

    def underlines(self) -> list[Underline]:
        """Return what is drawn under the words now; none of it in the sentence being typed."""
        if self._drawn is None:
            offsets = self.offsets()
            self._drawn = [
                Underline(offsets.to_utf16(start), offsets.to_utf16(end), finding, lane)
                for start, end, lane, finding in lay_out(self.current_findings(), self._quiet)
            ]
        return self._drawn

    def show_role_map(self, shown: bool) -> None:
        """Show or hide the role map beside the text."""
        self.role_map.setVisible(shown)
        self.leave_at_left(ROLE_MAP_WIDTH + theme.GRID if shown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the role map as high as the text."""
        super().resizeEvent(event)
        self.role_map.keep_beside_text()

    def roles(self) -> list[tuple[int, int, str]]:
        """Return the role of each sentence of the last report, with its start and end in UTF-16 units."""
        return self._marks.roles()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the underlines over it."""
        super().paintEvent(event)
        marks = self.underlines()
        painter = QPainter(self.viewport())
        if marks:
            fading = self._fade.state() == QVariantAnimation.State.Running
            opacity = float(self._fade.currentValue()) if fading else 1.0
            paint_underlines(
                painter, self, marks, self.colours, self._fresh if fading else frozenset(), opacity
            )
        self.painted.emit(painter)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the usual menu of a text, with what others add for the words there."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().bottomLeft() if by_key else event.pos()
        at = (
            self.selection()[0]
            if by_key
            else self.offsets().to_code_points(self.cursorForPosition(event.pos()).position())
        )
        menu = self.createStandardContextMenu(place)
        self.menu_opened.emit(menu, at)
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def quiet_sentence(self) -> tuple[int, int] | None:
        """Return the sentence being typed, in which nothing is shown, None for none."""
        return self._quiet

    def _live(self) -> list[Live]:
        return self._marks.live(self.text(), self.offsets())

    def _step(self, by: int) -> Finding | None:
        step = beside(self.current_findings(), self.selection(), self._stepped_to, by)
        if step is None:
            return None
        self._go_to(*step)
        return step[2]

    def _go_to(self, start: int, end: int, finding: Finding) -> None:
        self._stepped_to = self._inside = finding
        self.select(start, end)

    def _note_typing(self) -> None:
        if not self._applying:
            self._typing = True
        self._refresh()

    def _note_caret(self) -> None:
        """Let a sentence show again once the caret went to another one without typing there."""
        if self.is_edit_untold():
            return
        if self._typing and self._sentence_at_caret() != self._quiet:
            self._typing = False
            self._refresh()

    def _enter(self) -> None:
        """Tell of the finding that the caret came into; of one beside many lines nobody wants to be told."""
        near = [live for live in self.current_findings() if live[1] - live[0] < LONG]
        before, self._inside = self._inside, around(near, self.selection(), self._stepped_to)
        if self._inside is not None and (before is None or sameness(before) != sameness(self._inside)):
            self.finding_entered.emit(self._inside)

    def _sentence_at_caret(self) -> tuple[int, int] | None:
        return self._marks.sentence_at(self.caret(), self.text(), self.offsets())

    def _refresh(self) -> None:
        self._quiet = self._sentence_at_caret() if self._typing else None
        self._shown = self._drawn = None
        self.viewport().update()
        self.role_map.note_change()
        self.findings_changed.emit()
