"""Do what the menus offer beyond the text itself: drafts, versions, settings, help."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QInputDialog,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
)

from youward.history.query import Query
from youward.ui.columns import Columns
from youward.ui.desk import Desk
from youward.ui.drafts.drafts_panel import DraftsPanel
from youward.ui.editor.text_actions import LONG_NOTICE, SHORT_NOTICE
from youward.ui.help.help_dialog import HelpDialog
from youward.ui.help.pages import page_for
from youward.ui.menus.palette import Entry, Palette, menu_entries
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.settings.history_rows import history_rows
from youward.ui.settings.settings_dialog import SettingsDialog
from youward.ui.versions.bringing_back import BringingBack
from youward.ui.versions.versions_dialog import VersionsDialog

_POSTS = 500
"""How many of the posts changed last can be found beside the commands; the search finds all."""


class Commands(QObject):
    """Ask what has to be asked, and pass it on to the session."""

    def __init__(
        self, window: QMainWindow, session: Session, columns: Columns, drafts: DraftsPanel, desk: Desk
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._columns = columns
        self._drafts = drafts
        self._desk = desk

    def rename(self) -> None:
        """Let the writer type a title for the open draft, in the list."""
        self._session.save()
        if self._session.draft is not None:
            self._columns.show_drafts(True)
            self._drafts.rename()

    def move_to_bin(self) -> None:
        """Put the open draft in the bin."""
        self._session.save()
        draft = self._session.draft
        if draft is not None and self._session.move_to_bin(draft.id):
            self._desk.notice.say(self.tr("The post is in the bin. It stays there for 30 days."), LONG_NOTICE)

    def turn_bin(self) -> None:
        """Show what is in the bin, or the drafts again, and go there."""
        self._columns.show_drafts(True)
        self._drafts.bin.toggle()
        (self._drafts.bin if self._drafts.list.isHidden() else self._drafts.list).setFocus()

    def keep_version(self) -> None:
        """Save, and keep the text as a version."""
        if self._session.save(end_burst=True):
            sentence = self.tr("Saved. Everything you write is saved by itself too.")
            self._desk.notice.say(sentence, SHORT_NOTICE)

    def name_version(self) -> None:
        """Keep the text as a version with a name."""
        name, given = QInputDialog.getText(
            self._window, self.tr("Keep this version"), self.tr("Name of the version:")
        )
        if given and name.strip() and self._session.save() and self._session.draft is not None:
            self._session.shelf.name_version(self._session.draft.id, name.strip())

    def show_versions(self) -> None:
        """Show the versions of the open draft, with what was just typed among them."""
        if not self._session.save(end_burst=True):
            return
        dialog = VersionsDialog(self._session, BringingBack(self._session, self._desk), self._window)
        dialog.exec()
        dialog.deleteLater()
        self._desk.editor.setFocus()

    def search(self) -> None:
        """Go to the search field."""
        self._columns.show_drafts(True)
        self._drafts.search.setFocus()
        self._drafts.search.selectAll()

    def filter(self) -> None:
        """Open the menu of filters."""
        self._columns.show_drafts(True)
        self._drafts.open_filters()

    def edit(self, what: str) -> None:
        """Undo, redo, cut, copy, paste or selectAll where the keyboard is, or else in the post."""
        # Not the application's: that is none while the window takes the keyboard back from a dialog.
        focused = self._window.focusWidget()
        fits = isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit)
        getattr(focused if fits else self._desk.editor, what)()

    def bring_back_dismissed(self) -> None:
        """Show again what was put away in this post."""
        self._session.guidance.bring_back_dismissed()

    def choose_kind(self) -> None:
        """Open the menu of kinds."""
        self._desk.kind.showMenu()

    def show_settings(self) -> None:
        """Show all settings."""
        about_drafts = history_rows(self._session.shelf.size())
        dialog = SettingsDialog(self._session.settings, self._window, about_drafts)
        dialog.exec()
        dialog.deleteLater()

    def show_insights(self) -> None:
        """Show what the posts have in common, and open the one that the writer goes to from there."""
        # Loaded here: the library of its charts takes its time.
        from youward.ui.insights.insights_dialog import InsightsDialog

        if not self._session.save():
            return
        dialog = InsightsDialog(self._session, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.chosen:
            self._session.open_draft(dialog.chosen)

    def next_focus(self) -> None:
        """Light the sentence, then the paragraph, then everything again."""
        settings = self._session.settings
        values = [value for value, _ in declared.FOCUS.options]
        at = values.index(settings.value(declared.FOCUS))
        settings.choose(declared.FOCUS, values[(at + 1) % len(values)])

    def back_to_text(self) -> None:
        """Give the keyboard to the post, and put the search in it away."""
        self._desk.find_bar.close_bar()

    def show_help(self) -> None:
        """Show how Youward works, on the page about the place that has the keyboard."""
        dialog = HelpDialog(page_for(self._window.focusWidget()), self._window)
        dialog.exec()
        dialog.deleteLater()

    def find_command(self) -> None:
        """Let the writer find any action or draft by a few letters, then give the keyboard back and do it."""
        before = self._window.focusWidget()
        palette = Palette([*menu_entries(self._window.menuBar()), *self._posts()], self._window)
        palette.exec()
        palette.deleteLater()
        self._window.activateWindow()
        (before or self._desk.editor).setFocus()
        if palette.chosen is not None:
            palette.chosen.act()

    def _posts(self) -> list[Entry]:
        where = self.tr("Draft")
        return [
            Entry(draft.label, where, "", partial(self._session.open_draft, draft.id))
            for draft in self._session.shelf.page(Query(), limit=_POSTS)
            if draft.label
        ]

    def about(self) -> None:
        """Say what this program is, what it is made with, and on which terms."""
        # Loaded here: it looks through all that is installed.
        from youward.ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()
