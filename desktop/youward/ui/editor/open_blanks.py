"""Ask before a text with open blanks is copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def copies_with_blanks(parent: QWidget) -> bool:
    """Ask whether to copy a text although a blank is open; False means to go to the blank."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("A blank is still open"))
    box.setText(_tr("There is still a blank (___) in this post that only you can fill."))
    fill = box.addButton(_tr("Go to the blank"), QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton(_tr("Copy anyway"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(fill)
    box.setEscapeButton(fill)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is copy


def _tr(text: str) -> str:
    return QCoreApplication.translate("OpenBlanks", text)
