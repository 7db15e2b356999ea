"""The real window with the real worker and the real store, and a writer's hands for it."""

from collections.abc import Callable

import psutil
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from youward.coach.options import Brief, Options
from youward.coach.report import Finding, Report
from youward.proof.mark import Mark, Wishes
from youward.ui.app import Room
from youward.ui.panel.finding_card import FindingCard
from youward.worker.client import Client, State

PATIENCE = 60_000
"""Milliseconds for what takes one at most, on a machine that is busy with other things."""
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = {
    "F1": Qt.Key.Key_F1,
    "F2": Qt.Key.Key_F2,
    "F3": Qt.Key.Key_F3,
    "F4": Qt.Key.Key_F4,
    "F5": Qt.Key.Key_F5,
    "F6": Qt.Key.Key_F6,
    "F7": Qt.Key.Key_F7,
    "F8": Qt.Key.Key_F8,
    "F9": Qt.Key.Key_F9,
    "F12": Qt.Key.Key_F12,
    "Esc": Qt.Key.Key_Escape,
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Delete": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    ".": Qt.Key.Key_Period,
    ",": Qt.Key.Key_Comma,
}
_ROOM_APART = 1_000_000


class SharedWorker:
    """Stand where a room makes its Client: one real process serves all rooms of a module, one at a time."""

    def __init__(self) -> None:
        self._room = 0
        self._ignore()
        self._client = Client(self._report, lambda state: self._on_state(state), on_proof=self._proof)
        self._client.start()

    def __call__(
        self,
        on_report: Callable[[int, Report], None],
        on_state: Callable[[State], None],
        *,
        budget_seconds: float,
        on_proof: Callable[[int, tuple[Mark, ...] | None], None],
    ) -> "SharedWorker":
        self._room += _ROOM_APART
        self._on_report, self._on_state, self._on_proof = on_report, on_state, on_proof
        return self

    def _ignore(self) -> None:
        self._on_report: Callable[[int, Report], None] = lambda revision, report: None
        self._on_state: Callable[[State], None] = lambda state: None
        self._on_proof: Callable[[int, tuple[Mark, ...] | None], None] = lambda revision, marks: None

    def _proof(self, revision: int, marks: tuple[Mark, ...] | None) -> None:
        if revision // _ROOM_APART == self._room // _ROOM_APART:
            self._on_proof(revision - self._room, marks)

    def _report(self, revision: int, report: Report) -> None:
        if abs(revision) // _ROOM_APART == self._room // _ROOM_APART:
            # An aside comes under a negative number.
            self._on_report(revision + self._room if revision < 0 else revision - self._room, report)

    def start(self) -> None:
        """Do nothing: the process runs already."""

    def submit(self, revision: int, text: str, brief: Brief, options: Options, proof: Wishes | None) -> None:
        self._client.submit(self._room + revision, text, brief, options, proof)

    def try_out(self, revision: int, text: str, options: Options) -> None:
        self._client.try_out(self._room + revision, text, options)

    def stop(self) -> None:
        self._ignore()

    def kill(self) -> None:
        """End the process as kill -9 does."""
        psutil.Process(self._client.pid).kill()

    def end(self) -> None:
        self._client.stop()


def press(room: Room, keys: str) -> None:
    """Press keys such as "F8", "Ctrl+." or "Ctrl+Shift+C" where the keyboard is."""
    *held, key = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= {"Ctrl": CTRL, "Shift": SHIFT, "Alt": ALT}[name]
    code = KEYS.get(key) or Qt.Key(ord(key))
    QTest.keyClick(_focused(room), code, modifiers)


def write(room: Room, text: str) -> None:
    """Type `text` where the keyboard is."""
    for number, line in enumerate(text.split("\n")):
        if number:
            press(room, "Enter")
        for character in line:
            if character.isascii():
                QTest.keyClicks(_focused(room), character)
            else:
                # QTest knows no keys beyond ASCII; an input method sends such characters like this.
                QApplication.sendEvent(_focused(room), _key_event(character))


def _key_event(character: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)


def _focused(room: Room) -> QWidget:
    """Return what has the keyboard; after a dialog, the offscreen platform leaves that one active."""
    active = QApplication.activeWindow()
    if active is None or not active.isVisible():
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        QApplication.processEvents()
        room.window.activateWindow()
        QApplication.processEvents()
    return QApplication.focusWidget() or room.window


def card(room: Room) -> FindingCard:
    found = room.window.panel.findChild(FindingCard)
    assert found is not None
    return found


def checks(room: Room) -> list[str]:
    """Return the checks whose findings the editor shows, in text order."""
    return [finding.check for *_, finding in room.window.editor.current_findings()]


def quotes(room: Room, check: str) -> list[str]:
    """Return the words that the editor shows findings of `check` under, in text order."""
    return [finding.quote for *_, finding in room.window.editor.current_findings() if finding.check == check]


def step_to(room: Room, check: str, quote: str | None = None) -> Finding:
    """Press F8 until the card shows a finding of `check`, on the words `quote` if they are given."""
    for _ in room.window.editor.current_findings():
        press(room, "F8")
        shown = card(room).finding
        if shown is not None and shown.check == check and quote in (None, shown.quote):
            return shown
    raise AssertionError(f"F8 does not reach {check}")


def titles(room: Room) -> list[str]:
    """Return what the list at the left shows, headings included."""
    model = room.window.drafts.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def in_dialog(act: Callable[[QWidget], None]) -> None:
    """Do something to the next dialog once it is open; call this before what opens it."""
    _once_open(QApplication.activeModalWidget, act)


def in_menu(act: Callable[[QWidget], None]) -> None:
    """Do something to the next menu once it is open; call this before what opens it."""
    _once_open(QApplication.activePopupWidget, act)


def _once_open(found: Callable[[], QWidget | None], act: Callable[[QWidget], None]) -> None:
    waiting = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        dialog = found()
        if dialog is not None and dialog.isVisible():
            waiting.stop()
            waiting.deleteLater()
            try:
                act(dialog)
            except BaseException:
                # Left open, it would keep the test waiting for ever.
                dialog.close()
                raise

    waiting.timeout.connect(look)
    waiting.start()


def choose(text: str, said: list[str] | None = None) -> None:
    """Click the button that says `text` in the next dialog, and note in `said` what the dialog says."""

    def click(dialog: QWidget) -> None:
        if said is not None:
            said.append(dialog.text())  # type: ignore[attr-defined]
        buttons = dialog.findChildren(QPushButton)
        next(button for button in buttons if button.text().replace("&", "") == text).click()

    in_dialog(click)
