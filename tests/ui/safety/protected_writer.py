"""Open the real program, protect what is written, and say what the window shows when it opens again."""

import sys

import keyring
from keyring.backends.null import Keyring
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from youward.ui.app import open_window
from youward.ui.main_window import MainWindow
from youward.ui.safety.passphrase_dialog import PassphraseDialog
from youward.ui.safety.unlock_dialog import UnlockDialog

TEXT = "You can cancel up to an hour before."
PASSPHRASE = "four words for it"
POLL = 20


def window() -> MainWindow | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    return found[0] if found else None


def protect() -> None:
    """Write, then protect: the window closes and another one opens."""
    first = window()
    if first is None:
        QTimer.singleShot(POLL, protect)
        return
    first.session.new_draft()
    QTest.keyClicks(first.editor, TEXT)
    QTimer.singleShot(POLL, lambda: fill_in(first))
    first.session.passphrase_asked.emit()


def fill_in(first: MainWindow) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PassphraseDialog)
    QTest.keyClicks(dialog.first, PASSPHRASE)
    QTest.keyClicks(dialog.again, PASSPHRASE)
    QTimer.singleShot(POLL, lambda: again(first))
    dialog.do_button.click()


def again(first: MainWindow) -> None:
    second = window()
    if second is None or second is first:
        QTimer.singleShot(POLL, lambda: again(first))
        return
    sys.stdout.write(f"{second.editor.text()}\n{second.desk.notice.sentence}\n")
    second.close()


def unlock() -> None:
    """Open what is protected, with two wrong passphrases before the right one."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, UnlockDialog):
        QTimer.singleShot(POLL, unlock)
        return
    for passphrase in ("wrong", "wrong too", PASSPHRASE):
        QTest.keyClicks(dialog.field, passphrase)
        dialog.open_button.click()
    QTimer.singleShot(POLL, lambda: again(None))  # type: ignore[arg-type]


def refuse() -> None:
    """Quit instead of giving a passphrase."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, UnlockDialog):
        dialog.quit_button.click()
    else:
        QTimer.singleShot(POLL, refuse)


if __name__ == "__main__":
    keyring.set_keyring(Keyring())
    app = QApplication(sys.argv[:1])
    QTimer.singleShot(0, {"protect": protect, "unlock": unlock, "refuse": refuse}[sys.argv[1]])
    raise SystemExit(open_window())
