"""Name the keys that are told of in more than one place."""

from PySide6.QtGui import QKeySequence

NEXT_FINDING = "F8"
NEXT_BLANK = "F9"
USE = "Ctrl+."
ANOTHER = "Ctrl+Alt+."
NOT_HERE = "Ctrl+Shift+."
SHOW_AGAIN = "Ctrl+Shift+A"
READER_FIRST = "Ctrl+Shift+R"
HELP = "F1"
COMMANDS = "Ctrl+Shift+P"


def shown(key: str) -> str:
    """Return `key` as it is written on this platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
