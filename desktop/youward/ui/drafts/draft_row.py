"""Draw the rows of the drafts: a title, and below it when, where and how far, or the words found."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from youward.ui import theme
from youward.ui.drafts.draft_list import BELOW_ROLE, ID_ROLE, Index

_LEFT, _RIGHT = 11, 8
"""How far the words are inside the row, as the style sheet has it for other lists."""
_GAP = 2


class DraftRow(QStyledItemDelegate):
    """Give every row two lines; a heading stands on the lower one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height, which lets a list of thousands stay quick."""
        line = QFontMetrics(theme.typeface(theme.TYPE_INTERFACE)).height()
        return QSize(0, 2 * line + _GAP + 2 * (theme.GRID + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style draw the row, and write the lines over it."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        view = styled.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, view)
        inner = option.rect.adjusted(_LEFT, theme.GRID + 2, -_RIGHT, -theme.GRID - 2)
        painter.save()
        if index.data(ID_ROLE):
            self._draw_lines(painter, option, index, inner)
        else:
            painter.setFont(theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG))
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, str(index.data()))
        painter.restore()

    def _draw_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect
    ) -> None:
        ink = option.palette.color(QPalette.ColorRole.Text)
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        plain = theme.typeface(theme.TYPE_INTERFACE)
        strong = theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG)
        metrics = QFontMetrics(plain)
        painter.setFont(plain)
        painter.setPen(ink)
        elide = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(" ".join(str(index.data()).split()), elide, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, title)
        line = QRect(inner.left(), inner.bottom() - metrics.height() + 1, inner.width(), metrics.height())
        for words, is_found in index.data(BELOW_ROLE) or ():
            painter.setFont(strong if is_found else plain)
            painter.setPen(ink if is_found else muted)
            shown = painter.fontMetrics().elidedText(words, elide, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown))
            if shown != words or line.width() <= 0:
                break

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the row, where Qt would cover the words only."""
        editor.setGeometry(option.rect)
