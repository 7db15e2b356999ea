"""Starting: after a crash, with damaged drafts, in a folder that can't be written to, and twice."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import killed_writer
import pytest
from PySide6.QtCore import QLockFile, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from rooms import press, titles, write

from youward import paths
from youward.ui.app import Room, open_window

PROGRAM = Path(killed_writer.__file__)


def run(what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(PROGRAM), what], capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def test_what_was_written_is_there_after_the_program_was_killed(data_home: Path) -> None:
    killed = run("write")
    assert killed.returncode != 0
    again = run("read")
    assert again.returncode == 0, again.stderr
    assert again.stdout == killed_writer.TEXT


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what the box says that stands for a window that can't be opened."""
    sentences: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda parent, title, sentence: sentences.append(sentence))
    return sentences


def test_a_second_window_is_refused(qapp: QApplication, data_home: Path, told: list[str]) -> None:
    data_home.mkdir()
    first = QLockFile(str(data_home / "window.lock"))
    assert first.tryLock(0)
    assert open_window() == 2
    assert told == ["Youward is open already. Look for its window."]


def test_a_data_folder_that_is_a_file(qapp: QApplication, data_home: Path, told: list[str]) -> None:
    data_home.write_text("mine", encoding="utf-8")
    assert open_window() == 2
    assert len(told) == 1
    assert "opening your drafts did not work" in told[0]
    assert data_home.read_text(encoding="utf-8") == "mine"


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Take away the right to write into `folder`; an administrator also becomes somebody else."""
    user = os.geteuid()
    folder.chmod(0o555)
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have no such mode")
def test_a_data_folder_that_cannot_be_written_to(
    qapp: QApplication, data_home: Path, told: list[str]
) -> None:
    data_home.mkdir()
    with without_rights(data_home):
        assert open_window() == 2
    assert told == [
        "The folder of your drafts can't be written to, so opening your drafts did not work. "
        "Allow writing there, or copy your text somewhere safe."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have no such mode")
def test_drafts_in_a_folder_that_cannot_be_written_to_stay_as_they_are(
    open_room: Callable[[], Room], data_home: Path, told: list[str]
) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "Hello")
    room.window.close()
    room.close()
    before = paths.history_file().read_bytes()
    with without_rights(data_home):
        assert open_window() == 2
    assert len(told) == 1
    assert "can't be written to, so opening your drafts did not work" in told[0]
    assert paths.history_file().read_bytes() == before
    assert open_room().window.editor.text() == "Hello"


def test_damaged_drafts_are_told_of_and_kept(open_room: Callable[[], Room], data_home: Path) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "Hello")
    room.window.close()
    room.close()
    for backup in (data_home / "backups").glob("*"):
        backup.unlink()
    damaged = b"no database" * 1000
    paths.history_file().write_bytes(damaged)
    for side in ("-wal", "-shm"):
        paths.history_file().with_name(paths.history_file().name + side).unlink(missing_ok=True)
    room = open_room()
    notice = room.window.desk.notice.sentence
    assert notice.startswith("Your drafts were damaged and there was no backup, so a new history begins.")
    assert [file.read_bytes() for file in data_home.glob("*.damaged-*")] == [damaged]
    write(room, "New")
    assert room.session.save()


def test_damaged_drafts_come_back_from_the_newest_backup(
    open_room: Callable[[], Room], data_home: Path
) -> None:
    room = open_room()
    press(room, "Ctrl+N")
    write(room, "Hello")
    # The daily backup is made at a start, of what is there then.
    room = open_room()
    for backup in (data_home / "backups").glob("*"):
        backup.unlink()
    room = open_room()
    room.window.close()
    room.close()
    paths.history_file().write_bytes(b"no database" * 1000)
    room = open_room()
    assert "the newest backup was brought back" in room.window.desk.notice.sentence
    assert "Hello" in titles(room)
    assert room.window.editor.text() == "Hello"


def test_without_a_display_the_sample_is_coached_and_drawn(tmp_path: Path) -> None:
    picture = tmp_path / "out" / "look.png"
    done = subprocess.run(
        [sys.executable, "-m", "youward.ui.first_look", str(picture)],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "The first line is about us" in done.stdout
    assert QImage(str(picture)).size() == QSize(1280, 800)


def test_an_installation_proves_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "youward", "--smoke-test"],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.stdout == "The window, the coach and the drafts work.\n", done.stderr
    assert done.returncode == 0
