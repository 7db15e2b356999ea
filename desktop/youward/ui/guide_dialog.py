"""Show the short guide of resources/help."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from youward import paths
from youward.ui import theme


class GuideDialog(QDialog):
    """Let the writer read how Youward works, while the post waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How Youward works"))
        self.resize(620, 640)
        guide = QTextBrowser()
        guide.setFrameShape(QTextBrowser.Shape.NoFrame)
        guide.setAccessibleName(self.tr("How Youward works"))
        guide.document().setDocumentMargin(theme.SPACE_LARGE)
        guide.setMarkdown((paths.resources() / "help" / "guide.md").read_text(encoding="utf-8"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE)
        column.addWidget(guide, 1)
        buttons.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        column.addWidget(buttons)
