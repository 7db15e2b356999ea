"""Reports about made-up posts for single widgets, and the real window for whole journeys."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, SharedWorker

from youward.coach.report import (
    Dimension,
    Finding,
    Report,
    SentenceRole,
    Severity,
    Standing,
    Strength,
    Suggestion,
)
from youward.ui import app
from youward.ui.app import Room
from youward.ui.language import speak


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook what the offscreen platform says about every window that has a least size."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English, whatever the system and the test before spoke."""
    speak(qapp, "en")


Offer = tuple[str, tuple[str, ...]]


def finding_in(
    text: str,
    quote: str,
    severity: Severity = Severity.LOOK_AGAIN,
    check: str = "self-lead",
    offers: tuple[Offer, ...] = (),
    after: int = 0,
) -> Finding:
    start = text.index(quote, after)
    end = start + len(quote)
    suggestions = tuple(Suggestion(start, end, new, blanks, "S01") for new, blanks in offers)
    return Finding(
        check=check,
        severity=severity,
        dimension=Dimension.AUDIENCE_FOCUS,
        start=start,
        end=end,
        quote=quote,
        title=f"Title of {check}",
        why=f"Why of {check}, for <you> & them.",
        ask="What changes for them?",
        suggestions=suggestions,
    )


def report_on(text: str, *findings: Finding, strengths: int = 0) -> Report:
    good = tuple(
        Strength("good-concrete", Dimension.VALUE, 0, 1, text[:1] or "x", f"Good thing {number}", "Because.")
        for number in range(strengths)
    )
    sentences = tuple(
        SentenceRole(match.start(), match.end(), "us", "tell")
        for match in re.finditer(r"[^\s.!?][^.!?\n]*[.!?]*\s*", text)
    )
    return Report(
        kind="announcement",
        language="en",
        findings=findings,
        strengths=good,
        dimensions={Dimension.TRUST: Standing.MIXED},
        sentences=sentences,
        next_step="Look at the first line first.",
        closing="What would they answer?",
    )


@pytest.fixture
def make_finding() -> Callable[..., Finding]:
    return finding_in


@pytest.fixture
def make_report() -> Callable[..., Report]:
    return report_on


@pytest.fixture(scope="module")
def worker() -> Iterator[SharedWorker]:
    """Run one real analysis process for a module."""
    worker = SharedWorker()
    yield worker
    worker.end()


@pytest.fixture
def open_room(
    qapp: QApplication, qtbot: QtBot, worker: SharedWorker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Room]]:
    """Open the real window; opening it again closes the one before, as a restart does."""
    monkeypatch.setattr(app, "Client", worker)
    rooms: list[Room] = []

    def close() -> None:
        while rooms:
            room = rooms.pop()
            room.window.close()
            room.close()
            room.session.setParent(None)
            room.session.deleteLater()
            room.window.deleteLater()
            qapp.processEvents()

    def begin() -> Room:
        close()
        room = app.make_room(app.make_application())
        rooms.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitUntil(room.window.isActiveWindow, timeout=PATIENCE)
        return room

    yield begin
    close()


@pytest.fixture
def room(open_room: Callable[[], Room]) -> Room:
    """Open the window with an empty new post."""
    room = open_room()
    room.session.new_draft()
    return room
