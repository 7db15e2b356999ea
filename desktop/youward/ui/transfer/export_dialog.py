"""Take posts out: which ones, in which format, and where to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from youward.history.exports.writers import Format, write
from youward.history.store import Store
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.transfer.task import Task
from youward.ui.wording import number

_WIDTH = 520
_PARTS = 1000


class ExportDialog(QDialog):
    """Write all drafts, or `chosen` ones, into a file or folder that the writer names; Esc closes."""

    def __init__(
        self, chosen: Sequence[int], open_store: Callable[[], Store], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = list(chosen)
        self._open_store = open_store
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Export posts"))
        self.setMinimumWidth(_WIDTH)
        self.all = QRadioButton(self.tr("All drafts that are not in the bin"))
        self.only = QRadioButton(
            self.tr("The open post") if len(self._chosen) == 1 else self.tr("The chosen posts")
        )
        self.only.setEnabled(bool(self._chosen))
        self.all.setChecked(True)
        self.formats: dict[Format, QRadioButton] = {}
        for form, name in self._names().items():
            self.formats[form] = QRadioButton(name)
        self.formats[Format.JSON_LINES].setChecked(True)
        self.said = text_label()
        self.said.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.go = QPushButton(self.tr("Export…"))
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self._ask)
        self._lay_out()

    def _names(self) -> dict[Format, str]:
        return {
            Format.JSON_LINES: self.tr("JSON Lines: with versions, to import into Youward again"),
            Format.CSV: self.tr("CSV: a table for a spreadsheet"),
            Format.MARKDOWN: self.tr("Markdown: a folder with a file for each post"),
            Format.HTML: self.tr("HTML: one page to read or print"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        for heading, group in (
            (self.tr("What"), (self.all, self.only)),
            (self.tr("Format"), tuple(self.formats.values())),
        ):
            column.addWidget(text_label(heading, weight=theme.WEIGHT_STRONG))
            box = QWidget()
            inside = QVBoxLayout(box)
            inside.setContentsMargins(0, 0, 0, theme.SPACE_SMALL)
            inside.setSpacing(theme.GRID)
            for button in group:
                inside.addWidget(button)
            column.addWidget(box)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.setSpacing(theme.SPACE_SMALL)
        foot.addWidget(self.close_button)
        foot.addWidget(self.go)
        column.addLayout(foot)

    def form(self) -> Format:
        """Return the format that is chosen."""
        return next(form for form, button in self.formats.items() if button.isChecked())

    def _ask(self) -> None:
        form = self.form()
        if form is Format.MARKDOWN:
            name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the posts"))
        else:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export posts"), f"{self.tr('Posts')}.{form}", f"*.{form}"
            )
        if name:
            self.write_to(Path(name), form)

    def write_to(self, target: Path, form: Format) -> None:
        """Write what is chosen into `target`."""
        only = self._chosen if self.only.isChecked() else None

        def work(task: Task, store: Store) -> int:
            ids = store.exports.ids() if only is None else only
            return write(store.exports.posts(ids), target, form, lambda done: task.tell(done, len(ids)))

        self._end_task()
        self.said.hide()
        self.bar.setValue(0)
        self.bar.show()
        self.go.setEnabled(False)
        task = self._task = Task(work, self._open_store, self)
        task.progressed.connect(self.bar.setValue)
        task.done.connect(lambda count: self._tell(self._written(count, target)))
        task.failed.connect(self._tell)
        task.start()

    def _written(self, count: int, target: Path) -> str:
        if count == 1:
            return self.tr("One post is in “{name}”.").format(name=target.name)
        sentence = self.tr("{count} posts are in “{name}”.")
        return sentence.format(count=number(count), name=target.name)

    def _tell(self, sentence: str) -> None:
        self.bar.hide()
        self.go.setEnabled(True)
        say(self.said, sentence)
        self.said.show()
        self.close_button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait until the file is whole."""
        self._end_task()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close, once the file is whole."""
        self._end_task()
        super().reject()

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.stop()
            self._task = None
