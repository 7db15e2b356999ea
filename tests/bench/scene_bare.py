"""Type into a bare window at the sizes of the real one, to have something to set the room beside."""

import json
import sys

import psutil
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
from samples import Posts
from watch import BETWEEN_KEYS, MEGABYTE, Heartbeat, PaintWatch, handle_of, press, rest

KEYS, KEYS_A_ROUND = 60, 12


def main(arguments: list[str]) -> int:
    """Write to standard output what keys cost at each size in `arguments`, and the memory at rest."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    editor = QPlainTextEdit()
    window.setCentralWidget(editor)
    window.resize(1200, 780)
    window.show()
    handle, paints, posts = handle_of(editor), PaintWatch(editor.viewport()), Posts(1)
    heart = Heartbeat()
    out: dict[str, list[float]] = {}
    for size in arguments:
        editor.setPlainText(posts.post(int(size)))
        editor.moveCursor(QTextCursor.MoveOperation.End)
        rest(100)
        keys = out[f"key: {size}, bare window"] = []
        stalls = out[f"stall: {size}, typing in a bare window"] = []
        typed = _typed(posts)[:KEYS]
        heart.take()
        for first in range(0, len(typed), KEYS_A_ROUND):
            for character in typed[first : first + KEYS_A_ROUND]:
                keys.append(press(handle, character, paints))
                rest(BETWEEN_KEYS)
            stalls.append(heart.take())
    rest(500)
    out["memory: bare window, at rest"] = [psutil.Process().memory_info().rss / MEGABYTE]
    json.dump(out, sys.stdout)
    app.closeAllWindows()
    return 0


def _typed(posts: Posts) -> str:
    return "".join(f" {posts.sentence()}" for _ in range(4)).lower()
