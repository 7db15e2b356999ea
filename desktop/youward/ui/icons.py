"""Draw the bundled icons in the colours of the theme, sharp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from youward import paths
from youward.errors import ResourceError
from youward.ui.theme import Theme

_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, theme: Theme) -> QIcon:
    """Return a line icon of resources/icons in the theme's ink, muted when disabled."""
    drawn = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.ink), (QIcon.Mode.Disabled, theme.muted)):
        source = _source(name).replace("currentColor", colour)
        for size in _SIZES:
            drawn.addPixmap(_pixmap(source, size), mode)
    return drawn


def app_icon() -> QIcon:
    """Return Youward's own icon, in its own colours."""
    drawn, source = QIcon(), _source("youward")
    for size in (*_SIZES, 128, 256):
        drawn.addPixmap(_pixmap(source, size))
    return drawn


def _source(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceError(f"The icon {file} can't be read ({error}). Reinstall Youward.") from error


def _pixmap(source: str, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
