"""Offer to keep the passphrase in the system's keychain."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from youward.history import keychain
from youward.ui import theme
from youward.ui.labels import say, text_label


class Remember(QWidget):
    """Show a box to tick, and what that means; without a keychain, say so and keep nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("&Remember on this computer"))
        is_possible = keychain.is_there()
        self.box.setEnabled(is_possible)
        self.note = text_label(tone="muted")
        say(
            self.note,
            self.tr("It is kept in the system's keychain: whoever uses your account can open your drafts.")
            if is_possible
            else self.tr("This computer has no keychain that Youward can use, so it asks at each start."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.box)
        column.addWidget(self.note)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the passphrase is to be kept."""
        return self.box.isChecked()
