"""What becomes of the drafts when the file, a backup, the index, the clock or the disk lets them down."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from youward.errors import HistoryError, NewerHistoryError
from youward.history.backups import Held, backups
from youward.history.database import SMALL, open_database
from youward.history.engine import PLAIN
from youward.history.lookout import Damage, Lookout
from youward.history.store import Store
from youward.paths import resources

START = 1_750_000_000_000
DAY = 86_400_000
MINUTE = 60_000


class Clock:
    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> int:
        self.at += 1
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def backed_up(path: Path, clock: Clock) -> Path:
    """Leave a closed store with one draft and one backup of it."""
    with closing(Store.open(path, clock)) as store:
        store.create_draft("in the backup " * 400)
    clock.at += 2 * DAY
    Store.open(path, clock).close()
    clock.at += MINUTE
    return path


def labels(path: Path, clock: Clock) -> list[str]:
    with closing(Store.open(path, clock)) as store:
        return [draft.label[:13] for draft in store.drafts()]


@pytest.mark.parametrize("left", [0, 1, 50, 4096, 20_000])
def test_a_file_cut_short_anywhere_comes_back(backed_up: Path, clock: Clock, left: int) -> None:
    backed_up.write_bytes(backed_up.read_bytes()[:left])
    with closing(Store.open(backed_up, clock)) as store:
        assert "backup was brought back" in store.notice
        assert [draft.label[:13] for draft in store.drafts()] == ["in the backup"]


def test_a_missing_file_comes_back_too(backed_up: Path, clock: Clock) -> None:
    backed_up.unlink()
    assert labels(backed_up, clock) == ["in the backup"]
    assert not list(backed_up.parent.glob("*.damaged-*"))


def test_an_older_backup_serves_when_the_newest_is_broken(backed_up: Path, clock: Clock) -> None:
    clock.at += 2 * DAY
    Store.open(backed_up, clock).close()
    newest = max((backed_up.parent / "backups").iterdir())
    newest.write_bytes(newest.read_bytes()[:5000])
    backed_up.write_bytes(b"no database")
    assert labels(backed_up, clock) == ["in the backup"]


def test_an_impossible_schema_number_is_damage_not_a_newer_program(backed_up: Path, clock: Clock) -> None:
    content = bytearray(backed_up.read_bytes())
    content[61] ^= 0x80  # bytes 60 to 63 hold the user version
    backed_up.write_bytes(content)
    assert labels(backed_up, clock) == ["in the backup"]


def test_a_newer_schema_that_cannot_even_be_read_is_refused_untouched(backed_up: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(backed_up)) as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("PRAGMA writable_schema = 1")
        db.execute(
            "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
            "VALUES ('table', 'n', 'n', 0, 'CREATE TABLE n (a SOME NEWER WORD ~)')"
        )
        db.commit()
        db.execute("PRAGMA journal_mode = DELETE")
    before = backed_up.read_bytes()
    with pytest.raises(NewerHistoryError):
        Store.open(backed_up, clock)
    assert backed_up.read_bytes() == before
    assert not list(backed_up.parent.glob("*.damaged-*"))


def test_a_bad_byte_in_one_title_hides_no_other_draft(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        store.create_draft("the other")
        store.rename(store.create_draft("text").id, "Title 1")
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Title 1", b"Title \xff"))
    with closing(Store.open(path, clock)) as store:
        assert [draft.label for draft in store.drafts()] == ["Title �", "the other"]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE draft_words_data SET block = x'ff' WHERE id = 10",
        "UPDATE draft_words_data SET block = x'ff00ff' WHERE id > 10",
        "DELETE FROM draft_words_content",
    ],
)
@pytest.mark.parametrize("first", ["save", "search"])
def test_a_damaged_index_costs_no_text_and_is_made_again(
    path: Path, clock: Clock, damage: str, first: str
) -> None:
    with closing(Store.open(path, clock)) as store:
        draft, other = store.create_draft("plums and pears"), store.create_draft("plums again")
    with closing(sqlite3.connect(path)) as db:
        db.execute(damage)
        db.commit()
    with closing(Store.open(path, clock)) as store:
        if first == "search" and "id = 10" not in damage:
            assert {found.id for found in store.drafts("plum")} == {draft.id, other.id}
        store.save(draft.id, "plums and quinces")
        assert store.draft(draft.id).text == "plums and quinces"
        assert {found.id for found in store.drafts("plum")} == {draft.id, other.id}
        assert [found.id for found in store.drafts("quinc")] == [draft.id]
        store.bin.delete(other.id)
        assert [found.id for found in store.drafts("plum")] == [draft.id]


def test_rebuilding_the_table_of_drafts_keeps_their_versions(
    path: Path, clock: Clock, tmp_path: Path
) -> None:
    with closing(Store.open(path, clock)) as store:
        store.versions.end_burst(store.create_draft("kept").id)
    migrations = tmp_path / "migrations"
    shutil.copytree(resources() / "migrations", migrations)
    (migrations / "0099_rebuild.sql").write_text(
        "CREATE TABLE rebuilt AS SELECT * FROM drafts;\nDROP TABLE drafts;\n"
        "ALTER TABLE rebuilt RENAME TO drafts;\n"
    )
    connection, _, recovered = open_database(path, migrations, clock())
    with closing(connection) as db:
        assert recovered is None
        assert db.execute("SELECT count(*) FROM versions").fetchone() == (1,)
        assert db.execute("PRAGMA user_version").fetchone() == (len(list(migrations.iterdir())),)
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_a_migration_that_fails_changes_nothing(path: Path, clock: Clock, tmp_path: Path) -> None:
    Store.open(path, clock).close()
    migrations = tmp_path / "migrations"
    shutil.copytree(resources() / "migrations", migrations)
    (migrations / "0002_broken.sql").write_text("CREATE TABLE extra (a);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(HistoryError):
        open_database(path, migrations, clock())
    Store.open(path, clock).close()


def test_an_empty_store_is_not_backed_up(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        store.create_draft("first day")
    assert not list(path.parent.glob("backups/*"))
    Store.open(path, clock).close()
    assert len(list(path.parent.glob("backups/*"))) == 1


def test_a_backup_that_cannot_be_written_stops_nobody(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        store.create_draft("written all the same")
    (path.parent / "backups").write_text("a file in the way")
    assert labels(path, clock) == ["written all t"]


def test_a_pause_alone_ends_a_burst(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        draft = store.create_draft("thought")
        assert store.versions.of(draft.id) == []
        clock.at += 3 * MINUTE
        assert [version.text for version in store.versions.of(draft.id)] == ["thought"]


def test_a_clock_set_back_ends_a_burst(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        draft = store.create_draft("before")
        clock.at -= DAY
        store.save(draft.id, "after")
        assert [version.text for version in store.versions.of(draft.id)] == ["before"]


def test_lone_surrogates_and_nul_come_back_from_every_field(path: Path, clock: Clock) -> None:
    odd = "a\ud83d\x00b"
    with closing(Store.open(path, clock)) as store:
        draft = store.create_draft("x", kind=odd, network=odd)
        store.set_brief(draft.id, odd, odd, odd)
        store.set_dismissed(draft.id, odd)
        after = store.rename(draft.id, odd)
        assert {after.title, after.kind, after.network, after.dismissed} == {odd}
        assert {after.reader, after.benefit, after.question} == {odd}
        assert store.versions.name(draft.id, odd).name == odd


def damaged_in_the_middle(path: Path, clock: Clock, unread: str) -> None:
    """Scribble over the pages that hold nothing but `unread`."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    for page in range(0, len(content), 4096):
        if set(content[page + 4 : page + 4096]) == set(unread.encode()):
            content[page : page + 4096] = b"\x5a" * 4096
    path.write_bytes(content)


def test_what_is_newer_than_the_backup_is_read_from_the_damaged_file(backed_up: Path, clock: Clock) -> None:
    with closing(Store.open(backed_up, clock)) as store:
        old = store.drafts()[0].id
        before = store.draft(old).text
        store.save(old, "written after the backup")
        later = store.create_draft("begun after the backup")
        store.versions.name(later.id, "first")
        lost = store.create_draft("lost words " * 3000)
    damaged_in_the_middle(backed_up, clock, "lost words ")
    with closing(Store.open(backed_up, clock)) as store:
        assert "2 drafts could be read from the damaged file in a newer state." in store.notice
        assert store.draft(old).text == "written after the backup"
        assert before in [version.text for version in store.versions.of(old)]
        assert store.versions.of(later.id)[0].name == "first"
        assert [found.id for found in store.drafts("begun")] == [later.id]
        with pytest.raises(HistoryError):
            store.draft(lost.id)


def test_a_large_file_is_looked_through_only_when_that_is_asked(path: Path, clock: Clock) -> None:
    with closing(Store.open(path, clock)) as store:
        store.create_draft("in the backup")
        lost = store.create_draft("lost words " * (SMALL // 10))
    clock.at += 2 * DAY
    Store.open(path, clock).close()
    assert not backups(path)
    assert Lookout(path, PLAIN, clock).look() is None
    assert len(backups(path)) == 1
    damaged_in_the_middle(path, clock, "lost words ")
    with closing(Store.open(path, clock)) as store:
        assert store.notice == ""
        lookout = Lookout(path, PLAIN)
        assert lookout.is_needed
        assert lookout.look() == Damage(Held(2, lost.changed))
    with closing(Store.open(path, clock, damaged=True)) as store:
        assert "It holds 2 drafts, written up to 2025-06-1" in store.notice
        assert store.draft(lost.id).text.startswith("lost words")


def test_a_look_that_is_stopped_finds_nothing(backed_up: Path) -> None:
    lookout = Lookout(backed_up, PLAIN)
    assert not lookout.is_needed
    lookout.stop()
    assert lookout.look() is None


WITH_SMALL_FILES = """
import resource, sys
from pathlib import Path
from youward.errors import HistoryError
from youward.history.store import Store
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    Store.open(Path(sys.argv[1]))
except HistoryError as error:
    sys.exit(7)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no limit on the size of files")
def test_a_full_disk_while_recovering_leaves_everything_for_the_next_time(
    backed_up: Path, clock: Clock
) -> None:
    damaged = backed_up.read_bytes()[:9000]
    backed_up.write_bytes(damaged)
    failed = subprocess.run([sys.executable, "-c", WITH_SMALL_FILES, str(backed_up)], check=False)
    assert failed.returncode == 7
    assert backed_up.read_bytes() == damaged
    assert labels(backed_up, clock) == ["in the backup"]


WRITER = """
import sys
from pathlib import Path
from youward.history.store import Store
print("ready", flush=True)
sys.stdin.readline()
store = Store.open(Path(sys.argv[1]))
for number in range(5):
    draft = store.create_draft("start")
    for words in range(6):
        store.save(draft.id, f"{sys.argv[2]} {number} " + "word " * words)
store.close()
"""


def started(script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_two_processes_that_open_a_new_store_at_once_both_write(path: Path, clock: Clock) -> None:
    writers = [started(WRITER, str(path), name) for name in ("left", "right")]
    for writer in writers:
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    with closing(Store.open(path, clock)) as store:
        assert len(store.drafts("left")) == len(store.drafts("right")) == 5
        assert {len(store.versions.of(draft.id)) for draft in store.drafts()} == {1}


RESTLESS_WRITER = """
import sys
from itertools import count
from pathlib import Path
from youward.history.store import Store
store = Store.open(Path(sys.argv[1]))
draft = store.create_draft("start")
for number in count():
    store.save(draft.id, f"number {number}: " + "a sentence just written. " * (number % 400))
    print(number, flush=True)
"""


@pytest.mark.parametrize("told", [1, 60])
def test_what_was_saved_survives_kill_nine_in_the_middle_of_writing(
    path: Path, clock: Clock, told: int
) -> None:
    writer = started(RESTLESS_WRITER, str(path))
    assert writer.stdout is not None
    for _ in range(told):
        writer.stdout.readline()
    writer.kill()
    # What else it said before it died; a line cut in the middle was not said.
    rest = writer.communicate()[0]
    said = told + rest.count("\n")
    with closing(Store.open(path, clock)) as store:
        assert store.notice == ""
        (found,) = store.drafts("number")
        text = store.draft(found.id).text
        # The save in which it died is there as a whole or not at all.
        assert text in (written(said - 1), written(said))


def written(number: int) -> str:
    return f"number {number}: " + "a sentence just written. " * (number % 400)
