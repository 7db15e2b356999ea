"""Measure how well colours stand out from each other, as WCAG 2.2 does."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

Picture = NDArray[np.uint8]
"""Rows of pixels of blue, green and red."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, each as "#rrggbb": 1 for none to 21 for black on white."""
    low, high = sorted((_named(one), _named(other)))
    return (high + 0.05) / (low + 0.05)


def _named(name: str) -> float:
    colour = QColor(name)
    return float(luminance(np.array([colour.blue(), colour.green(), colour.red()], dtype=np.uint8)))


def luminance(pixels: Picture) -> NDArray[np.float64]:
    """Return the relative luminance of each pixel."""
    parts = pixels.astype(np.float64) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.0722, 0.7152, 0.2126])


def picture(widget: QWidget, scale: int = 1) -> Picture:
    """Return what `widget` looks like now, `scale` times as large."""
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    widget.render(image)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    return rows.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width(), :3].copy()


def part(whole: Picture, box: QRect, scale: int = 1) -> Picture:
    """Return what lies in `box`, in logical pixels."""
    left, top = max(0, box.left()) * scale, max(0, box.top()) * scale
    return whole[top : (box.bottom() + 1) * scale, left : (box.right() + 1) * scale]


def text_contrast(piece: Picture, least: int = 6) -> float:
    """Return how much the ink stands out from its ground: the commonest colour against the farthest one
    that at least `least` pixels have, because the edges of letters are blends.
    """
    packed = piece.reshape(-1, 3).astype(np.uint32) @ np.array([1, 256, 65536], dtype=np.uint32)
    colours, counts = np.unique(packed, return_counts=True)
    ground = colours[counts.argmax()]
    inks = colours[counts >= least]
    shades = luminance(np.stack([inks & 255, inks >> 8 & 255, inks >> 16], axis=1).astype(np.uint8))
    under = shades[inks == ground][0]
    return float(max((np.maximum(shades, under) + 0.05) / (np.minimum(shades, under) + 0.05)))


def changed(before: Picture, after: Picture) -> int:
    """Return how many pixels differ by 3:1 or more, which is what an eye needs to see a change."""
    one, other = luminance(before) + 0.05, luminance(after) + 0.05
    return int((np.maximum(one, other) / np.minimum(one, other) >= 3).sum())
