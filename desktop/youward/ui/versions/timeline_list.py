"""Draw the versions of a post in a list: the time at the left, beside it what the version is."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from youward.ui import theme
from youward.ui.versions.timeline_model import ROW, Index, TimelineRow

_LINES = 3
_WIDEST_TIME = "00:00 MM"


class TimelineList(QListView):
    """Choose a version with the mouse or the keyboard: Enter brings it back, F2 names it."""

    wanted = Signal()
    """The chosen version shall come back."""
    name_wanted = Signal()
    moved = Signal()
    """Another version is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Rows(self))
        self.doubleClicked.connect(lambda _: self.wanted.emit())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another version is chosen."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and F2; leave the rest to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.name_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """Draw a version in three lines, whether or not each has words: nothing moves when words come."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or a version, without looking at what it says."""
        row_height = QFontMetrics(option.font).lineSpacing()
        lines = _LINES if index.flags() & Qt.ItemFlag.ItemIsSelectable else 1
        return QSize(0, lines * row_height + 2 * theme.SPACE_SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground and ring as the style sheet says, and its words on it."""
        row = index.data(ROW)
        if not isinstance(row, TimelineRow):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        painter.save()
        self._write(painter, option, row)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, row: TimelineRow) -> None:
        box = option.rect.adjusted(
            theme.SPACE_SMALL, theme.SPACE_SMALL, -theme.SPACE_SMALL, -theme.SPACE_SMALL
        )
        metrics = QFontMetrics(option.font)
        # Not the widget's palette: there the style sheet makes words fainter than ours may be.
        palette = QGuiApplication.palette()
        ink = palette.color(QPalette.ColorRole.Text)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        muted = ink if is_chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        times = metrics.horizontalAdvance(_WIDEST_TIME) + theme.SPACE_SMALL
        line = QRect(box.topLeft() + QPoint(times, 0), QSize(box.width() - times, metrics.lineSpacing()))
        painter.setFont(option.font)
        painter.setPen(muted)
        _draw(painter, QRect(box.topLeft(), QSize(times, line.height())), row.time)
        painter.setPen(ink)
        if row.name:
            strong = theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG)
            painter.setFont(strong)
            _draw(painter, line, row.name)
            painter.setFont(option.font)
        else:
            _draw(painter, line, row.words)
        line.translate(0, line.height())
        painter.setPen(muted)
        _draw(painter, line, row.details)
        line.translate(0, line.height())
        _draw(painter, line, row.findings)


def _draw(painter: QPainter, box: QRect, words: str) -> None:
    on_one_line = " ".join(words.split())
    elided = painter.fontMetrics().elidedText(on_one_line, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided)
