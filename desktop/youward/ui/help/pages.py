"""Read the pages of resources/help and set them in the type of the interface."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import (
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from youward import paths
from youward.errors import ResourceError
from youward.ui import theme
from youward.ui.brief_bar import BriefBar
from youward.ui.drafts.drafts_panel import DraftsPanel
from youward.ui.kind_button import KindButton
from youward.ui.language import SOURCE, spoken
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.panel.finding_card import FindingCard

NAMES = tuple("writing coach suggestions networks kinds drafts moving insights settings keys privacy".split())
"""The pages in their order, each a file of resources/help, and of a folder there for each other language."""
PICTURE_SCALE = 2
"""How many pixels of a picture stand for one on the page."""
_LINE_HEIGHT = 130
_WIDGETS: tuple[tuple[type[QWidget], str], ...] = (
    (FindingCard, "suggestions"),
    (CoachPanel, "coach"),
    (DraftsPanel, "drafts"),
    (KindButton, "kinds"),
    (BriefBar, "writing"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """Hold one page: its name, its heading and its Markdown."""

    name: str
    title: str
    source: str
    folder: Path

    def has(self, words: list[str]) -> bool:
        """Tell whether all words, in small letters, stand on the page."""
        text = self.source.casefold()
        return all(word in text for word in words)


def read_pages() -> list[Page]:
    """Return all pages in the language of the window, one that it lacks in English.

    Raise ResourceError when one can't be read.
    """
    pages: list[Page] = []
    for name in NAMES:
        folder = _folder(name)
        try:
            source = (folder / f"{name}.md").read_text(encoding="utf-8")
        except OSError as error:
            raise ResourceError(
                f"The help page {name} can't be read ({error}). Reinstall Youward."
            ) from error
        pages.append(Page(name, source.split("\n", 1)[0].removeprefix("# "), source, folder))
    return pages


def _folder(name: str) -> Path:
    """Return where the page stands in the language of the window, else where it stands in English."""
    english = paths.resources() / "help"
    translated = english / spoken()
    return translated if spoken() != SOURCE and (translated / f"{name}.md").is_file() else english


def page_for(focused: QWidget | None) -> str:
    """Return the name of the page about the place that has the keyboard."""
    while focused is not None:
        for kind, page in _WIDGETS:
            if isinstance(focused, kind):
                return page
        focused = focused.parentWidget()
    return NAMES[0]


def set_type(document: QTextDocument, folder: Path) -> None:
    """Give headings the sizes of the interface and all lines room; Qt's own are large and tight.

    Pictures, which are in `folder`, get the size that they were taken at.
    """
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form, level = block.blockFormat(), block.blockFormat().headingLevel()
        picture = _picture(block, folder)
        if not picture:
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(0 if level == 1 else theme.SPACE)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_heading(theme.TYPE_TITLE if level == 1 else theme.TYPE_TEXT))
        table = cursor.currentTable()
        if table is None:
            goes_on = block.textList() is not None and block.next().textList() is not None
            below = theme.SPACE if picture else theme.SPACE_SMALL
            form.setBottomMargin(theme.GRID if goes_on else below)
        elif table.format().border():
            # Without lines: Qt draws them in a colour of its own.
            plain = table.format()
            plain.setBorder(0)
            plain.setCellPadding(theme.GRID)
            table.setFormat(plain)
        cursor.setBlockFormat(form)
        block = block.next()


def _picture(block: QTextBlock, folder: Path) -> bool:
    """Show the picture of a paragraph at the size it was taken; tell whether there is one."""
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isImageFormat():
            form = piece.charFormat().toImageFormat()
            size = QImageReader(str(folder / form.name())).size() / PICTURE_SCALE
            form.setWidth(size.width())
            form.setHeight(size.height())
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)
            return True
        pieces += 1
    return False


def _heading(pixels: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.typeface(pixels, theme.WEIGHT_STRONG))
    return form
