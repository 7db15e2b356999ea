"""Put the room together: the session's news go to the views, the writer's wishes to the session."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from youward.coach.report import Report
from youward.history.values import Draft
from youward.ui.announcer import Announcer
from youward.ui.checks.leaving import Leaving
from youward.ui.columns import Columns
from youward.ui.desk import Desk
from youward.ui.drafts.drafts_panel import DraftsPanel
from youward.ui.editor.manner import Manner
from youward.ui.editor.text_actions import TextActions
from youward.ui.files.text_files import TextFiles
from youward.ui.menus.commands import Commands
from youward.ui.menus.menu_bar import fill_menu_bar
from youward.ui.menus.writing_commands import WritingCommands
from youward.ui.networks.going_out import GoingOut, preview_of
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.proofing.proof_actions import ProofActions
from youward.ui.publishing.publishing import Publishing
from youward.ui.reader_first.whole_version import WholeVersion
from youward.ui.session import Session
from youward.ui.side import Side
from youward.ui.speaking import Speaking
from youward.ui.transfer.transfer import Transfer


class MainWindow(QMainWindow):
    """Show the session and pass on what the writer does."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.drafts = DraftsPanel(session)
        self.desk = Desk(session.texts)
        self.editor = self.desk.editor
        self.panel = CoachPanel()
        self.side = Side(self.panel, lambda: preview_of(self.desk))
        self.columns = Columns(self.drafts, self.desk, self.side)
        GoingOut(session, self.desk, self.side)
        self._speaking = Speaking(session.settings, self)
        self._text = TextActions(session, self.desk, self.panel, self._speaking)
        self._leaving = Leaving(session, self.desk, self.panel)
        self.proof = ProofActions(session, self.desk, self.panel)
        self._version = WholeVersion(session, self.desk, self._text)
        Manner(self.editor, session.settings)
        self.announcer = Announcer(session, self.editor, self.panel)
        self.setCentralWidget(self.columns)
        self.resize(1240, 800)
        self.setMinimumSize(420, 420)
        commands = Commands(self, session, self.columns, self.drafts, self.desk)
        publishing = Publishing(self, session, self.drafts, self.desk)
        write, files = WritingCommands(self.desk, session.settings), TextFiles(self, session, self.desk)
        self.transfer = Transfer(self, session, self.desk)
        self.drafts.export_asked.connect(self.transfer.export_chosen)
        fill_menu_bar(
            self,
            session,
            commands,
            self._text,
            self._leaving,
            self._version,
            self.columns,
            write,
            files,
            publishing,
            self.transfer,
            self.proof,
        )
        self._connect_session()
        self._connect_views()
        self._show_draft(session.draft)
        self._show_label(session.draft.label if session.draft else "")

    def _connect_session(self) -> None:
        session = self.session
        session.draft_opened.connect(self._show_draft)
        session.text_turned.connect(self._show_text)
        session.label_changed.connect(self._show_label)
        session.report_changed.connect(self._show_report)
        session.saved_changed.connect(self.desk.show_saved)
        session.notice.connect(self.desk.notice.say)
        session.coaching.state_changed.connect(self.panel.show_state)

    def _connect_views(self) -> None:
        session, desk, panel = self.session, self.desk, self.panel
        self._speaking.rested.connect(self.editor.show_sentence_at_caret)
        self._speaking.changed.connect(self._say)
        self.editor.edited.connect(self._edited)
        self.editor.findings_changed.connect(self._refresh_panel)
        self.editor.cursorPositionChanged.connect(self._show_caret)
        self.editor.finding_clicked.connect(panel.show_finding)
        self.editor.finding_entered.connect(panel.follow)
        panel.findings.apply_requested.connect(self._text.apply)
        panel.findings.dismiss_requested.connect(self._leaving.put_away)
        panel.findings.leave_requested.connect(self._leaving.leave)
        panel.findings.finding_selected.connect(self.editor.select_finding)
        panel.version_asked.connect(self._version.show)
        panel.opening_chosen.connect(self._text.begin_with)
        desk.brief.brief_changed.connect(session.guidance.set_brief)
        desk.kind.kind_chosen.connect(session.guidance.set_kind)
        session.guidance.changed.connect(lambda _: self._show_kind())
        desk.copy.clicked.connect(lambda: self._text.copy_post())
        desk.drawer.clicked.connect(self.columns.toggle_drafts)
        self.columns.drawer_moved.connect(desk.drawer.setChecked)

    def _show_draft(self, draft: Draft | None) -> None:
        self.desk.places.show_texts()
        self.desk.brief.show_brief(self.session.guidance.brief)
        self._show_text()

    def _show_text(self) -> None:
        self._speaking.forget()
        self.editor.set_text(self.session.text)
        self.desk.show_count()
        self._show_kind()
        self._refresh_panel()
        self.editor.setFocus()

    def _show_label(self, label: str) -> None:
        self.setWindowTitle(self.tr("{name} – Youward").format(name=label) if label else self.tr("Youward"))

    def _show_kind(self) -> None:
        report = self.session.report
        words = bool(self.session.text.strip())
        self.desk.kind.show_kind(self.session.guidance.kind, report.kind if report and words else "")

    def _edited(self) -> None:
        text = self.editor.text()
        self.session.edit(text)
        self._speaking.note_key()
        self.desk.show_count()
        if not text.strip():
            self._show_kind()
            self._refresh_panel()

    def _show_report(self, report: Report | None) -> None:
        self._speaking.take(report)
        self._say()

    def _say(self) -> None:
        """Show as much of the newest report as the writer wants to hear."""
        heard = self._speaking.heard()
        self.editor.show_report(heard)
        texts = self.session.texts
        networks = (texts.place,) if texts.place else texts.networks
        self.desk.benefit.show_report(heard, texts.text, networks)
        self.columns.show_coach(not self._speaking.is_quiet)
        self._show_kind()
        self._refresh_panel()

    def _show_caret(self) -> None:
        self.panel.show_caret(self.editor.text(), self.editor.caret())

    def _refresh_panel(self) -> None:
        self._show_caret()
        if not self.editor.text().strip():
            self.panel.show_empty()
        else:
            self.panel.show_waiting(self._speaking.waits)
            self.panel.show_report(self._speaking.heard(), [f for *_, f in self.editor.current_findings()])

    def changeEvent(self, event: QEvent) -> None:
        """Save when the window loses the focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.session.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; when the disk refuses, let the writer decide."""
        if self.session.close() or self._close_unsaved():
            self._remember_layout()
            self.transfer.close()
            event.accept()
        else:
            event.ignore()

    def _close_unsaved(self) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Your text is not saved"))
        box.setText(self.tr("The last words could not be saved. What would you like to do?"))
        stay = box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Copy the text and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(self.editor.text())
        return box.clickedButton() is not stay

    def _remember_layout(self) -> None:
        settings = self.session.settings
        settings.keep_layout("geometry", self.saveGeometry())
        self.columns.keep(settings)
        settings.write()

    def recall_layout(self) -> None:
        """Come back where the window was, if that place still exists."""
        geometry = self.session.settings.layout("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.columns.recall(self.session.settings)
