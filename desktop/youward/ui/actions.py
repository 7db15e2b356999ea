"""Give every action its place in a menu and its key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Item:
    """Describe one action; an empty text is a line between actions."""

    text: str = ""
    act: Callable[[], object] | None = None
    key: Key = ""


LINE = Item()


def fill_menu(window: QMainWindow, title: str, items: tuple[Item, ...]) -> QMenu:
    """Add a menu with `items` to the window's menu bar."""
    menu = window.menuBar().addMenu(title)
    for item in items:
        if item.act is None:
            menu.addSeparator()
            continue
        action = QAction(item.text, window)
        if item.key:
            action.setShortcut(QKeySequence(item.key))
        action.triggered.connect(_called(item.act))
        menu.addAction(action)
    return menu


def _called(act: Callable[[], object]) -> Callable[[], None]:
    """Leave out the "checked" that Qt hands to every triggered action."""

    def call() -> None:
        act()

    return call
