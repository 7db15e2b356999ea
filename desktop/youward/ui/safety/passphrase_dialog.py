"""Let the writer protect the drafts with a passphrase, change it, or take it away."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from youward.history import keychain
from youward.history.engine import PLAIN, Engine, normalised
from youward.history.passphrase import SHORTEST, is_usable
from youward.ui import theme
from youward.ui.labels import text_label
from youward.ui.safety.fitted_dialog import FittedDialog
from youward.ui.safety.remember import Remember
from youward.ui.wording import number

_WIDTH = 480


class PassphraseDialog(FittedDialog):
    """Change nothing: when accepted, `new` is what is to open the drafts, and `remembers` says whether to
    keep its passphrase."""

    def __init__(self, path: Path, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._engine = engine
        self._is_protected = bool(engine.passphrase)
        self.new: Engine = engine
        self.setWindowTitle(self.tr("Passphrase"))
        self.current = self._field(self.tr("Passphrase now"))
        self.first = self._field(self.tr("New passphrase"))
        self.again = self._field(self.tr("The new one again"))
        self.remember = Remember()
        self.remember.box.setChecked(self._is_protected and bool(keychain.remembered(path)))
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.do_button = buttons.addButton(
            self.tr("&Change") if self._is_protected else self.tr("&Protect"), role.AcceptRole
        )
        self.do_button.setProperty("kind", "primary")
        self.do_button.setDefault(True)
        self.remove_button: QPushButton | None = None
        if self._is_protected:
            self.remove_button = buttons.addButton(self.tr("Remo&ve"), role.DestructiveRole)
            self.remove_button.clicked.connect(self._remove)
        self.cancel_button = buttons.addButton(self.tr("Cancel"), role.RejectRole)
        self._lay_out(buttons)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        (self.current if self._is_protected else self.first).setFocus()

    @property
    def remembers(self) -> bool:
        """Tell whether the keychain is to keep the new passphrase."""
        return bool(self.new.passphrase) and self.remember.is_wanted

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields.setHorizontalSpacing(theme.SPACE)
        fields.setVerticalSpacing(theme.SPACE_SMALL)
        shown = [self.current] if self._is_protected else []
        for field in (*shown, self.first, self.again):
            fields.addRow(field.accessibleName(), field)
        said = text_label(
            self.tr("Your drafts and their backups open with a passphrase only.")
            if self._is_protected
            else self.tr(
                "With a passphrase, your drafts and their backups can't be read by whoever has this disk "
                "or a copy of it."
            )
        )
        said.setFont(theme.typeface(theme.TYPE_TEXT))
        warning = text_label(
            self.tr(
                "Nothing can bring a forgotten passphrase back, and without it the drafts are lost. "
                "Write it down, and keep it where you will find it. What you exported or printed "
                "stays as it is."
            ),
            weight=theme.WEIGHT_STRONG,
        )
        self.column.addWidget(said)
        self.column.addWidget(warning)
        self.column.addSpacing(theme.SPACE_SMALL)
        self.column.addLayout(fields)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.remember)
        self.column.addSpacing(theme.SPACE_SMALL)
        self.column.addWidget(buttons)

    def _take(self) -> None:
        passphrase = normalised(self.first.text())
        if not self._knows_current():
            return
        if not is_usable(passphrase):
            sentence = self.tr(
                "A passphrase has at least {count} letters, digits or signs, and can't begin with x'. "
                "Four words that don't belong together are a good one."
            )
            self._tell(sentence.format(count=number(SHORTEST)), self.first)
        elif passphrase != normalised(self.again.text()):
            self._tell(self.tr("The two are not the same. Type the new one again."), self.again)
        else:
            self.new = Engine(passphrase)
            self.accept()

    def _remove(self) -> None:
        if self._knows_current():
            self.new = PLAIN
            self.accept()

    def _knows_current(self) -> bool:
        if self._is_protected and normalised(self.current.text()) != self._engine.passphrase:
            self._tell(self.tr("This is not the passphrase that your drafts have now."), self.current)
            return False
        return True

    def _tell(self, sentence: str, field: QLineEdit) -> None:
        self.tell(sentence)
        field.selectAll()
        field.setFocus()
