"""Draw the pictures of the help from the real window into resources/help/pictures, for each language.

usage: pictures.py [LANGUAGE…]   (default: all; "en", "de" or "es")

Run it after a change of looks: `.venv/bin/python build/pictures.py`. It needs no display. Another machine's
fonts draw other letters, so a new set of pictures is looked at before it is kept.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from youward.ui.app import Room

HELP = Path(__file__).resolve().parents[1] / "resources" / "help"
LARGEST = 64_000
"""In bytes."""
FONTS = ("Noto Sans", "DejaVu Sans")
PATIENCE = 90_000
SETTLE = 400
GAP = 8
POST = (
    "We're thrilled to announce our new booking app!\n\n"
    "You can cancel up to an hour before you play, and the floodlights stay on until ten.\n\n"
    "What would make it easier for you to find a partner?"
)
MORE = "One more line about the courts, the lockers and the lights. " * 2
DRAFTS = (
    "Winter hours at the pool",
    "You asked about parking",
    "Who taught you to swim?",
    "Lane four is back",
)


def main(arguments: list[str]) -> int:
    """Draw every picture in every language asked for; return 1 when one is too large."""
    from youward.ui.help.pages import PICTURE_SCALE
    from youward.ui.language import LANGUAGES, SOURCE

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(PICTURE_SCALE), "LC_ALL": "C.UTF-8"}
    status = 0
    for language in arguments or LANGUAGES:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            os.environ["YOUWARD_HOME"] = home
            pictures = _draw(language)
        folder = (HELP if language == SOURCE else HELP / language) / "pictures"
        status |= _keep(pictures, folder)
    return status


def _keep(pictures: dict[str, QImage], folder: Path) -> int:
    """Write the pictures; return 1 when one is too large."""
    folder.mkdir(parents=True, exist_ok=True)
    status = 0
    for name, picture in pictures.items():
        file = folder / f"{name}.png"
        # The compression that is slowest and smallest.
        picture.save(str(file), "PNG", 0)
        size = file.stat().st_size
        print(f"{file.relative_to(HELP)}: {picture.width()} × {picture.height()}, {size / 1000:.0f} kB")
        if size > LARGEST:
            sys.stderr.write(
                f"{file.name} is larger than {LARGEST / 1000:.0f} kB. Draw less of the window.\n"
            )
            status = 1
    return status


def _draw(language: str) -> dict[str, QImage]:
    from youward.ui.app import make_application, make_room
    from youward.ui.settings import declared
    from youward.ui.settings.settings import Settings
    from youward.ui.settings.settings_dialog import SettingsDialog
    from youward.ui.theme import Theme, apply_theme

    settings = Settings()
    settings.choose(declared.LANGUAGE, language)
    # Whatever the system's are.
    settings.choose(declared.THEME, "light")
    settings.write()
    app = make_application()
    app.setFont(QFont(next(font for font in FONTS if font in QFontDatabase.families())))
    apply_theme(app, Theme.load("light"))
    room = make_room(app)
    window = room.window
    try:
        window.resize(1100, 720)
        window.show()
        for draft in DRAFTS:
            room.session.shelf.add(draft, "")
        room.session.new_draft()
        window.editor.insertPlainText(POST)
        _wait(lambda done: room.session.report_changed.connect(lambda report: report and done()))
        room.session.save()
        window.editor.set_caret(0)
        window.editor.next_finding()
        window.panel.show_finding(window.editor.current_findings()[0][2])
        window.editor.set_caret(0)
        window.editor.clearFocus()
        _wait(lambda done: QTimer.singleShot(SETTLE, done))
        card = window.panel.findings.card
        assert card is not None
        dialog = SettingsDialog(room.session.settings, window)
        dialog.resize(520, 640)
        dialog.show()
        QApplication.processEvents()
        # The suggestion begins with its first blank, and has a picture of its own.
        blank = card.first_stop()
        in_panel, in_card = (blank.mapTo(widget, QPoint()).y() - GAP for widget in (window.panel, card))
        pictures = {
            "writing": _part(window.desk, QRect(0, 0, 520, 236)),
            "kinds": _part(window.desk, QRect(0, 0, 520, 84)),
            "coach": _part(window.panel, QRect(0, 0, 340, in_panel)),
            "suggestions": _part(card, QRect(0, in_card, 340, 112)),
            "drafts": _part(window.drafts, QRect(0, 0, 232, 250)),
            "settings": _part(dialog, QRect(0, 0, 520, 236)),
        }
        dialog.close()
        return {**pictures, "networks": _networks(room)}
    finally:
        room.session.close()
        room.close()


def _networks(room: "Room") -> QImage:
    desk = room.window.desk
    room.session.texts.choose(("x", "linkedin"))
    desk.editor.insertPlainText(MORE)
    _wait(lambda done: room.session.report_changed.connect(lambda report: report and done()))
    _wait(lambda done: QTimer.singleShot(SETTLE, done))
    top = desk.networks.mapTo(desk, QPoint()).y()
    return _part(desk, QRect(0, top - 5 * GAP, 520, desk.networks.height() + 6 * GAP))


def _wait(begin: Callable[[Callable[[], None]], object]) -> None:
    """Let the window live until what `begin` was given is called."""
    loop = QEventLoop()
    QTimer.singleShot(PATIENCE, loop.quit)
    begin(loop.quit)
    loop.exec()


def _part(widget: QWidget, part: QRect) -> QImage:
    picture = widget.grab(part.intersected(widget.rect())).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB888)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
