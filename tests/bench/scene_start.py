"""Start Youward, or a bare window, and say on standard output when it can be written in."""

import sys
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QTextEdit
from watch import PaintWatch, handle_of, press, until

EDITABLE, FINDINGS = "editable", "findings"


def main(arguments: list[str]) -> int:
    """Start "youward" or "bare"; end by itself."""
    app = QApplication(sys.argv[:1])
    if arguments[0] == "bare":
        return _bare(app)
    # Fires in the program's own event loop, once its window has been shown.
    QTimer.singleShot(0, _watch_youward)
    sys.argv = ["youward"]
    from youward.__main__ import main as youward

    return youward()


def _bare(app: QApplication) -> int:
    window = QMainWindow()
    editor = QPlainTextEdit()
    window.setCentralWidget(editor)
    window.resize(1200, 780)
    window.show()

    def watch() -> None:
        try:
            _type_into(editor)
        finally:
            window.close()

    QTimer.singleShot(0, watch)
    return app.exec()


def _watch_youward() -> None:
    from youward.ui.main_window import MainWindow

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    told: list[float] = []
    window.session.report_changed.connect(lambda report: report is not None and told.append(perf_counter()))
    try:
        paints = _type_into(window.editor)
        until(lambda: bool(told) and paints.finished > told[0], "the first findings to be painted")
        _say(FINDINGS)
    finally:
        window.close()


def _type_into(editor: QPlainTextEdit | QTextEdit) -> PaintWatch:
    paints = PaintWatch(editor.viewport())
    press(handle_of(editor), "x", paints)
    if "x" not in editor.toPlainText():
        raise RuntimeError("the first key did not reach the text")
    _say(EDITABLE)
    return paints


def _say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()
