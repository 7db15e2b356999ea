"""Lay the room out: drafts at the left, the text in the middle, the coach at the right."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from youward import __version__
from youward.coach.report import BLANK, Finding, Report, Suggestion
from youward.history.values import Draft
from youward.text.kind import KINDS
from youward.ui import theme
from youward.ui.actions import LINE, Item, fill_menu
from youward.ui.brief_bar import BriefBar
from youward.ui.coach_panel import CoachPanel
from youward.ui.drafts_panel import DraftsPanel
from youward.ui.editor import PostEditor
from youward.ui.session import Session
from youward.ui.versions_dialog import VersionsDialog
from youward.ui.wording import kind_name

DRAWER_BELOW, SHEET_BELOW = 900, 700
SHOW_SENTENCE_AFTER = 1200
NOTICE_MILLISECONDS = 12_000


class MainWindow(QMainWindow):
    """Show the session and pass on what the writer does."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.editor = PostEditor()
        self.panel = CoachPanel()
        self.drafts = DraftsPanel(session)
        self.brief = BriefBar()
        self.kind = QComboBox()
        self._drawer = QPushButton(self.tr("Drafts"))
        self._copy = QPushButton(self.tr("Copy post"))
        self._count = QLabel()
        self._saved = QLabel()
        self._notice = QLabel()
        self._rest = QTimer(self)
        self._narrow: tuple[bool, bool] | None = None
        self.setWindowTitle(self.tr("Youward"))
        self._lay_out()
        self._make_menus()
        self._connect()
        self._show_draft(session.draft)

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of post"))
        self.kind.addItem(self.tr("Kind: guessed"), "")
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self._drawer.setCheckable(True)
        self._drawer.setProperty("kind", "quiet")
        self._copy.setProperty("kind", "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE, theme.SPACE_SMALL, theme.SPACE, 0)
        head.addWidget(self._drawer)
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self._copy)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE, theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL)
        for label in (self._count, self._saved):
            label.setProperty("tone", "muted")
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._saved)
        self._notice.setWordWrap(True)
        self._notice.setObjectName("notice")
        self._notice.setAccessibleName(self.tr("Notice"))
        self._notice.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.brief)
        column.addWidget(self._notice)
        column.addWidget(self.editor, 1)
        column.addLayout(foot)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.addWidget(middle)
        self._inner.addWidget(self.panel)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._outer.addWidget(self.drafts)
        self._outer.addWidget(self._inner)
        for split, sizes, stretch in ((self._inner, [640, 340], 0), (self._outer, [220, 980], 1)):
            split.setChildrenCollapsible(False)
            split.setHandleWidth(1)
            split.setSizes(sizes)
            split.setStretchFactor(stretch, 1)
            split.setStretchFactor(1 - stretch, 0)
        self.drafts.setMinimumWidth(180)
        self.panel.setMinimumWidth(280)
        middle.setMinimumWidth(300)
        self.setCentralWidget(self._outer)
        self.resize(1200, 780)
        self.setMinimumSize(420, 420)

    def _make_menus(self) -> None:
        tr = self.tr
        fill_menu(
            self,
            tr("&Post"),
            (
                Item(tr("New post"), self.session.new_draft, "Ctrl+N"),
                Item(tr("Rename"), self._rename, "F2"),
                Item(tr("Move to bin"), self._move_to_bin, "Ctrl+Backspace"),
                LINE,
                Item(tr("Keep this version"), self._keep_version, "Ctrl+S"),
                Item(tr("Keep this version with a name…"), self._name_version, "Ctrl+Shift+S"),
                Item(tr("Versions…"), self._show_versions, "Ctrl+H"),
                LINE,
                Item(tr("Copy post"), self.copy_post, "Ctrl+Shift+C"),
                LINE,
                Item(tr("Quit"), self.close, "Ctrl+Q"),
            ),
        )
        fill_menu(
            self,
            tr("&Edit"),
            (
                Item(tr("Undo"), self.editor.undo, "Ctrl+Z"),
                Item(tr("Redo"), self.editor.redo, "Ctrl+Shift+Z"),
                LINE,
                Item(tr("Cut"), self.editor.cut),
                Item(tr("Copy"), self.editor.copy),
                Item(tr("Paste"), self.editor.paste),
                Item(tr("Select all"), self.editor.selectAll),
                LINE,
                Item(tr("Search drafts"), self._search, "Ctrl+F"),
            ),
        )
        fill_menu(
            self,
            tr("&Coach"),
            (
                Item(tr("Next finding"), self._next_finding, "F8"),
                Item(tr("Previous finding"), self._previous_finding, "Shift+F8"),
                Item(tr("Use the suggestion"), self.panel.use_suggestion, "Ctrl+."),
                Item(tr("Not here"), self.panel.put_away, "Ctrl+Shift+."),
                Item(tr("Show again what I put away"), self.session.bring_back_dismissed),
                LINE,
                Item(tr("Names that mean us…"), self._ask_brands),
            ),
        )
        fill_menu(
            self,
            tr("&View"),
            (
                Item(tr("Next column"), self._next_column, "F6"),
                Item(tr("Back to the text"), self.editor.setFocus, "Esc"),
                Item(tr("Drafts"), self._drawer.toggle, "Ctrl+D"),
            ),
        )
        fill_menu(self, tr("&Help"), (Item(tr("About Youward"), self._about),))

    def _connect(self) -> None:
        session, editor, panel = self.session, self.editor, self.panel
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHOW_SENTENCE_AFTER)
        self._rest.timeout.connect(editor.show_sentence_at_caret)
        editor.edited.connect(self._edited)
        editor.findings_changed.connect(self._refresh_panel)
        editor.finding_clicked.connect(panel.show_finding)
        session.draft_opened.connect(self._show_draft)
        session.report_changed.connect(self._show_report)
        session.coach_state_changed.connect(panel.show_state)
        session.saved_changed.connect(self._saved.setText)
        session.notice.connect(self.show_notice)
        panel.apply_requested.connect(self._apply)
        panel.dismiss_requested.connect(session.dismiss)
        panel.finding_selected.connect(editor.select_finding)
        panel.opening_chosen.connect(self._begin_with)
        self.brief.brief_changed.connect(session.set_brief)
        self.kind.activated.connect(lambda _: session.set_kind(str(self.kind.currentData())))
        self._drawer.toggled.connect(self.drafts.setVisible)
        self._copy.clicked.connect(lambda: self.copy_post())
        self._drawer.setChecked(True)

    def _show_draft(self, draft: Draft | None) -> None:
        self.editor.set_text(draft.text if draft else "")
        self.brief.show_brief(self.session.brief)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self.session.kind)))
        self.kind.setItemText(0, self.tr("Kind: guessed"))
        self.setWindowTitle(
            self.tr("{name} – Youward").format(name=draft.label)
            if draft and draft.label
            else self.tr("Youward")
        )
        self._count_characters()
        self._refresh_panel()
        self.editor.setFocus()

    def _edited(self) -> None:
        self.session.edit(self.editor.text())
        self._rest.start()
        self._count_characters()
        if not self.session.text.strip():
            self._refresh_panel()

    def _count_characters(self) -> None:
        count = len(self.editor.text())
        self._count.setText(self.tr("{count} characters").format(count=f"{count:,}") if count else "")

    def _show_report(self, report: Report | None) -> None:
        self.editor.show_report(report)
        if report is not None:
            self.kind.setItemText(0, self.tr("Guessed: {kind}").format(kind=kind_name(report.kind)))
        self._refresh_panel()

    def _refresh_panel(self) -> None:
        if not self.editor.text().strip():
            self.panel.show_empty()
        else:
            self.panel.show_report(self.session.report, [f for *_, f in self.editor.current_findings()])

    def _apply(self, finding: Finding, suggestion: Suggestion, text: str) -> None:
        if not self.editor.apply_suggestion(suggestion, text, finding):
            self.show_notice(self.tr("These words have changed since. The coach is reading again."))
            return
        self.session.save(end_burst=True)
        blank = self.editor.text().find(BLANK)
        if blank >= 0 and BLANK in text:
            self._select_blank(blank)
        self.editor.setFocus()

    def _select_blank(self, start: int) -> None:
        cursor = self.editor.textCursor()
        offsets = self.editor.offsets()
        cursor.setPosition(offsets.to_utf16(start))
        cursor.setPosition(offsets.to_utf16(start + len(BLANK)), cursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def _begin_with(self, text: str) -> None:
        self.editor.insertPlainText(text)
        blank = self.editor.text().find(BLANK)
        if blank >= 0:
            self._select_blank(blank)
        self.editor.setFocus()

    def copy_post(self) -> bool:
        """Copy the whole post; when a blank is still open, ask first. Return whether it was copied."""
        text = self.editor.text()
        if BLANK in text and not self._copy_with_blanks():
            self._select_blank(text.index(BLANK))
            self.editor.setFocus()
            return False
        QGuiApplication.clipboard().setText(text)
        self.show_notice(self.tr("The post is copied."), 3000)
        return True

    def _copy_with_blanks(self) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("A blank is still open"))
        box.setText(self.tr("There is still a blank (___) in this post that only you can fill."))
        fill = box.addButton(self.tr("Go to the blank"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Copy anyway"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(fill)
        box.exec()
        return box.clickedButton() is copy

    def show_notice(self, sentence: str, milliseconds: int = NOTICE_MILLISECONDS) -> None:
        """Show a sentence above the text for a while."""
        self._notice.setText(sentence)
        self._notice.show()
        QTimer.singleShot(milliseconds, self, lambda: self._hide_notice(sentence))

    def _hide_notice(self, sentence: str) -> None:
        if self._notice.text() == sentence:
            self._notice.hide()

    def _next_finding(self) -> None:
        self._show_stepped(self.editor.next_finding())

    def _previous_finding(self) -> None:
        self._show_stepped(self.editor.previous_finding())

    def _show_stepped(self, finding: Finding | None) -> None:
        if finding is not None:
            self.panel.show_finding(finding)
            self.editor.setFocus()

    def _rename(self) -> None:
        self._drawer.setChecked(True)
        self.drafts.rename()

    def _move_to_bin(self) -> None:
        if self.session.draft is not None or self.session.text:
            self.session.save()
        if self.session.draft is not None:
            self.session.move_to_bin(self.session.draft.id)
            self.show_notice(self.tr("The post is in the bin. It stays there for 30 days."))

    def _keep_version(self) -> None:
        if self.session.save(end_burst=True):
            self.show_notice(self.tr("Saved. Everything you write is saved by itself too."), 3000)

    def _name_version(self) -> None:
        name, given = QInputDialog.getText(
            self, self.tr("Keep this version"), self.tr("Name of the version:")
        )
        if given and name.strip():
            self.session.name_version(name.strip())

    def _show_versions(self) -> None:
        dialog = VersionsDialog(self.session.versions(), self)
        if dialog.exec():
            chosen = dialog.chosen()
            if chosen is not None:
                self.session.restore(chosen.id)

    def _ask_brands(self) -> None:
        names, given = QInputDialog.getText(
            self,
            self.tr("Names that mean us"),
            self.tr("Names of your brand and products, with a semicolon between them:"),
            text="; ".join(self.session.settings.brands),
        )
        if given:
            self.session.set_brands(tuple(name.strip() for name in names.split(";") if name.strip()))

    def _search(self) -> None:
        self._drawer.setChecked(True)
        self.drafts.search.setFocus()
        self.drafts.search.selectAll()

    def _next_column(self) -> None:
        columns = [c for c in (self.drafts, self.editor, self.panel) if not c.isHidden()]
        focused = QApplication.focusWidget()
        here = next((i for i, c in enumerate(columns) if focused is c or c.isAncestorOf(focused or self)), -1)
        target = columns[(here + 1) % len(columns)]
        if target is self.drafts:
            self.drafts.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is self.panel:
            self.panel.focus_first()
        else:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About Youward"),
            self.tr(
                "Youward {version}\n\nA coach for social-media posts. It works offline: nothing you write leaves "
                "this computer.\n\nFree software under the GNU General Public License, version 3 or later."
            ).format(version=__version__),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the drafts into a drawer and the coach into a sheet when the window gets small."""
        super().resizeEvent(event)
        narrow = (self.width() < DRAWER_BELOW, self.width() < SHEET_BELOW)
        if narrow == self._narrow:
            return
        before, self._narrow = self._narrow, narrow
        if before is None or before[0] != narrow[0]:
            self._drawer.setChecked(not narrow[0])
        self.brief.setVisible(not narrow[1])
        sheet = Qt.Orientation.Vertical if narrow[1] else Qt.Orientation.Horizontal
        if self._inner.orientation() != sheet:
            self._inner.setOrientation(sheet)
            self._inner.setSizes(
                [self.height() * 3 // 5, self.height() * 2 // 5] if narrow[1] else [640, 340]
            )

    def changeEvent(self, event: QEvent) -> None:
        """Save when the window loses the focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.session.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; when the disk refuses, let the writer decide."""
        if self.session.close() or self._close_unsaved():
            self._remember_layout()
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
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(self.editor.text())
        return box.clickedButton() is not stay

    def _remember_layout(self) -> None:
        settings = self.session.settings
        settings.keep_layout("geometry", self.saveGeometry())
        settings.keep_layout("columns", self._outer.saveState())
        settings.write()

    def recall_layout(self) -> None:
        """Come back where the window was, if that place still exists."""
        geometry = self.session.settings.layout("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
            self._outer.restoreState(self.session.settings.layout("columns"))
