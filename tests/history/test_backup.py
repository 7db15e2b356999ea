"""One zip with everything: whole, checked before it comes back, and what was here is put aside."""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from youward.errors import HistoryError
from youward.history.engine import PLAIN, Engine
from youward.history.store import Store

FIXTURES = Path(__file__).parent / "fixtures"
TODAY = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "data" / "history.sqlite3")) as opened:
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    (file := tmp_path / "data" / "settings.ini").parent.mkdir(exist_ok=True)
    file.write_text("[window]\ntheme=dark\n")
    return file


def test_everything_moves_to_another_machine(store: Store, settings: Path, tmp_path: Path) -> None:
    draft = store.create_draft("We open at nine.")
    store.versions.name(draft.id, "sent")
    target = tmp_path / "all.youward.zip"
    store.backup.write(target, settings)
    with closing(Store.open(tmp_path / "other" / "history.sqlite3")) as other:
        other.create_draft("Something of the other machine")
        bundle = other.backup.look(target)
        assert (bundle.drafts, bundle.settings) == (1, "[window]\ntheme=dark\n")
        aside = tmp_path / "other" / "aside.youward.zip"
        other.backup.bring_back(target, aside, tmp_path / "other" / "settings.ini")
        assert [d.label for d in other.drafts("open")] == ["We open at nine."]
        assert [v.name for v in other.versions.of(draft.id)] == ["sent"]
        assert other.create_draft("It goes on").id > draft.id
        # And back again.
        other.backup.bring_back(aside, tmp_path / "again.youward.zip", settings)
        assert [d.label for d in other.drafts()] == ["Something of the other machine"]


def test_a_backup_of_the_first_schema_is_brought_up_to_date(
    store: Store, settings: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.sqlite3"
    shutil.copy(FIXTURES / "schema_1.sqlite3", old)
    target = tmp_path / "old.youward.zip"
    with closing(sqlite3.connect(old)) as connection:
        from youward.history.bundles import pack

        pack(connection, PLAIN, settings, target, 0)
    store.backup.bring_back(target, tmp_path / "aside.youward.zip", settings)
    assert store.drafts("seeded")
    store.network_texts.keep(store.drafts()[0].id, "x", "Works")


def changed(path: Path, name: str, content: bytes | None) -> None:
    with zipfile.ZipFile(path) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    files.pop(name)
    if content is not None:
        files[name] = content
    with zipfile.ZipFile(path, "w") as archive:
        for each, data in files.items():
            archive.writestr(each, data)


def without_database(path: Path) -> None:
    changed(path, "history.sqlite3", None)


def other_database(path: Path) -> None:
    changed(path, "history.sqlite3", b"SQLite format 3\x00" + b"x" * 4000)


def without_manifest(path: Path) -> None:
    changed(path, "manifest.json", None)


def foreign_manifest(path: Path) -> None:
    changed(path, "manifest.json", b'{"format": "else"}')


def nested_manifest(path: Path) -> None:
    changed(path, "manifest.json", b"[" * 100_000)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-300])


def scratched(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40] = b"\x00" * 40
    path.write_bytes(data)


def no_zip(path: Path) -> None:
    path.write_text("hello")


def gone(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (without_database, "is damaged"),
        (other_database, "is damaged"),
        (without_manifest, "no backup of Youward"),
        (foreign_manifest, "no backup of Youward"),
        (nested_manifest, "no backup of Youward"),
        (cut, "is damaged"),
        (scratched, "is damaged"),
        (no_zip, "is damaged"),
        (gone, "can't be read"),
    ],
)
def test_what_is_not_whole_changes_nothing(
    store: Store, settings: Path, tmp_path: Path, spoil: object, said: str
) -> None:
    store.create_draft("Mine " * 2000)
    target = tmp_path / "all.youward.zip"
    store.backup.write(target, settings)
    store.create_draft("Newer")
    spoil(target)  # type: ignore[operator]
    with pytest.raises(HistoryError, match=said) as caught:
        store.backup.bring_back(target, tmp_path / "aside.youward.zip", settings)
    assert str(caught.value).endswith(".")
    assert len(store.drafts()) == 2
    assert not (tmp_path / "aside.youward.zip").exists()


def test_a_backup_of_a_newer_program_is_refused(store: Store, settings: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.youward.zip"
    store._db.execute("PRAGMA user_version = 99")
    store.backup.write(target, settings)
    with pytest.raises(HistoryError, match="newer Youward"):
        store.backup.look(target)


def test_the_manifest_says_what_is_in_it(store: Store, settings: Path, tmp_path: Path) -> None:
    store.create_draft("One")
    store.backup.write(tmp_path / "a.youward.zip", settings)
    with zipfile.ZipFile(tmp_path / "a.youward.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert sorted(archive.namelist()) == ["history.sqlite3", "manifest.json", "settings.ini"]
    assert manifest["drafts"] == 1
    assert set(manifest["files"]) == {"history.sqlite3", "settings.ini"}


def test_a_folder_gets_one_backup_a_day_and_keeps_seven(store: Store, settings: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups" / "of mine"
    folder.mkdir(parents=True)
    (folder / "before the move.youward.zip").write_text("kept")
    for day in range(10):
        assert store.backup.write_daily(folder, settings, TODAY + timedelta(days=day))
        assert not store.backup.write_daily(folder, settings, TODAY + timedelta(days=day, hours=5))
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        *(f"Youward 2026-03-{day:02}.youward.zip" for day in range(4, 11)),
        "before the move.youward.zip",
    ]


def test_a_folder_that_cannot_be_written_is_said(store: Store, settings: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(HistoryError, match="did not work"):
        store.backup.write_daily(tmp_path / "file" / "inside", settings, TODAY)


@pytest.mark.parametrize("here", ["", "plum jam"])
@pytest.mark.parametrize("there", ["", "plum jam"])
def test_a_backup_comes_back_with_and_without_a_passphrase(tmp_path: Path, here: str, there: str) -> None:
    with closing(Store.open(tmp_path / "there" / "history.sqlite3", engine=Engine(there))) as store:
        store.create_draft("from there")
        store.backup.write(tmp_path / "all.youward.zip", tmp_path / "none.ini")
    content = (tmp_path / "all.youward.zip").read_bytes()
    assert b"from there" not in content
    with closing(Store.open(tmp_path / "here" / "history.sqlite3", engine=Engine(here))) as store:
        store.create_draft("from here")
        if there and not here:
            with pytest.raises(HistoryError, match="another passphrase"):
                store.backup.bring_back(
                    tmp_path / "all.youward.zip", tmp_path / "aside.zip", tmp_path / "n.ini"
                )
            return
        store.backup.bring_back(tmp_path / "all.youward.zip", tmp_path / "aside.zip", tmp_path / "none.ini")
        assert [store.draft(1).text] == ["from there"]
        with closing(store.another()) as other:
            assert other.draft(1).text == "from there"
    with closing(Store.open(tmp_path / "here" / "history.sqlite3", engine=Engine(here))) as store:
        assert store.draft(1).text == "from there"
        store.backup.bring_back(tmp_path / "aside.zip", tmp_path / "aside2.zip", tmp_path / "none.ini")
        assert store.draft(1).text == "from here"


def test_a_backup_of_another_passphrase_is_told_of(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "there" / "history.sqlite3", engine=Engine("plum jam"))) as store:
        store.backup.write(tmp_path / "all.youward.zip", tmp_path / "none.ini")
    with (
        closing(Store.open(tmp_path / "here" / "history.sqlite3", engine=Engine("pear jam"))) as store,
        pytest.raises(HistoryError, match="protected with another passphrase"),
    ):
        store.backup.look(tmp_path / "all.youward.zip")
