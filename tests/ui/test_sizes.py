"""Large words and large screens clip nothing."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import clipped
import pytest
import screens
from PySide6.QtWidgets import QApplication
from screens import SCREENS, show_screen

from youward.ui.app import Room, make_application

LARGE = 20


@pytest.fixture
def large_words(qapp: QApplication) -> Iterator[None]:
    before = make_application().font()
    large = QApplication.font()
    large.setPixelSize(LARGE)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("large_words")
def test_large_words_have_room_in_the_usual_window(open_room: Callable[[], Room]) -> None:
    room = open_room()
    assert QApplication.font().pixelSize() == LARGE
    faults: list[str] = []
    for screen in SCREENS:
        if screen not in clipped.SIZED_OTHERWISE:
            show_screen(
                room,
                screen,
                lambda widget, at=screen: faults.extend(f"{at}: {one}" for one in clipped.clipped(widget)),
            )
    assert not faults


def test_nothing_is_clipped_at_twice_the_size(tmp_path: Path) -> None:
    here = [str(Path(module.__file__ or "").parent) for module in (clipped, screens)]
    surroundings = {
        **os.environ,
        "QT_SCALE_FACTOR": "2",
        "YOUWARD_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([*here, os.environ.get("PYTHONPATH", "")]),
    }
    looked = subprocess.run(
        [sys.executable, clipped.__file__],
        capture_output=True,
        encoding="utf-8",
        env=surroundings,
        timeout=300,
        check=False,
    )
    assert looked.stdout == "2\n", looked.stderr
