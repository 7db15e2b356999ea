"""Open the real program and type without end, saying each key: `typist.py START [PASSPHRASE]`."""

import sys
from time import monotonic

import keyring
from keyring.backends.null import Keyring
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from youward.ui.app import open_window
from youward.ui.main_window import MainWindow

BETWEEN_KEYS = 30
KEYS_TO_A_VERSION = 45
SENTENCE = "You can cancel up to an hour before you play. "


def keychain(passphrase: str) -> Keyring:
    """Return what stands in for a keychain that holds `passphrase`."""

    # Made only here: keyring takes every such class of the process for a keychain of the system.
    class Kept(Keyring):
        priority = 9  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str:
            return passphrase

    return Kept()


def typed(start: str, count: int) -> str:
    """Return the first `count` characters of what is typed after `start`."""
    return start + (SENTENCE * (count // len(SENTENCE) + 1))[:count]


class Typist:
    def __init__(self) -> None:
        self._window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self._start, self._count = sys.argv[1], 0
        self._window.session.new_draft()
        QTest.keyClicks(self._window.editor, self._start)
        self._say("key")
        self._timer = QTimer(interval=BETWEEN_KEYS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _press(self) -> None:
        QTest.keyClick(self._window.editor, SENTENCE[self._count % len(SENTENCE)])
        self._count += 1
        self._say("key")
        if self._count % KEYS_TO_A_VERSION == 0:
            assert self._window.session.save(end_burst=True)
            self._say("version")

    def _say(self, what: str) -> None:
        sys.stdout.write(f"{what} {self._count} {monotonic()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    keyring.set_keyring(keychain(sys.argv[2]) if len(sys.argv) > 2 else Keyring())
    app = QApplication(sys.argv[:1])
    typists: list[Typist] = []
    # Fires in the program's own event loop, once its window has been shown.
    QTimer.singleShot(0, lambda: typists.append(Typist()))
    raise SystemExit(open_window())
