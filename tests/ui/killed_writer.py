"""Open the real program and write a post, then be killed; or open it and say the text."""

import sys

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from youward.ui.app import open_window
from youward.ui.main_window import MainWindow

TEXT = "You can cancel up to an hour before."
AFTER_THE_LAST_KEY = 2000


def window() -> MainWindow:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))


def write_and_die() -> None:
    window().session.new_draft()
    QTest.keyClicks(window().editor, TEXT)
    QTimer.singleShot(AFTER_THE_LAST_KEY, lambda: psutil.Process().kill())


def read() -> None:
    sys.stdout.write(window().editor.text())
    window().close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    # Fires in the program's own event loop, once its window has been shown.
    QTimer.singleShot(0, {"write": write_and_die, "read": read}[sys.argv[1]])
    raise SystemExit(open_window())
