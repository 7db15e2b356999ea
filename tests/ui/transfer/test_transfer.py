"""Posts come in and go out through the window, and everything is backed up and brought back."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, choose, in_dialog, press, titles, write

from youward.history.exports.writers import Format
from youward.ui.app import Room
from youward.ui.settings import declared
from youward.ui.transfer.export_dialog import ExportDialog
from youward.ui.transfer.import_dialog import ImportDialog


def tweets(folder: Path, count: int) -> Path:
    rows = [
        {
            "tweet": {
                "id_str": str(n),
                "full_text": f"Post number {n}",
                "created_at": "Wed Oct 10 20:19:24 +0000 2018",
            }
        }
        for n in range(count)
    ]
    (file := folder / "tweets.js").write_text(f"window.YTD.tweets.part0 = {json.dumps(rows)}")
    return file


def test_an_archive_comes_in_and_is_known_the_second_time(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    file = tweets(tmp_path, 30)
    said: list[str] = []

    def bring(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        dialog.look_at(file)
        qtbot.waitUntil(lambda: bool(dialog.page.heading.text()) and dialog.bar.isHidden(), timeout=PATIENCE)
        said.append(dialog.page.outcome.text())
        if dialog.go.isEnabled():
            assert dialog.go.text() == "Import 30 posts"
            assert dialog.page.posts.topLevelItemCount() == 20
            dialog.go.click()
            qtbot.waitUntil(lambda: dialog.bar.isHidden(), timeout=PATIENCE)
            said.append(dialog.said.text())
        dialog.close()

    for _ in range(2):
        in_dialog(bring)
        press(room, "Ctrl+Shift+N")
    assert said == [
        "30 new posts. All come in as published.",
        "30 posts are among your drafts now.",
        "All its posts are among your drafts already.",
    ]
    assert "Post number 7" in titles(room)


def test_another_column_is_surveyed_again(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    (file := tmp_path / "posts.csv").write_text(
        "Text,Other,Date\nFirst,Else,2024-05-01\nSecond,,2024-05-02\n"
    )

    def bring(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        dialog.look_at(file)
        qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=PATIENCE)
        assert dialog.page.outcome.text() == "2 new posts."
        box = dialog.page.boxes["text"]
        box.setCurrentIndex(box.findData("Other"))
        qtbot.waitUntil(lambda: dialog.page.outcome.text() == "One new post.", timeout=PATIENCE)
        dialog.close()

    in_dialog(bring)
    press(room, "Ctrl+Shift+N")


def test_what_cannot_be_read_is_said_and_another_may_be_chosen(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    (file := tmp_path / "tweets.js").write_text("window.YTD.tweets.part0 = [{")
    said: list[str] = []

    def bring(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        dialog.look_at(file)
        qtbot.waitUntil(lambda: dialog.bar.isHidden(), timeout=PATIENCE)
        said.append(dialog.said.text())
        assert dialog.file.isEnabled() and not dialog.go.isEnabled()
        dialog.close()

    in_dialog(bring)
    press(room, "Ctrl+Shift+N")
    assert said == ["“tweets.js” is damaged or ends too early. Download or save it again."]


def test_escape_stops_an_import_and_nothing_stays(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    file = tweets(tmp_path, 20_000)
    said: list[str] = []

    def bring(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        dialog.look_at(file)
        qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=PATIENCE)
        dialog.go.click()
        dialog.reject()
        qtbot.waitUntil(lambda: dialog.bar.isHidden(), timeout=PATIENCE)
        said.append(dialog.said.text())
        dialog.close()

    in_dialog(bring)
    press(room, "Ctrl+Shift+N")
    assert said == ["Stopped. Nothing was imported."]
    assert room.store.drafts("number") == []


@pytest.mark.parametrize("form", Format)
def test_posts_go_out(room: Room, qtbot: QtBot, tmp_path: Path, form: Format) -> None:
    write(room, "You can book court 3")
    target = tmp_path / "out"

    def take(dialog: QWidget) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.formats[form].setChecked(True)
        dialog.only.setChecked(True)
        dialog.write_to(target, dialog.form())
        qtbot.waitUntil(lambda: not dialog.said.isHidden(), timeout=PATIENCE)
        assert dialog.said.text() == "One post is in “out”."
        dialog.close()

    in_dialog(take)
    press(room, "F4")
    files = sorted(target.iterdir()) if target.is_dir() else [target]
    assert "You can book court 3" in files[0].read_text(encoding="utf-8")


def test_everything_is_backed_up_and_brought_back(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data_home: Path
) -> None:
    file = tmp_path / "all.youward.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    room.session.settings.choose(declared.FONT_SIZE, 20)
    write(room, "The first words")
    press(room, "Ctrl+Alt+B")
    qtbot.waitUntil(lambda: "all.youward.zip" in room.window.desk.notice.sentence, timeout=PATIENCE)
    room.session.settings.choose(declared.FONT_SIZE, 30)
    room.session.new_draft()
    write(room, "Words of later")
    said: list[str] = []
    choose("Bring it back", said)
    press(room, "Ctrl+Alt+R")
    qtbot.waitUntil(lambda: "The backup is back" in room.window.desk.notice.sentence, timeout=PATIENCE)
    assert "Put them in the place of what is here?" in said[0]
    assert "The first words" in titles(room) and "Words of later" not in titles(room)
    assert room.session.settings.value(declared.FONT_SIZE) == 20
    assert room.window.editor.text() == ""
    assert len(list((data_home / "backups").glob("before *.youward.zip"))) == 1
    write(room, "And it goes on")
    assert room.session.save()


def test_a_chosen_folder_gets_a_backup_each_day_or_it_is_said(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = room.session.settings
    settings.choose(declared.BACKUP_FOLDER, str(tmp_path / "safe"))
    name = f"Youward {datetime.now():%Y-%m-%d}.youward.zip"
    qtbot.waitUntil((tmp_path / "safe" / name).exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not room.window.transfer.daily.is_busy, timeout=PATIENCE)
    (tmp_path / "file").write_text("in the way")
    settings.choose(declared.BACKUP_FOLDER, str(tmp_path / "file"))
    qtbot.waitUntil(lambda: "did not work" in room.window.desk.notice.sentence, timeout=PATIENCE)


def test_every_button_of_the_dialogs_can_be_reached(room: Room, qtbot: QtBot) -> None:
    def look(dialog: QWidget) -> None:
        buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
        assert all(button.text() and not button.autoDefault() for button in buttons)
        dialog.close()

    in_dialog(look)
    press(room, "Ctrl+Shift+N")
