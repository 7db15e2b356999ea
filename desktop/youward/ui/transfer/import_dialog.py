"""Bring posts in step by step: choose, look, import, and hear what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youward.history.imports.bringing import Survey, bring_in, survey
from youward.history.imports.recognise import Found, recognise
from youward.history.imports.tables import Columns
from youward.history.store import Store
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.transfer.import_page import ImportPage
from youward.ui.transfer.task import Task
from youward.ui.wording import number

_WIDTH, _HEIGHT, _SMALL = 680, 580, 240
_PARTS = 1000


class ImportDialog(QDialog):
    """Ask for a source and import it; `imported` counts the posts that came in. Esc stops and closes."""

    def __init__(self, open_store: Callable[[], Store], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_store = open_store
        self._task: Task | None = None
        self._found: Found | None = None
        self.imported = 0
        self.setWindowTitle(self.tr("Import posts"))
        self.resize(_WIDTH, _SMALL)
        self.file = self._button(self.tr("Choose a file…"), self._ask_for_file)
        self.folder = self._button(self.tr("Choose a folder…"), self._ask_for_folder)
        self.said = text_label()
        self.page = ImportPage()
        self.page.columns_chosen.connect(self._change_columns)
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.go = self._button(self.tr("Import"), self._import)
        self.go.setProperty("kind", "primary")
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._begin = QWidget()
        self._lay_out()
        self._rest()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: act())
        return button

    def _lay_out(self) -> None:
        about = text_label(tone="muted")
        say(
            about,
            self.tr(
                "A table (.csv, .tsv), JSON Lines (.jsonl), text files, or the archive that X, LinkedIn, "
                "Mastodon or Facebook lets you download: the zip as it is, or unpacked. "
                "Youward reads it on this computer and sends nothing anywhere."
            ),
        )
        heading = text_label(
            self.tr("Where are your posts?"), weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT
        )
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        foot.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self.file)
        head.addWidget(self.folder)
        head.addStretch(1)
        foot.addWidget(self.said, 1)
        for button in (self.close_button, self.go):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        inside = QVBoxLayout(self._begin)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE_SMALL)
        inside.addWidget(heading)
        inside.addWidget(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._begin)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addStretch(0)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.page.hide()

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file with posts"),
            "",
            self.tr("Posts (*.csv *.tsv *.jsonl *.json *.js *.zip *.txt *.md);;All files (*)"),
        )
        if name:
            self.look_at(Path(name))

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with posts"))
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a source to its end and show what an import would do."""
        self.page.forget_columns()
        self._found = None

        def work(task: Task, store: Store) -> tuple[Found, Survey] | None:
            return _surveyed(recognise(path), task, store)

        self._start(work, self._show, self.tr("Reading “{name}”…").format(name=path.name))

    def _change_columns(self, columns: Columns) -> None:
        if self._found is not None:
            changed = self._found.with_columns(columns)
            self._start(
                lambda task, store: _surveyed(changed, task, store),
                self._show,
                self.tr("Reading “{name}”…").format(name=changed.name),
            )

    def _show(self, result: tuple[Found, Survey] | None) -> None:
        self._rest()
        if result is None:
            return
        self._found, counted = result
        self.page.show_survey(self._found, counted)
        self._begin.hide()
        self.page.show()
        self._fit(_HEIGHT)
        self.go.setEnabled(counted.new > 0)
        self.go.setText(self._offer(counted.new))
        (self.go if counted.new else self.file).setFocus()

    def _offer(self, count: int) -> str:
        if count > 1:
            return self.tr("Import {count} posts").format(count=number(count))
        return self.tr("Import one post") if count else self.tr("Import")

    def _import(self) -> None:
        found = self._found
        if found is None:
            return

        def work(task: Task, store: Store) -> int | None:
            return bring_in(found, store.imports, lambda read: task.tell(read, found.size), task.is_stopped)

        self._start(work, self._finish, self.tr("Importing…"))

    def _finish(self, count: int | None) -> None:
        self._rest()
        self._found = None
        self.go.setEnabled(False)
        self.imported += count or 0
        if count is None:
            sentence = self.tr("Stopped. Nothing was imported.")
        elif count == 1:
            sentence = self.tr("One post is among your drafts now.")
        else:
            sentence = self.tr("{count} posts are among your drafts now.").format(count=number(count))
        say(self.said, sentence)
        self.close_button.setFocus()

    def _start(self, work: Callable[[Task, Store], Any], done: Callable[[Any], None], sentence: str) -> None:
        self._end_task()
        say(self.said, sentence)
        self.bar.setValue(0)
        self.bar.show()
        for button in (self.file, self.folder, self.go):
            button.setEnabled(False)
        self.page.setEnabled(False)
        self.close_button.setText(self.tr("Stop"))
        task = self._task = Task(work, self._open_store, self)
        task.progressed.connect(self.bar.setValue)
        task.done.connect(lambda result: done(result) if task is self._task else None)
        task.failed.connect(lambda said: self._fail(said) if task is self._task else None)
        task.start()

    def _fail(self, sentence: str) -> None:
        self._rest()
        self.go.setEnabled(False)
        if self._found is None:
            self.page.hide()
            self._begin.show()
        say(self.said, sentence)
        self.file.setFocus()

    def _rest(self) -> None:
        """Show that nothing is being done."""
        self.bar.hide()
        say(self.said, "")
        self.file.setEnabled(True)
        self.folder.setEnabled(True)
        self.page.setEnabled(True)
        self.go.setEnabled(False)
        self.close_button.setText(self.tr("Close"))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that words of this size need."""
        super().showEvent(event)
        self._fit(_SMALL)

    def _fit(self, height: int) -> None:
        """Grow to `height` or what the words need, if the dialog is smaller."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        needed = max(layout.heightForWidth(self.width()), layout.minimumSize().height())
        self.resize(self.width(), max(self.height(), height, needed))

    def reject(self) -> None:
        """Stop what is being done; close when nothing is."""
        if self._task is not None and self._task.isRunning():
            self._task.requestInterruption()
            say(self.said, self.tr("Stopping…"))
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop, wait until what was begun is taken back, and close."""
        self._end_task()
        super().closeEvent(event)

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.stop()
            self._task = None


def _surveyed(found: Found, task: Task, store: Store) -> tuple[Found, Survey] | None:
    counted = survey(found, store.imports, lambda read: task.tell(read, found.size), task.is_stopped)
    return None if counted is None else (found, counted)
