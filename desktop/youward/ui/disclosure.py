"""Open and close what stands below a line, with the line as its button."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youward.ui import theme

RING = 6
"""What the focus ring takes at either side of a disclosure's words, in logical pixels."""


class Disclosure(QPushButton):
    """Show a title with an arrow that says whether what it stands for is open.

    Its words begin `RING` inside its edge: what stands above and below goes into an `inset` column.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setProperty("kind", "link")
        self.setCheckable(True)
        # So that Enter presses it too, on every platform.
        self.setAutoDefault(True)
        self.toggled.connect(self._show_title)

    def name(self, title: str, spoken: str = "") -> None:
        """Show `title`; a screen reader says `spoken`, where that says more."""
        self._title = title
        self.setAccessibleName(spoken or title)
        self._show_title()

    def _show_title(self) -> None:
        self.setText(self._title + (" ▾" if self.isChecked() else " ▸"))


def inset(parent: QWidget | None = None, spacing: int = theme.SPACE_SMALL) -> QVBoxLayout:
    """Return a column in line with the words of the disclosures beside it."""
    column = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    column.setContentsMargins(RING, 0, RING, 0)
    column.setSpacing(spacing)
    return column
