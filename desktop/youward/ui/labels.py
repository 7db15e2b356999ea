"""Make labels of plain text in the theme's sizes, weights and tones."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from youward.ui import theme
from youward.ui.wording import breakable


def text_label(
    text: str = "",
    *,
    tone: str = "",
    weight: QFont.Weight = theme.WEIGHT_NORMAL,
    pixels: int = theme.TYPE_INTERFACE,
) -> QLabel:
    """Return a label of plain text that wraps, in one of the theme's sizes, weights and tones."""
    label = QLabel(breakable(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.typeface(pixels, weight))
    label.setProperty("tone", tone)
    return label


def quote_label() -> QLabel:
    """Return a label for words of the post: muted, and a little way in."""
    label = text_label(tone="muted")
    # Not by the style sheet: a label whose padding comes from there reckons its height without it.
    label.setContentsMargins(theme.SPACE_SMALL, 0, 0, 0)
    return label


def say(label: QLabel, text: str) -> None:
    """Show `text` with places to break in long words, which a screen reader is spared."""
    label.setText(breakable(text))
    label.setAccessibleName(text)
