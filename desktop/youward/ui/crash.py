"""Meet a bug without losing a word: log it, save, and say so."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from youward.paths import log_folder
from youward.ui.crash_dialog import CrashDialog
from youward.ui.crash_report import report_on

_log = logging.getLogger("youward")


def log_to_file() -> None:
    """Log to a file when that is possible; a disk that refuses must not stop the window."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "youward.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)


def catch_bugs(save: Callable[[], bool], text: Callable[[], str]) -> None:
    """Handle exceptions that nothing else handles: save the text, log, and tell the writer once of each."""
    told: set[str] = set()

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Something went wrong", exc_info=(kind, error, trace))
        saved, report = _saves(save), report_on(error)
        if report not in told and QApplication.instance() is not None:
            told.add(report)
            # Not at once: the bug may be in the middle of painting, where no window can be opened.
            QTimer.singleShot(0, lambda: _tell(report, saved, text))

    sys.excepthook = handle


def _saves(save: Callable[[], bool]) -> bool:
    try:
        return save()
    except Exception:  # noqa: BLE001 - the bug may be in saving
        _log.critical("The text could not be saved", exc_info=True)
        return False


def _tell(report: str, saved: bool, text: Callable[[], str]) -> None:
    if isinstance(QApplication.activeModalWidget(), CrashDialog):
        return
    dialog = CrashDialog(report, saved, text(), QApplication.activeWindow())
    dialog.exec()
    dialog.deleteLater()
    if dialog.quits:
        QApplication.quit()
