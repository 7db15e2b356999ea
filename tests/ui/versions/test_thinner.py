"""Old versions become fewer while the window is open, and not under the writer's eyes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from rooms import PATIENCE

from youward.history.store import Store
from youward.ui.versions import thinner
from youward.ui.versions.thinner import Thinner

DAY = 86_400_000
NOW = 20_000 * DAY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "history.sqlite3"
    with closing(Store.open(path, lambda: NOW - 20 * DAY)) as old:
        draft = old.create_draft("one").id
        for text in ("one", "two", "three"):
            old.save(draft, text)
            old.versions.end_burst(draft)
    with closing(Store.open(path, lambda: NOW)) as now:
        yield now


def kept(store: Store) -> list[str]:
    return [version.text for version in store.versions.of(store.drafts()[0].id)]


@pytest.mark.usefixtures("qapp")
def test_it_begins_by_itself_and_comes_again(
    store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinner, "FIRST", 1)
    owner = QObject()
    made = Thinner(store, owner)
    qtbot.waitUntil(lambda: kept(store) == ["three"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: made.wait.interval() == thinner.AGAIN, timeout=PATIENCE)
    assert made.wait.isActive()


def test_it_waits_while_a_dialog_is_open(store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, dialog = QObject(), QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog, timeout=PATIENCE)
    monkeypatch.setattr(thinner, "FIRST", 1)
    made = Thinner(store, owner)
    with qtbot.waitSignal(made.wait.timeout, timeout=PATIENCE):
        pass
    assert kept(store) == ["one", "two", "three"]
    dialog.close()
    qtbot.waitUntil(lambda: kept(store) == ["three"], timeout=PATIENCE)


@pytest.mark.usefixtures("qapp")
def test_a_disk_that_refuses_stops_nobody(
    store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinner, "FIRST", 1)
    owner = QObject()
    made = Thinner(store, owner)
    store.close()
    qtbot.waitUntil(lambda: made.wait.interval() == thinner.AGAIN, timeout=PATIENCE)
