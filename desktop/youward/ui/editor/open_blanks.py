"""Ask before a text with open blanks is copied."""

from PySide6.QtWidgets import QMessageBox, QWidget

from youward.ui.wording import translate


def copies_with_blanks(parent: QWidget) -> bool:
    """Ask whether to copy a text although a blank is open; False means to go to the blank."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("OpenBlanks", "A blank is still open"))
    box.setText(translate("OpenBlanks", "There is still a blank (___) in this post that only you can fill."))
    fill = box.addButton(translate("OpenBlanks", "Go to the blank"), QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton(translate("OpenBlanks", "Copy anyway"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(fill)
    box.setEscapeButton(fill)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is copy
