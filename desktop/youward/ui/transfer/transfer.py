"""Do what the menu offers for bringing posts in, taking them out, and backing everything up."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from youward import paths
from youward.history.bundles import ENDING, Bundle
from youward.history.store import Store
from youward.ui.desk import Desk
from youward.ui.editor.text_actions import LONG_NOTICE
from youward.ui.session import Session
from youward.ui.transfer.daily_backup import DailyBackup, settings_file
from youward.ui.transfer.export_dialog import ExportDialog
from youward.ui.transfer.import_dialog import ImportDialog
from youward.ui.transfer.task import Task
from youward.ui.wording import number


class Transfer(QObject):
    """Ask what has to be asked, save first, and tell in the notice bar what became of it."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        desk: Desk,
        open_store: Callable[[], Store] | None = None,
    ) -> None:
        super().__init__(window)
        open_store = open_store or session.shelf.another_store
        self._window = window
        self._session = session
        self._desk = desk
        self._open_store = open_store
        self._task: Task | None = None
        self.daily = DailyBackup(session.settings, open_store, self._tell, self)

    def import_posts(self) -> None:
        """Bring posts in."""
        if self._session.save():
            dialog = ImportDialog(self._open_store, self._window)
            dialog.exec()
            dialog.deleteLater()
            if dialog.imported:
                self._session.shelf.changed.emit()

    def export_posts(self) -> None:
        """Take posts out: all, or the open one."""
        if self._session.save(end_burst=True):
            draft = self._session.draft
            self._export([draft.id] if draft else [], chosen=False)

    def export_chosen(self, drafts: list[int]) -> None:
        """Take `drafts` out, or all."""
        if self._session.save(end_burst=True):
            self._export(drafts, chosen=True)

    def _export(self, drafts: list[int], *, chosen: bool) -> None:
        dialog = ExportDialog(drafts, self._open_store, self._window)
        dialog.only.setChecked(chosen)
        dialog.exec()
        dialog.deleteLater()

    def back_up(self) -> None:
        """Write everything into one zip that the writer names."""
        if self._is_busy() or not self._session.save(end_burst=True):
            return
        self._session.settings.write()
        name = f"Youward {datetime.now():%Y-%m-%d %H.%M}{ENDING}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back everything up"), str(Path(_documents()) / name), f"*{ENDING}"
        )
        if not chosen:
            return
        target = Path(chosen)
        sentence = self.tr("Everything is in “{name}”.").format(name=target.name)
        self._start(
            lambda _, store: store.backup.write(target, settings_file()),
            lambda _: self._tell(sentence),
        )

    def bring_back(self) -> None:
        """Look a backup through, ask, and put it in the place of what is here."""
        if self._is_busy() or not self._session.save(end_burst=True):
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Bring a backup back"), _documents(), f"*{ENDING}"
        )
        if chosen:
            path = Path(chosen)
            self._start(lambda _, store: store.backup.look(path), lambda bundle: self._ask(path, bundle))

    def _ask(self, path: Path, bundle: Bundle) -> None:
        made = QLocale().toString(QDateTime.fromMSecsSinceEpoch(bundle.made), QLocale.FormatType.ShortFormat)
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Bring a backup back"))
        box.setText(
            self.tr("“{name}” of {made} holds {count} drafts. Put them in the place of what is here?").format(
                name=path.name, made=made, count=number(bundle.drafts)
            )
        )
        box.setInformativeText(
            self.tr("What is here now is put aside as a backup of its own, so you can come back to it.")
        )
        yes = box.addButton(self.tr("Bring it back"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Leave things as they are"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is not yes or not self._session.save(end_burst=True):
            return
        self._session.new_draft()
        aside = paths.data_home() / "backups" / f"before {datetime.now():%Y-%m-%d %H.%M.%S}{ENDING}"
        self._start(
            lambda _, store: store.backup.bring_back(path, aside, settings_file()),
            lambda restored: self._take_up(restored, aside),
        )

    def _take_up(self, bundle: Bundle, aside: Path) -> None:
        if bundle.settings is not None:
            self._session.settings.take_file(bundle.settings)
        self._session.shelf.changed.emit()
        sentence = self.tr("The backup is back. What was here before is in “{name}” in the folder {folder}.")
        self._tell(sentence.format(name=aside.name, folder=str(aside.parent)))

    def _is_busy(self) -> bool:
        return self._task is not None and self._task.isRunning()

    def _start(self, work: Callable[[Task, Store], object], done: Callable[..., object]) -> None:
        task = self._task = Task(work, self._open_store, self)
        task.done.connect(done)
        task.failed.connect(self._tell)
        task.start()

    def close(self) -> None:
        """Wait for what is being written."""
        if self._task is not None:
            self._task.stop()
        self.daily.close()

    def _tell(self, sentence: str) -> None:
        self._desk.notice.say(sentence, LONG_NOTICE)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
