"""Meet a bug without losing a word: log it, save, and say so."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from youward.paths import log_folder

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


def catch_bugs(save: Callable[[], bool]) -> None:
    """Handle exceptions that nothing else handles: save the text, log, and tell the writer once."""
    told: list[bool] = []

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Something went wrong", exc_info=(kind, error, trace))
        saved = save()
        if not told and QApplication.instance() is not None:
            told.append(True)
            QMessageBox.warning(None, _tr("Something went wrong"), _tr(_SAVED if saved else _UNSAVED))

    sys.excepthook = handle


_SAVED = "Youward made a mistake of its own. Your text is saved. The log file holds what happened."
_UNSAVED = "Youward made a mistake of its own, and your last words are not saved. Please copy your text."


def _tr(text: str) -> str:
    return QCoreApplication.translate("crash", text)
