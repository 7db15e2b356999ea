"""Make a reader-first version of the open post when the writer asks for it, and put it into the text."""

from PySide6.QtCore import QObject, QTimer

from youward.coach.reader_first import reader_first
from youward.coach.report import BLANK, Report
from youward.ui.desk import Desk
from youward.ui.editor.text_actions import LONG_NOTICE, SHORT_NOTICE, TextActions
from youward.ui.reader_first.reader_first_dialog import ReaderFirstDialog
from youward.ui.session import Session


class WholeVersion(QObject):
    """Open the version once there is a report on the text as it stands."""

    def __init__(self, session: Session, desk: Desk, actions: TextActions) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._actions = actions
        self._awaited: str | None = None
        self._reading = self.tr("The coach is reading. The reader-first version opens when it is done.")
        session.report_changed.connect(self._take_report)

    def show(self) -> None:
        """Show the reader-first version, now or as soon as the coach has read the text."""
        text = self._desk.editor.text()
        if not text.strip():
            self._desk.notice.say(self.tr("There are no words here yet to make a version of."), SHORT_NOTICE)
        elif self._session.coaching.is_up_to_date:
            self._open()
        else:
            self._awaited = text
            self._session.coaching.hurry()
            self._desk.notice.say(self._reading, LONG_NOTICE)

    def _take_report(self, report: Report | None) -> None:
        awaited, self._awaited = self._awaited, None
        self._desk.notice.take_back(self._reading)
        # Who went on writing, or to another post, is not interrupted.
        if report is not None and awaited is not None and awaited == self._desk.editor.text():
            # The other views show the report first.
            QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        text, report = self._desk.editor.text(), self._session.report
        if report is None or not self._session.coaching.is_up_to_date:
            return
        dialog = ReaderFirstDialog(text, reader_first(text, report), self._desk.window())
        taken = dialog.exec() and dialog.parts()
        dialog.deleteLater()
        if taken and self._desk.editor.text() == text:
            self._session.save(end_burst=True)
            self._desk.editor.apply_changes([(c.start, c.end, new) for c, new in taken])
            if any(BLANK in new for _, new in taken):
                self._actions.select_blank(0)
        self._desk.editor.setFocus()
