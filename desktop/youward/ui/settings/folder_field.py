"""Let the writer choose a folder, or none."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from youward.ui import theme


class FolderField(QWidget):
    """Show a folder with a button to choose another; what is typed counts once the field is left."""

    def __init__(self, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = choose
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("No folder"))
        self.line.editingFinished.connect(lambda: choose(self.line.text().strip()))
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def name(self, title: str) -> None:
        """Give both controls the name of the setting."""
        self.line.setAccessibleName(title)
        self.button.setAccessibleName(self.tr("{title}: choose").format(title=title))

    def show_folder(self, folder: str) -> None:
        """Show `folder`, "" for none."""
        if self.line.text() != folder:
            self.line.setText(folder)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.line.text())
        if folder:
            self._choose(folder)
