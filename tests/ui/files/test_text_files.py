"""Text files come in as drafts, whatever wrote them, and a post goes out as one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from rooms import press, titles, write

from youward.errors import InputError
from youward.ui.app import Room
from youward.ui.files.reading import LARGEST, read_text_file

WORDS = "Café — “open” 🎉\nfrom 9"
HELD = Qt.KeyboardModifier.NoModifier


def let_go(widget: QWidget, data: QMimeData) -> None:
    """Drag `data` onto a widget and let it go there."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, HELD)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(50, 50), copy, data, left, HELD))


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def notice(room: Room) -> str:
    return room.window.desk.notice.sentence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_file_that_tells_its_encoding_is_read(tmp_path: Path, encoding: str, ends: str) -> None:
    file = tmp_path / "post.TXT"
    file.write_bytes((WORDS + "\n").replace("\n", ends).encode(encoding))
    read = read_text_file(file)
    assert (read.name, read.text, read.guessed) == ("post", WORDS, False)


def test_utf_16_of_the_other_byte_order_is_read(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    file.write_bytes(b"\xfe\xff" + WORDS.encode("utf-16-be"))
    assert read_text_file(file).text == WORDS


def test_a_windows_file_is_guessed(tmp_path: Path) -> None:
    file = tmp_path / "post.txt"
    file.write_bytes("Café – “open”".encode("cp1252"))
    read = read_text_file(file)
    assert (read.text, read.guessed) == ("Café – “open”", True)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "holds no text"),
        ("broken.txt", b"\xff\xfeabc", "Save it as UTF-8"),
        ("odd.txt", b"\x81\x8d words", "Save it as UTF-8"),
        ("empty.txt", b" \n", "is empty"),
        ("letter.docx", b"PK", "end in .txt or .md"),
        ("long.txt", b"x" * (LARGEST + 1), "larger than 1 MB"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(InputError, match=sentence) as raised:
        read_text_file(file)
    assert name in str(raised.value)


def test_folders_and_missing_files_are_told_of(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_text_file(tmp_path)
    with pytest.raises(InputError, match="can't be read"):
        read_text_file(tmp_path / "gone.txt")


@pytest.mark.parametrize("place", ["editor", "window"])
def test_dropped_files_become_drafts_of_their_own(room: Room, tmp_path: Path, place: str) -> None:
    write(room, "Being written")
    first, second = tmp_path / "First.txt", tmp_path / "Second.md"
    first.write_text("One & all", encoding="utf-8")
    second.write_text("Two", encoding="utf-8")
    target = room.window.editor.viewport() if place == "editor" else room.window
    let_go(target, files(first, second))
    assert {"First", "Second", "Being written"} <= set(titles(room))
    assert room.window.editor.text() == "Two"
    assert notice(room) == "2 files are new drafts now."


def test_a_file_that_cannot_be_read_leaves_the_others(room: Room, tmp_path: Path) -> None:
    good = tmp_path / "Good.txt"
    good.write_text("Good", encoding="utf-8")
    let_go(room.window, files(tmp_path, good, tmp_path / "gone.txt"))
    assert room.window.editor.text() == "Good"
    assert "is a folder" in notice(room) and notice(room).endswith("1 more could not be opened.")
    before = titles(room)
    let_go(room.window, files(*[good] * 21))
    assert "21 files" in notice(room)
    assert titles(room) == before


def test_dropped_text_is_inserted(room: Room) -> None:
    data = QMimeData()
    data.setText("dropped")
    let_go(room.window.editor.viewport(), data)
    assert room.window.editor.text() == "dropped"


def test_open_asks_for_files(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "Notes.txt"
    file.write_bytes("Café".encode("cp1252"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    press(room, "Ctrl+O")
    assert room.window.editor.text() == "Café"
    assert "Look at the accents" in notice(room)
    assert room.session.draft is not None and room.session.draft.label == "Notes"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    press(room, "Ctrl+O")
    assert room.window.editor.text() == "Café"


def test_a_copy_is_saved_under_the_name_of_the_post(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(parent: QWidget, title: str, name: str, endings: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "out.txt"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    write(room, "Hours: 9/5?\nCafé 🎉")
    press(room, "Ctrl+Shift+X")
    assert offered == ["Hours 9 5.txt"]
    assert (tmp_path / "out.txt").read_bytes() == "Hours: 9/5?\nCafé 🎉".encode()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "out.txt"), ""))
    press(room, "Ctrl+Shift+X")
    assert "can't be written" in notice(room)


def test_recent_posts_are_in_a_menu(room: Room) -> None:
    for number in range(12):
        press(room, "Ctrl+N")
        write(room, f"Post & {number}")
    room.session.save()
    post = room.window.menuBar().actions()[0].menu()
    menu = next(action.menu() for action in post.actions() if "Recen" in action.text())
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 10
    assert [action.isChecked() for action in menu.actions()] == [True] + [False] * 9
    menu.actions()[3].trigger()
    assert room.window.editor.text() == "Post & 8"
