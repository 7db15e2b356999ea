"""Draw the bundled icons in the colours of the interface, sharp at every scale."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from youward import paths
from youward.errors import ResourceError

_SIZES = (16, 20, 24, 32, 48)
"""16 logical pixels at scales from 100 to 300 percent."""
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_RESTYLED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


def icon(name: str, palette: QPalette) -> QIcon:
    """Return a line icon of resources/icons in the colours that `palette` gives to the text of buttons."""
    drawn = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        lines = _renderer(_source(name).replace("currentColor", colour))
        for size in _SIZES:
            drawn.addPixmap(_pixmap(lines, size), mode)
    return drawn


def app_icon() -> QIcon:
    """Return Youward's own icon, in its own colours."""
    drawn, lines = QIcon(), _renderer(_source("youward"))
    for size in _APP_SIZES:
        drawn.addPixmap(_pixmap(lines, size))
    return drawn


class IconButton(QPushButton):
    """Show an icon beside its text, and draw it again when light turns to dark."""

    def __init__(self, name: str, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._name = name
        self._drawn = ("", "")
        self.setProperty("kind", kind)
        self.setIconSize(QSize(16, 16))
        # So that Enter presses it too, on every platform.
        self.setAutoDefault(True)
        self._draw()

    def show_icon(self, name: str) -> None:
        """Show another icon of resources/icons."""
        self._name = name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._draw()

    def _draw(self) -> None:
        """Draw the icon if it would look different; Qt restyles a widget many times before it is shown."""
        palette = QApplication.palette()
        wanted = (self._name, palette.buttonText().color().name())
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIcon(icon(self._name, palette))


def _source(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceError(f"The icon {file} can't be read ({error}). Reinstall Youward.") from error


def _renderer(source: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source.encode()))


def _pixmap(lines: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    lines.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
