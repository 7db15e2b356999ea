"""Find words that lack room. Run as a program, it looks at every screen at the scale it was started with."""

import sys
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

SIZED_OTHERWISE = ("smallest", "sheet", "narrow")
"""Screens of windows smaller than the one in which everything must have room."""
_ROUNDS = 5


def clipped(window: QWidget) -> Iterator[str]:
    """Yield what shows fewer of its words than it has, or goes beyond the widget around it."""
    # A layout asks the one around it for room, so that it takes some rounds until all have theirs.
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        if not _has_room(widget):
            yield f"no room for {widget.text()!r}"
        around = widget.parentWidget()
        if around is not None and not around.rect().contains(widget.geometry()):
            yield f"{widget.text()!r} goes beyond {type(around).__name__}"


def _has_room(widget: QLabel | QPushButton) -> bool:
    if isinstance(widget, QPushButton):
        return widget.width() >= widget.sizeHint().width() and widget.height() >= widget.sizeHint().height()
    if widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    # Of the line about the benefit, what lacks room is cut with an ellipsis on purpose.
    cut = widget.minimumSizeHint().width() == 0
    return widget.height() >= widget.fontMetrics().height() and (
        cut or widget.width() >= widget.sizeHint().width()
    )


def main() -> int:
    """Print the faults of every screen; return how many there are."""
    from screens import SCREENS, show_screen

    from youward.ui.app import make_application, make_room

    room = make_room(make_application())
    room.window.show()
    faults: list[str] = []
    for screen in SCREENS:
        if screen not in SIZED_OTHERWISE:
            show_screen(
                room, screen, lambda w, at=screen: faults.extend(f"{at}: {fault}" for fault in clipped(w))
            )
    sys.stdout.write(f"{room.window.devicePixelRatio():g}\n" + "\n".join(faults))
    room.session.close()
    room.close()
    return min(len(faults), 1)


if __name__ == "__main__":
    sys.exit(main())
