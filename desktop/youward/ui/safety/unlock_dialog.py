"""Ask for the passphrase before the window opens."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from youward.history import keychain
from youward.history.engine import PLAIN, Engine, normalised
from youward.history.passphrase import is_right
from youward.ui import theme
from youward.ui.labels import text_label
from youward.ui.safety.fitted_dialog import FittedDialog
from youward.ui.safety.remember import Remember

_WIDTH = 440
_FEW = 3
"""Tries after which it is said what can be done."""


class UnlockDialog(FittedDialog):
    """Hold the Engine that opens the drafts, once the passphrase is right; there is no limit to the tries."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._path = path
        self._tries = 0
        self.engine = PLAIN
        self.setWindowTitle(self.tr("Open your drafts"))
        said = text_label(self.tr("Your drafts are protected. Which passphrase opens them?"))
        said.setFont(theme.typeface(theme.TYPE_TEXT))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.remember = Remember()
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.open_button = buttons.addButton(self.tr("&Open"), role.AcceptRole)
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        self.quit_button = buttons.addButton(self.tr("&Quit"), role.RejectRole)
        for part in (said, self.field, self.problem, self.remember):
            self.column.addWidget(part)
        self.column.addSpacing(theme.SPACE_SMALL)
        self.column.addWidget(buttons)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        self.field.setFocus()

    def _try(self) -> None:
        engine = Engine(normalised(self.field.text()))
        if engine.passphrase and is_right(engine, self._path):
            self.engine = engine
            if self.remember.is_wanted:
                keychain.remember(self._path, engine.passphrase)
            self.accept()
            return
        self._tries += 1
        sentence = self.tr(
            "This passphrase does not open your drafts. Look at Caps Lock and at the keyboard's layout."
        )
        if self._tries >= _FEW:
            sentence = self.tr(
                "This is not the passphrase either. You can try as often as you like; nothing gets locked. "
                "Without it nobody can open these drafts, Youward included: look where you wrote it down."
            )
        self.tell(sentence)
        self.field.selectAll()
        self.field.setFocus()


def unlocked(path: Path) -> Engine | None:
    """Return what opens the drafts at `path`: from the keychain or asked for; None to quit."""
    kept = Engine(normalised(keychain.remembered(path)))
    if kept.passphrase and is_right(kept, path):
        return kept
    dialog = UnlockDialog(path)
    opened = dialog.exec()
    dialog.deleteLater()
    return dialog.engine if opened else None
