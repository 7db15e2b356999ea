"""Open text files as new drafts, save a copy of the post as one, and print it."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from youward.errors import InputError
from youward.ui.desk import Desk
from youward.ui.editor.text_actions import LONG_NOTICE, SHORT_NOTICE
from youward.ui.files.file_drop import FileDrop
from youward.ui.files.reading import ENDINGS, FileText, read_text_file, write_text_file
from youward.ui.session import Session

_MOST = 20
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What some system doesn't take in the name of a file."""
_LONGEST_NAME = 60


class TextFiles(QObject):
    """Ask for files and tell in the notice bar what became of them."""

    def __init__(self, window: QWidget, session: Session, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._desk = desk
        self._folder = ""
        drop = FileDrop(window, desk.editor.viewport())
        drop.dropped.connect(self.open)

    def ask_and_open(self) -> None:
        """Let the writer choose text files, and open them."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open text files"),
            self._folder_shown(),
            self.tr("Text files ({endings})").format(endings=endings),
        )
        if chosen:
            self._folder = str(Path(chosen[0]).parent)
            self.open([Path(name) for name in chosen])

    def open(self, paths: Sequence[Path]) -> None:
        """Make each file a new draft, and show the last one."""
        if len(paths) > _MOST:
            sentence = self.tr("These are {count} files. Choose {most} at most at a time.")
            self._tell(sentence.format(count=len(paths), most=_MOST), LONG_NOTICE)
            return
        read: list[FileText] = []
        problems: list[str] = []
        for path in paths:
            try:
                read.append(read_text_file(path))
            except InputError as error:
                problems.append(str(error))
        added = [self._session.shelf.add(file.text, file.name) for file in read]
        if added and added[-1]:
            self._session.open_draft(added[-1])
            self._tell_opened(read)
        if problems:
            more = len(problems) - 1
            rest = self.tr("{count} more could not be opened.").format(count=more) if more else ""
            self._tell(f"{problems[0]} {rest}".strip(), LONG_NOTICE)

    def _tell_opened(self, read: Sequence[FileText]) -> None:
        if any(file.guessed for file in read):
            sentence = self.tr(
                "Opened. Look at the accents: the file doesn't tell how its letters are written."
            )
            self._tell(sentence, LONG_NOTICE)
        elif len(read) == 1:
            self._tell(self.tr("“{name}” is a new draft now.").format(name=read[0].name), SHORT_NOTICE)
        else:
            self._tell(self.tr("{count} files are new drafts now.").format(count=len(read)), SHORT_NOTICE)

    def save_copy(self) -> None:
        """Write the post into a file that the writer names."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy as text"),
            str(Path(self._folder_shown()) / f"{self._file_name()}.txt"),
            self.tr("Text files (*.txt *.md)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        self._folder = str(path.parent)
        try:
            write_text_file(path, self._desk.editor.text())
        except InputError as error:
            self._tell(str(error), LONG_NOTICE)
        else:
            self._tell(self.tr("A copy is in “{name}”.").format(name=path.name), SHORT_NOTICE)

    def print(self) -> None:
        """Ask for a printer and print the post."""
        # Loaded here: most posts are never printed.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from youward.ui.files.printing import print_post

        self._session.save()
        draft = self._session.draft
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name())
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the post"))
        answer = dialog.exec()
        dialog.deleteLater()
        if answer and not print_post(printer, draft.title if draft else "", self._desk.editor.text()):
            self._tell(
                self.tr("The post could not be printed. Look at the printer and try again."), LONG_NOTICE
            )

    def _file_name(self) -> str:
        self._session.save()
        label = self._session.draft.label if self._session.draft else ""
        fit = " ".join(_UNFIT.sub(" ", label).split())[:_LONGEST_NAME].strip(" .…")
        return fit or self.tr("Post")

    def _folder_shown(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._folder or QStandardPaths.writableLocation(documents)

    def _tell(self, sentence: str, milliseconds: int) -> None:
        self._desk.notice.say(sentence, milliseconds)
