"""Do what the writer asks for with the text: use a suggestion, step through findings, copy the post."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from youward.coach.report import BLANK, Finding, Suggestion
from youward.ui.coach_panel import CoachPanel
from youward.ui.desk import Desk
from youward.ui.session import Session
from youward.ui.writing_page import replace_in_one_step

SHORT_NOTICE = 3000
LONG_NOTICE = 12_000


class TextActions(QObject):
    """Act on the editor and show on the panel what belongs to it."""

    def __init__(self, session: Session, desk: Desk, panel: CoachPanel) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._editor = desk.editor
        self._panel = panel

    def apply(self, finding: Finding, suggestion: Suggestion, text: str) -> None:
        """Put a suggestion into the text, as a version of its own and one undo step."""
        self._session.save(end_burst=True)
        if not self._editor.apply_suggestion(suggestion, text, finding):
            sentence = self.tr("These words have changed since. The coach is reading again.")
            self._desk.notice.say(sentence, LONG_NOTICE)
            return
        if BLANK in text:
            self._select_blank()
        self._editor.setFocus()

    def begin_with(self, opening: str) -> None:
        """Put the beginning of a sentence into the text, ready for its first blank to be filled."""
        replace_in_one_step(self._editor.textCursor(), opening)
        self._select_blank()
        self._editor.setFocus()

    def next_finding(self) -> None:
        """Select the words of the next finding and show it on the card."""
        self._show(self._editor.next_finding())

    def previous_finding(self) -> None:
        """Select the words of the finding before and show it on the card."""
        self._show(self._editor.previous_finding())

    def _show(self, finding: Finding | None) -> None:
        if finding is not None:
            self._panel.show_finding(finding)
            self._editor.setFocus()

    def copy_post(self) -> bool:
        """Copy the whole post; when a blank is still open, ask first. Return whether it was copied."""
        text = self._editor.text()
        if BLANK in text and not self._copy_with_blanks():
            self._select_blank()
            self._editor.setFocus()
            return False
        QGuiApplication.clipboard().setText(text)
        self._desk.notice.say(self.tr("The post is copied."), SHORT_NOTICE)
        return True

    def _copy_with_blanks(self) -> bool:
        box = QMessageBox(self._desk)
        box.setWindowTitle(self.tr("A blank is still open"))
        box.setText(self.tr("There is still a blank (___) in this post that only you can fill."))
        fill = box.addButton(self.tr("Go to the blank"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Copy anyway"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(fill)
        box.setEscapeButton(fill)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is copy

    def _select_blank(self) -> None:
        start = self._editor.text().find(BLANK)
        if start < 0:
            return
        cursor, offsets = self._editor.textCursor(), self._editor.offsets()
        cursor.setPosition(offsets.to_utf16(start))
        cursor.setPosition(offsets.to_utf16(start + len(BLANK)), cursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
