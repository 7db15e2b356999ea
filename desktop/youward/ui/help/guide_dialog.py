"""Show the short guide of resources/help."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from youward import paths
from youward.ui import theme

_LINE_HEIGHT = 130


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
        _set_type(guide.document())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE)
        column.addWidget(guide, 1)
        buttons.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        column.addWidget(buttons)


def _set_type(document: QTextDocument) -> None:
    """Give headings the sizes of the interface and all lines room; Qt's own are large and tight."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form, level = block.blockFormat(), block.blockFormat().headingLevel()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(0 if level == 1 else theme.SPACE_LARGE)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_heading(theme.TYPE_TITLE if level == 1 else theme.TYPE_TEXT))
        if cursor.currentTable() is None:
            goes_on = block.textList() is not None and block.next().textList() is not None
            form.setBottomMargin(theme.GRID if goes_on else theme.SPACE_SMALL)
        cursor.setBlockFormat(form)
        block = block.next()


def _heading(pixels: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.typeface(pixels, theme.WEIGHT_STRONG))
    return form
