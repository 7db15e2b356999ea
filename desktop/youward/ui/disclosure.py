"""Open and close what stands below a line, with the line as its button."""

from PySide6.QtWidgets import QPushButton, QWidget


class Disclosure(QPushButton):
    """Show a title with an arrow that says whether what it stands for is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setProperty("kind", "link")
        self.setCheckable(True)
        self.toggled.connect(self._show_title)

    def name(self, title: str, spoken: str = "") -> None:
        """Show `title`; a screen reader says `spoken`, where that says more."""
        self._title = title
        self.setAccessibleName(spoken or title)
        self._show_title()

    def _show_title(self) -> None:
        self.setText(self._title + (" ▾" if self.isChecked() else " ▸"))
