"""Every screen of the gallery can be heard, reached by Tab, seen where the keyboard is, and read."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from contrast import changed, part, picture, text_contrast
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from rooms import PATIENCE
from screens import SCREENS, show_screen

from youward.ui.app import Room
from youward.ui.settings import declared
from youward.ui.theme import THEMES

ROLE = QAccessible.Role
CONTROLS = {
    *(ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox),
    *(ROLE.EditableText, ROLE.SpinBox, ROLE.List, ROLE.ListItem, ROLE.Link, ROLE.MenuItem, ROLE.Slider),
}
LEAST_CHANGED = 10
"""Pixels that must change with the focus: those of a caret, where the smallest ring has many more."""
MOST_STOPS = 200


def descendants(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if interface.isValid() and not interface.state().invisible:
        yield interface
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None:
                yield from descendants(child)


def lacks_a_name(interface: QAccessibleInterface) -> bool:
    state = interface.state()
    is_control = interface.role() in CONTROLS or state.focusable
    # The list of a closed box is not on the screen; a scroll area takes the keyboard for what is in it.
    return is_control and not interface.text(QAccessible.Text.Name).strip() and not state.offscreen


def path(interface: QAccessibleInterface) -> str:
    names: list[str] = []
    at: QAccessibleInterface | None = interface
    while at is not None and len(names) < 4:
        thing = at.object()
        names.append(f"{type(thing).__name__}({thing.objectName() if thing else ''}) {at.role().name}")
        at = at.parent()
    return " < ".join(names)


def on_all_screens(room: Room, faults: Callable[[QWidget], Iterable[str]]) -> list[str]:
    """Return the faults of every screen, each after the screen's name."""
    found: list[str] = []
    for screen in SCREENS:
        show_screen(
            room, screen, lambda widget, at=screen: found.extend(f"{at}: {one}" for one in faults(widget))
        )
    return found


def test_every_control_has_a_name(room: Room) -> None:
    def unnamed(widget: QWidget) -> Iterator[str]:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        return (path(one) for one in descendants(interface) if lacks_a_name(one))

    assert not on_all_screens(room, unnamed)


def tab(widget: QWidget) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
    QApplication.sendEvent(widget, press)


def round_trip(window: QWidget) -> dict[QWidget, bool]:
    """Go where Tab leads, from where the keyboard is until it is there again; tell where it was seen."""
    met: dict[QWidget, bool] = {}
    tab(window)
    while (focused := QApplication.focusWidget()) is not None and focused not in met:
        assert len(met) < MOST_STOPS
        met[focused] = is_seen_to_have_keys(window, focused)
        tab(focused)
    return met


def takes_keys(widget: QWidget) -> bool:
    inside = isinstance(widget.parent(), QComboBox | QLineEdit) or widget.focusProxy() is not None
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.isVisible()
        and not inside
        # Reached by its own key, or drawn inside another.
        and not isinstance(widget, QMenuBar)
        and not widget.objectName().startswith("qt_")
    )


@pytest.fixture
def steady_caret() -> Iterator[None]:
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(flash)


@pytest.mark.usefixtures("steady_caret")
def test_tab_reaches_every_control_and_shows_where_it_is(room: Room, qtbot: QtBot) -> None:
    def faults(window: QWidget) -> Iterator[str]:
        # A menu has arrow keys instead.
        if isinstance(window, QMenu):
            return
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        met = round_trip(window)
        yield from (
            f"no way to {w!r}" for w in window.findChildren(QWidget) if takes_keys(w) and w not in met
        )
        yield from (f"no ring on {w!r}" for w, is_seen in met.items() if not is_seen)

    assert not on_all_screens(room, faults)


def is_seen_to_have_keys(window: QWidget, widget: QWidget) -> bool:
    box = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-4, -4, 4, 4)
    QApplication.processEvents()
    after = part(picture(window), box)
    widget.clearFocus()
    before = part(picture(window), box)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return changed(before, after) >= LEAST_CHANGED


def worded(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Yield what shows words in sight, with its box less the border."""
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QPushButton | QCheckBox | QLineEdit) else ""
        if isinstance(widget, QLineEdit):
            words = words or widget.placeholderText()
        if words.strip() and widget.isVisible() and not widget.visibleRegion().isEmpty():
            box = widget.visibleRegion().boundingRect().adjusted(4, 4, -4, -4)
            if box.height() >= 8:
                yield widget, box.translated(widget.mapTo(window, box.topLeft()) - box.topLeft())


@pytest.mark.parametrize("theme", THEMES)
def test_all_words_on_all_screens_are_readable(room: Room, theme: str) -> None:
    least = 7.0 if theme == "contrast" else 4.5
    room.session.settings.choose(declared.THEME, theme)

    def weak(window: QWidget) -> Iterator[str]:
        whole = picture(window, 2)
        for widget, box in worded(window):
            found = text_contrast(part(whole, box, 2))
            if found < least:
                yield f"{widget!r} {found:.2f}"

    assert not on_all_screens(room, weak)
