"""Convert between Qt's positions (UTF-16 units) and Python's (code points); no other module does."""

import re
from bisect import bisect_left

from PySide6.QtGui import QTextBlock, QTextDocument

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAKS = ("\u2028", "\u2029", "\ufdd0", "\ufdd1")
"""What Qt takes for the end of a line, besides \\n and \\r."""
_STAND_IN = "\ufffd"


class Offsets:
    """Map positions in one text; every lookup is a binary search over its characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        narrow = _units(text) == len(text)
        self._wide = [] if narrow else [match.start() for match in _ASTRAL.finditer(text)]
        self._wide_units = [start + index for index, start in enumerate(self._wide)]

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 position of a code-point position."""
        return code_point + bisect_left(self._wide, code_point)

    def to_code_points(self, utf16: int) -> int:
        """Return the code-point position of a UTF-16 position; inside a pair, that of its character."""
        return utf16 - bisect_left(self._wide_units, utf16)


def plain(text: str) -> str:
    """Return `text` as a document holds it: one kind of line break, no lone surrogates; NBSP is kept."""
    return _SURROGATE.sub(_STAND_IN, _unbroken(text.replace("\r\n", "\n").replace("\r", "\n")))


def document_text(document: QTextDocument) -> str:
    """Return the document's text, one code point per character Qt holds, with NBSP as it was typed.

    Half a surrogate pair, which Qt can be left with, becomes U+FFFD and so keeps its one unit.
    """
    raw = document.toRawText()
    if _units(raw) != document.characterCount() - 1:
        raw = "\n".join(_block_text(block) for block in _blocks(document))
    return _unbroken(raw)


def _unbroken(text: str) -> str:
    for mark in _BREAKS:
        text = text.replace(mark, "\n")
    return text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks: list[QTextBlock] = []
    block = document.firstBlock()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _block_text(block: QTextBlock) -> str:
    """Return a block's text; PySide drops lone surrogates from strings, so those are put back one by one."""
    text = block.text()
    if _units(text) == block.length() - 1:
        return text
    document = block.document()
    units = [document.characterAt(block.position() + index) for index in range(block.length() - 1)]
    return "".join(units).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
