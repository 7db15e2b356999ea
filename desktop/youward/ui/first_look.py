"""Show without a display what Youward does: coach the sample post, and draw the window into a picture."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from youward.cli.terminal import as_text
from youward.coach.report import Report

_PATIENCE = 90_000
_SETTLE = 400


def main(picture: Path) -> int:
    """Print the sample post with its report and write the window to `picture`; return 0 when both worked."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["YOUWARD_HOME"] = folder
        text, report = _draw(picture)
    if report is None:
        sys.stderr.write("youward: the coach did not answer. Run 'make test' to see what is missing.\n")
        return 1
    sys.stdout.write(f"{text}\n\n{'-' * 40}\n\n{as_text(report)}\n\n")
    sys.stdout.write(
        f"There is no display, so the sample post was coached here and the window was drawn to {picture}.\n"
        "With a display, the same command opens the window.\n"
    )
    return 0


def _draw(picture: Path) -> tuple[str, Report | None]:
    from youward.ui.app import make_application, make_room

    room = make_room(make_application())
    try:
        room.window.resize(1280, 800)
        room.window.show()
        waiting = QEventLoop()
        room.session.report_changed.connect(
            lambda report: report is not None and QTimer.singleShot(_SETTLE, waiting.quit)
        )
        QTimer.singleShot(_PATIENCE, waiting.quit)
        if room.session.report is None:
            waiting.exec()
        picture.parent.mkdir(parents=True, exist_ok=True)
        room.window.grab().save(str(picture))
        return room.session.text, room.session.report
    finally:
        room.session.close()
        room.close()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("out/first-look.png")))
