"""Draw a post as its reader meets it: whose it is, where, and its words down to the fold."""

from typing import Protocol

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from youward.ui import theme
from youward.ui.disclosure import RING, inset
from youward.ui.labels import say, text_label

_AVATAR = 36


class _Coloured(Protocol):
    ground: QColor
    ink: QColor

    def update(self) -> None: ...


def _colour_property() -> Property:
    """Return the Qt property through which the style sheet hands over the ground and the letter's colour."""

    def read(widget: _Coloured) -> str:
        return f"{widget.ground.name()} {widget.ink.name()}"

    def write(widget: _Coloured, names: str) -> None:
        widget.ground, widget.ink = map(QColor, names.split())
        widget.update()

    return Property(str, read, write)


class Avatar(QWidget):
    """Show a letter in a circle, in place of a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground, self.ink = QColor("white"), QColor("black")
        self._letter = ""
        self.setFixedSize(_AVATAR, _AVATAR)

    avatarColours = _colour_property()

    def show_letter(self, letter: str) -> None:
        """Show `letter`."""
        if letter != self._letter:
            self._letter = letter
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and its letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self.ink)
        painter.setFont(theme.typeface(theme.TYPE_TEXT, theme.WEIGHT_STRONG))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)
        painter.end()


class Words(QLabel):
    """Show rich text that wraps, laid out once for a width; a label of Qt's does so many times over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_html(self, html: str) -> None:
        """Show `html`."""
        if html != self.text():
            self._heights.clear()
            self.setText(html)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Take the width there is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(0, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        self._heights.clear()


class PostCard(QFrame):
    """Hold one post in the preview's own colours, which preview.qss gives it."""

    def __init__(self, network: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self.name = text_label(weight=theme.WEIGHT_STRONG)
        where = text_label(tone="muted")
        say(where, self.tr("on {network}").format(network=network))
        self.words = Words()
        self.words.setFont(theme.typeface(theme.TYPE_INTERFACE))
        self.more = QPushButton()
        self.more.setProperty("kind", "link")
        self.more.setCheckable(True)
        # So that Enter presses it too, on every platform.
        self.more.setAutoDefault(True)
        self._lay_out(where)

    def _lay_out(self, where: QLabel) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.name)
        titles.addWidget(where)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        post = inset(spacing=3 * theme.GRID)
        post.addLayout(head)
        post.addWidget(self.words)
        column = QVBoxLayout(self)
        side = theme.SPACE - RING
        column.setContentsMargins(side, theme.SPACE, side, theme.SPACE)
        column.setSpacing(theme.GRID)
        column.addLayout(post)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_name(self, brand: str) -> None:
        """Show who posts."""
        name = brand.strip() or self.tr("Your name")
        say(self.name, name)
        self._avatar.show_letter(name[0].upper())

    def show_words(self, html: str, spoken: str) -> None:
        """Show the post's words; a screen reader says `spoken`."""
        self.words.show_html(html)
        self.words.setAccessibleName(spoken)

    def show_fold(self, *, folded: bool, opened: bool, network: str) -> None:
        """Offer to open or close a post that is folded."""
        self.more.setVisible(folded)
        self.more.setChecked(opened)
        self.more.setText(self.tr("Show less") if opened else self.tr("more"))
        spoken = self.tr("Show less of the post on {network}") if opened else self.tr("More on {network}")
        self.more.setAccessibleName(spoken.format(network=network))
