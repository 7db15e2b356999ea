"""Set a post on pages, for a printer or a PDF file."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from youward.ui import theme

_MARGIN = 25.0
"""In millimetres."""
_TEXT, _TITLE, _NUMBER = 11.0, 16.0, 9.0
"""In points."""
_LINE_HEIGHT = 140.0


def print_post(printer: QPrinter, title: str, text: str) -> int:
    """Print the title, if there is one, and the text, with numbers under the pages; return how many."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    page = printer.pageRect(QPrinter.Unit.DevicePixel).size()
    foot = 2 * QFontMetricsF(_font(_NUMBER), printer).height()
    body = QSizeF(page.width(), page.height() - foot)
    document = _set(printer, title, text, body)
    count = document.pageCount()
    for number in range(count):
        if number:
            printer.newPage()
        _paint_page(painter, document, body, number)
        if count > 1:
            below = QRectF(0, body.height(), body.width(), foot)
            painter.setFont(_font(_NUMBER))
            painter.setPen(Qt.GlobalColor.black)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{number + 1} / {count}")
    painter.end()
    return count


def _set(printer: QPrinter, title: str, text: str, body: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDefaultFont(_font(_TEXT))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    if title:
        heading, large = QTextBlockFormat(), QTextCharFormat()
        # In pixels of a screen: the layout makes them as large on the paper.
        heading.setBottomMargin(theme.SPACE)
        large.setFont(_font(_TITLE, QFont.Weight.DemiBold))
        cursor.setBlockFormat(heading)
        cursor.insertText(title, large)
        cursor.insertBlock()
    lines = QTextBlockFormat()
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(lines)
    cursor.setCharFormat(QTextCharFormat())
    cursor.insertText(text, QTextCharFormat())
    document.setPageSize(body)
    return document


def _paint_page(painter: QPainter, document: QTextDocument, body: QSizeF, number: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    # Black on white paper, whatever the colours of the window.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette  # type: ignore[attr-defined]
    part = QRectF(0, number * body.height(), body.width(), body.height())
    context.clip = part  # type: ignore[attr-defined]
    painter.save()
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _font(points: float, weight: QFont.Weight = theme.WEIGHT_NORMAL) -> QFont:
    font = QFont(QApplication.font().family())
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font
