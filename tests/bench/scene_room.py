"""Write in the real window with the real coach beside it, and take the time of everything."""

import json
import sys
from collections import defaultdict
from time import perf_counter
from unittest.mock import patch

import psutil
from pace import rounds
from PySide6.QtCore import QObject
from samples import Posts, number_in_the_middle
from watch import BETWEEN_KEYS, MEGABYTE, Heartbeat, PaintWatch, WatchedClient, handle_of, press, rest, until

from youward.coach.report import Report
from youward.ui import app
from youward.ui.settings import declared

ROUNDS, SECONDS = 8, 10.0
KEYS_WHILE_READING = 12
KEYS_AFTER = 36
COLD_ROUNDS = {280: 24, 1300: 14, 3000: 12, 10_000: 3}
WARM_ROUNDS = 12
LOOK_SIZE, LOOK_ROUNDS = 3000, 6
IDLE_MILLISECONDS = 4000
LONGEST_BUDGET = 30.0
"""Seconds that the worker may take; on a slow machine the bench measures rather than kills it."""

NETWORKS = ("x", "linkedin", "instagram", "bluesky")

Values = defaultdict[str, list[float]]


class Desk(QObject):
    """Do what a writer does at the open window."""

    def __init__(self) -> None:
        super().__init__()
        with patch.object(app, "Client", WatchedClient):
            self.room = app.make_room(app.make_application(), client_budget=LONGEST_BUDGET)
        assert isinstance(self.room.client, WatchedClient)
        self.client = self.room.client
        self.session, self.editor = self.room.session, self.room.window.editor
        self._shown = 0.0
        self.session.report_changed.connect(self._note_report)
        self.room.window.show()
        self.handle = handle_of(self.editor)
        self.paints = PaintWatch(self.editor.viewport())
        self.heart = Heartbeat()
        self.posts = Posts(2)
        # Each of them counts with every key.
        self.session.settings.choose(declared.NETWORKS, NETWORKS)

    def _note_report(self, report: Report | None) -> None:
        if report is not None:
            self._shown = perf_counter()

    def put(self, text: str) -> None:
        """Paste a new post, up to its being painted."""
        self.session.new_draft()
        began = perf_counter()
        self.editor.insertPlainText(text)
        until(lambda: self.paints.finished > began, "a post to be painted")

    def edit_a_sentence(self) -> None:
        """Change one sentence near the middle, as find and replace would."""
        text = self.editor.text()
        start, end = number_in_the_middle(text)
        self.editor.set_caret(start)
        cursor = self.editor.textCursor()
        # The sample sentences hold no character that counts twice in Qt.
        cursor.setPosition(cursor.position() + end - start, cursor.MoveMode.KeepAnchor)
        cursor.insertText(self.posts.number())

    def type(self, character: str) -> float:
        """Press one key; return the milliseconds until it is painted."""
        took = press(self.handle, character, self.paints)
        rest(BETWEEN_KEYS)
        return took

    def findings(self) -> tuple[float, float]:
        """Wait for the report on the text as it stands; return the milliseconds from the text sent to
        its report received, and to its findings painted.
        """
        until(lambda: self.client.has_reported_on(self.session.text), "a report")
        asked, told = self.client.times()
        until(lambda: self._shown >= told and self.paints.finished > self._shown, "findings to be painted")
        return (told - asked) * 1000, (self.paints.finished - asked) * 1000


def main(arguments: list[str]) -> int:
    """Write everything measured to standard output; `arguments` are the sizes at which keys are pressed."""
    desk = Desk()
    out: Values = defaultdict(list)
    try:
        desk.findings()
        out["memory: coach, just loaded"] = [_memory(desk.client.pid)]
        for size in map(int, arguments):
            _keys(desk, size, out)
        _in_preview(desk, out)
        for size, most in COLD_ROUNDS.items():
            _pauses(desk, size, most, out)
        _look(desk, out)
        _at_rest(desk, out)
    finally:
        desk.session.close()
        desk.room.close()
    json.dump(out, sys.stdout)
    return 0


def _in_preview(desk: Desk, out: Values) -> None:
    """Type with the preview of four networks in the coach's place, which follows each pause."""
    desk.room.window.side.turn()
    _keys(desk, LOOK_SIZE, out, with_="preview, ")
    desk.room.window.side.turn()


def _keys(desk: Desk, size: int, out: Values, with_: str = "") -> None:
    """Type while the coach reads an unseen post, wait for its findings, then go on typing among them."""
    for _ in rounds(ROUNDS, SECONDS):
        desk.put(desk.posts.post(size))
        typed = "".join(f" {desk.posts.sentence()}" for _ in range(2)).lower()
        desk.heart.take()
        for character in typed[:KEYS_WHILE_READING]:
            if not desk.client.is_busy:
                break
            out[f"key: {size}, {with_}coach reading"].append(desk.type(character))
        out[f"stall: {size}, {with_}typing while the coach reads"].append(desk.heart.take())
        desk.findings()
        rest(50)
        out[f"stall: {size}, {with_}findings arrive"].append(desk.heart.take())
        for character in typed[KEYS_WHILE_READING : KEYS_WHILE_READING + KEYS_AFTER]:
            state = "coach reading" if desk.client.is_busy else "findings shown"
            out[f"key: {size}, {with_}{state}"].append(desk.type(character))
        out[f"stall: {size}, {with_}typing among findings"].append(desk.heart.take())
        desk.findings()


def _pauses(desk: Desk, size: int, most: int, out: Values) -> None:
    for number in rounds(most, SECONDS):
        desk.put(desk.posts.post(size))
        _note(out, f"cold, {size}", desk.findings())
        if number < WARM_ROUNDS:
            desk.edit_a_sentence()
            _note(out, f"warm, {size}", desk.findings())


def _look(desk: Desk, out: Values) -> None:
    """Change the colours and the width of a full window, up to its being painted."""
    desk.put(desk.posts.post(LOOK_SIZE))
    desk.findings()
    settings, window = desk.session.settings, desk.room.window
    for _ in rounds(LOOK_ROUNDS, SECONDS):
        for name in ("dark", "contrast", "light"):
            began = perf_counter()
            settings.choose(declared.THEME, name)
            out[f"look: {LOOK_SIZE}, other colours"].append(_painted(desk, began))
        for width in (1500, 1000, 1240):
            began = perf_counter()
            window.resize(width, window.height())
            out[f"look: {LOOK_SIZE}, another width"].append(_painted(desk, began))


def _painted(desk: Desk, began: float) -> float:
    until(lambda: desk.paints.finished > began, "the window to be painted")
    return (desk.paints.finished - began) * 1000


def _note(out: Values, name: str, times: tuple[float, float]) -> None:
    received, painted = times
    out[f"pause: {name}, received"].append(received)
    out[f"pause: {name}, painted"].append(painted)


def _at_rest(desk: Desk, out: Values) -> None:
    """Note the memory of both processes and what they do while nobody writes."""
    desk.heart.stop()
    # Past the last autosave and the pause after which a sentence at the caret shows.
    rest(2000)
    out["memory: window, at rest"] = [_memory(None)]
    out["memory: coach, at rest"] = [_memory(desk.client.pid)]
    before, began = _busy_seconds(desk.client.pid), perf_counter()
    rest(IDLE_MILLISECONDS)
    after, wall = _busy_seconds(desk.client.pid), perf_counter() - began
    for name, was, now in zip(("window", "coach"), before, after, strict=True):
        out[f"idle: {name}"] = [100 * (now - was) / wall]


def _memory(pid: int | None) -> float:
    return psutil.Process(pid).memory_info().rss / MEGABYTE


def _busy_seconds(coach: int | None) -> tuple[float, float]:
    times = [psutil.Process(pid).cpu_times() for pid in (None, coach)]
    return times[0].user + times[0].system, times[1].user + times[1].system
