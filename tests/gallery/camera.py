"""Take the pictures of one look: `camera.py LOOK [SCREEN…]`.

The coach's process imports this file again, as it does with the program's own start script; so nothing
is imported here until the first picture.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def main(name: str, wanted: list[str]) -> int:
    """Open one room in the look `name` and save a picture of each screen."""
    from run import LOOKS, OUT
    from screens import SCREENS, show_screen

    from youward.ui.app import make_application, make_room
    from youward.ui.settings import declared
    from youward.ui.settings.settings import Settings

    look = LOOKS[name]
    settings = Settings()
    settings.choose(declared.THEME, look.theme)
    settings.choose(declared.STILL, True)
    settings.choose(declared.LANGUAGE, look.language)
    settings.write()
    app = make_application()
    if look.font:
        font = app.font()
        font.setPixelSize(look.font)
        app.setFont(font)
    room = make_room(app)
    room.window.show()
    for screen in wanted or SCREENS:
        show_screen(room, screen, lambda widget, screen=screen: _save(widget, OUT / name / f"{screen}.png"))
    room.session.close()
    room.close()
    return 0


def _save(widget: "QWidget", file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(file))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
