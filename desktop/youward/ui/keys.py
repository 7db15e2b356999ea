"""Name the keys that are told of in more than one place."""

import sys

from PySide6.QtGui import QKeySequence

NEXT_FINDING = "F8"
NEXT_MARK = "F7"
NEXT_BLANK = "F9"
ASK = "Ctrl+Return"
USE = "Ctrl+."
ANOTHER = "Ctrl+Alt+."
NOT_HERE = "Ctrl+Shift+."
SHOW_AGAIN = "Ctrl+Shift+A"
FINE_HERE = "Ctrl+Shift+Y"
TURN_DOWN = "Ctrl+Shift+D"
TURN_OFF = "Ctrl+Shift+O"
MY_WORD = "Ctrl+Shift+W"
ABOUT_CHECK = "Ctrl+Shift+I"
LEFT_ALONE = "Ctrl+Shift+L"
ALL_CHECKS = "Ctrl+Shift+K"
NOTICE = "Ctrl+Shift+U"
READER_FIRST = "Ctrl+Shift+R"
INSIGHTS = "Ctrl+Shift+G"
FIND = "Ctrl+F"
# On a Mac, Ctrl+H is the system's key for hiding the program.
REPLACE = "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"
FIND_NEXT = "F3"
SEARCH_DRAFTS = "Ctrl+Shift+F"
HELP = "F1"
COMMANDS = "Ctrl+Shift+P"
PASSPHRASE = "Ctrl+Alt+P"


def shown(key: str) -> str:
    """Return `key` as it is written on this platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
