"""The draft store: drafts, versions, search, the bin, odd text, and what goes wrong with files."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.errors import HistoryError, NewerHistoryError
from youward.history.store import Store
from youward.history.values import label
from youward.history.versions import BURST_PAUSE
from youward.paths import resources

FIXTURES = Path(__file__).parent / "fixtures"


class Clock:
    def __init__(self) -> None:
        self.at = 1_750_000_000_000

    def __call__(self) -> int:
        self.at += 1
        return self.at

    def pass_minutes(self, minutes: float) -> None:
        self.at += int(minutes * 60_000)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    with closing(Store.open(path, clock)) as opened:
        yield opened


def test_a_saved_draft_is_there_after_reopening(store: Store, path: Path, clock: Clock) -> None:
    draft = store.create_draft("W", network="x")
    store.save(draft.id, "We open at nine.")
    store.close()
    with closing(Store.open(path, clock)) as again:
        assert again.draft(draft.id).text == "We open at nine."
        assert again.draft(draft.id).network == "x"
        assert again.notice == ""


def test_type_close_reopen_edit_restore_gives_the_first_session(
    store: Store, path: Path, clock: Clock
) -> None:
    draft = store.create_draft("F")
    store.save(draft.id, "First session.")
    store.versions.end_burst(draft.id)
    store.close()
    clock.pass_minutes(60)
    with closing(Store.open(path, clock)) as again:
        again.save(draft.id, "Second session, all new.")
        first = again.versions.of(draft.id)[0]
        assert first.number == 1
        assert again.versions.restore(draft.id, first.id).text == "First session."
        assert [v.text for v in again.versions.of(draft.id)] == [
            "First session.",
            "Second session, all new.",
            "First session.",
        ]


def test_a_pause_closes_the_burst_before_it(store: Store, clock: Clock) -> None:
    draft = store.create_draft("a")
    store.save(draft.id, "a b")
    clock.pass_minutes(BURST_PAUSE / 60_000 + 1)
    store.save(draft.id, "a b c")
    assert [v.text for v in store.versions.of(draft.id)] == ["a b"]


def test_hours_of_typing_without_a_pause_are_cut_into_versions(store: Store, clock: Clock) -> None:
    draft = store.create_draft("a")
    for words in range(30):
        clock.pass_minutes(1)
        store.save(draft.id, "a " * words)
    assert len(store.versions.of(draft.id)) >= 2


def test_two_neighbouring_versions_are_never_alike(store: Store) -> None:
    draft = store.create_draft("same")
    store.versions.end_burst(draft.id)
    store.save(draft.id, "other")
    store.save(draft.id, "same")
    store.versions.end_burst(draft.id)
    store.versions.end_burst(draft.id)
    assert [v.text for v in store.versions.of(draft.id)] == ["same"]


def test_a_named_version_is_kept_even_when_nothing_changed(store: Store) -> None:
    draft = store.create_draft("text")
    store.versions.end_burst(draft.id)
    assert store.versions.name(draft.id, " for Monday ").name == "for Monday"
    assert [v.name for v in store.versions.of(draft.id)] == ["", "for Monday"]


def test_a_burst_that_a_crash_left_open_ends_with_its_pause(store: Store, path: Path, clock: Clock) -> None:
    draft = store.create_draft("half a thought")
    clock.pass_minutes(BURST_PAUSE / 60_000)
    with closing(Store.open(path, clock)) as other:
        other.save(draft.id, "another thought")
        assert [v.text for v in other.versions.of(draft.id)] == ["half a thought"]


def test_opening_the_store_again_cuts_no_burst_of_the_other_window(
    store: Store, path: Path, clock: Clock
) -> None:
    draft = store.create_draft("half")
    with closing(Store.open(path, clock)):
        store.save(draft.id, "half a thought")
        store.versions.end_burst(draft.id)
    assert [v.text for v in store.versions.of(draft.id)] == ["half a thought"]


def test_the_bin(store: Store, clock: Clock) -> None:
    keep, drop = store.create_draft("keep me"), store.create_draft("drop me")
    store.bin.put(drop.id)
    assert [d.label for d in store.drafts()] == ["keep me"]
    assert [d.label for d in store.drafts(in_bin=True)] == ["drop me"]
    assert store.bin.empty() == 0
    clock.pass_minutes(31 * 24 * 60)
    assert store.bin.empty() == 1
    with pytest.raises(HistoryError, match="no longer there"):
        store.draft(drop.id)
    store.bin.put(keep.id)
    assert store.bin.take(keep.id).deleted is None


@pytest.mark.parametrize("query", ["caf", "CAFÉ", "cafe", "hours wint", "  winter  "])
def test_search_finds_by_prefix_whatever_case_and_accents(store: Store, query: str) -> None:
    found = store.create_draft("Winter hours at the Café")
    store.create_draft("Something else")
    assert [d.id for d in store.drafts(query)] == [found.id]


def test_search_sees_titles_and_forgets_old_text(store: Store) -> None:
    draft = store.create_draft("plums")
    store.rename(draft.id, "Harvest")
    store.save(draft.id, "pears")
    assert [d.id for d in store.drafts("harv")] == [draft.id]
    assert store.drafts("plums") == []


@settings(max_examples=60)
@given(query=st.text(max_size=30))
def test_any_query_is_safe(tmp_path_factory: pytest.TempPathFactory, query: str) -> None:
    with closing(Store.open(tmp_path_factory.mktemp("q") / "h.sqlite3", Clock())) as store:
        store.create_draft('a"b *c NEAR d')
        store.drafts(query)
        store.drafts('"' + query + "* OR")


@settings(max_examples=60)
@given(text=st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=120))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    with closing(Store.open(tmp_path_factory.mktemp("t") / "h.sqlite3", Clock())) as store:
        draft = store.create_draft(text)
        assert store.draft(draft.id).text == text
        store.versions.end_burst(draft.id)
        assert [v.text for v in store.versions.of(draft.id)] == ([text] if text else [])
        store.rename(draft.id, text)
        store.drafts(text)


def test_lone_surrogates_and_nul_come_back(store: Store) -> None:
    text = "a \ud83d b \x00 c 👩‍👧"
    draft = store.create_draft(text)
    assert store.draft(draft.id).text == text
    assert [d.id for d in store.drafts("a")] == [draft.id]


def test_a_megabyte_is_fine(store: Store) -> None:
    text = "wörd 👍 " * 150_000
    draft = store.create_draft("x")
    assert store.save(draft.id, text).text == text
    assert len(store.drafts()[0].label) < 80


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["save", "pause", "end", "restore", "name", "reopen"]), st.text("ab ", max_size=6)
    ),
    max_size=25,
)


@settings(max_examples=40)
@given(steps=STEPS)
def test_no_text_is_lost_whatever_the_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("s") / "h.sqlite3"
    store = Store.open(path, clock)
    draft = store.create_draft("start")
    ends = []
    for step, text in steps:
        if step == "save":
            store.save(draft.id, text)
        elif step == "pause":
            clock.pass_minutes(5)
        elif step == "end":
            store.versions.end_burst(draft.id)
            ends.append(store.draft(draft.id).text)
        elif step == "name":
            store.versions.name(draft.id, text)
            ends.append(store.draft(draft.id).text)
        elif step == "restore" and store.versions.of(draft.id):
            ends.append(store.draft(draft.id).text)
            version = store.versions.of(draft.id)[0]
            assert store.versions.restore(draft.id, version.id).text == version.text
        elif step == "reopen":
            ends.append(store.draft(draft.id).text)
            store.close()
            clock.pass_minutes(5)
            store = Store.open(path, clock)
    kept = [v.text for v in store.versions.of(draft.id)]
    assert [v.number for v in store.versions.of(draft.id)] == list(range(1, len(kept) + 1))
    assert set(ends) - {""} <= set(kept)
    store.close()


def test_the_file_is_the_writers_alone(store: Store, path: Path) -> None:
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0


def test_a_newer_file_is_refused_and_left_as_it_is(store: Store, path: Path) -> None:
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerHistoryError, match="newer Youward"):
        Store.open(path)
    assert path.exists()


@pytest.mark.parametrize("damage", ["scribble", "truncate", "not a database"])
def test_damage_brings_the_newest_backup_back(store: Store, path: Path, clock: Clock, damage: str) -> None:
    draft = store.create_draft("in the backup " * 400)
    store.close()
    clock.pass_minutes(2 * 24 * 60)
    Store.open(path, clock).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    if damage == "scribble":
        content[4096 : len(content) - 100] = b"\x5a" * (len(content) - 4196)
    elif damage == "truncate":
        del content[len(content) // 3 :]
    else:
        content = bytearray(b"this is a letter, not a database" * 40)
    path.write_bytes(content)
    with closing(Store.open(path, clock)) as again:
        assert "backup was brought back" in again.notice
        assert again.draft(draft.id).text.startswith("in the backup")
    assert len(list(path.parent.glob("history.damaged-*.sqlite3"))) == 1


def test_damage_without_a_backup_begins_a_new_history_and_keeps_the_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"nothing useful" * 100)
    with closing(Store.open(path)) as store:
        assert "no backup" in store.notice
        assert store.drafts() == []
    assert list(path.parent.glob("history.damaged-*"))


def test_at_most_seven_backups_are_kept(store: Store, path: Path, clock: Clock) -> None:
    store.create_draft("worth a backup")
    store.close()
    for _ in range(10):
        clock.pass_minutes(2 * 24 * 60)
        Store.open(path, clock).close()
    assert len(list((path.parent / "backups").iterdir())) == 7


def test_a_folder_that_cannot_be_made_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(HistoryError, match=r"opening your drafts did not work"):
        Store.open(tmp_path / "file" / "history.sqlite3")


def test_a_write_that_fails_says_what_to_do(store: Store, path: Path) -> None:
    draft = store.create_draft("x")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store._db.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(HistoryError, match="Another program is using your drafts"):
            store.save(draft.id, "y")
        other.execute("ROLLBACK")
    assert store.save(draft.id, "y").text == "y"


def test_a_full_disk_says_so_and_keeps_what_was_saved(store: Store) -> None:
    draft = store.create_draft("kept")
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(HistoryError, match="disk is full"):
        store.save(draft.id, "too long " * 50_000)
    assert store.draft(draft.id).text == "kept"


def test_two_windows_may_write(store: Store, path: Path) -> None:
    with closing(Store.open(path)) as other:
        first, second = store.create_draft("one"), other.create_draft("two")
        store.save(first.id, "one more")
        other.save(second.id, "two more")
        assert {d.label for d in store.drafts()} == {"one more", "two more"}


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("schema_*.sqlite3")), ids=lambda path: path.stem)
def test_the_fixture_of_every_released_schema_opens(tmp_path: Path, fixture: Path) -> None:
    copy = tmp_path / "history.sqlite3"
    shutil.copy(fixture, copy)
    with closing(Store.open(copy)) as store:
        assert store.notice == ""
        (bread,) = store.drafts("seeded")
        draft = store.draft(bread.id)
        assert draft.text == "Rye bread from six on Monday, seeded on Friday."
        assert (draft.reader, draft.benefit) == ("early commuters", "eat something warm")
        assert "for the newsletter" in [v.name for v in store.versions.of(draft.id)]
        assert [d.label for d in store.drafts(in_bin=True)] == ["Old café notice"]
        if fixture.stem != "schema_1":
            assert store.network_texts.of(draft.id) == {"x": "Rye from six."}
            assert draft.network == "x,linkedin"
        assert store.create_draft("next").id == 3
    with closing(sqlite3.connect(copy)) as db:
        schema = len(list((resources() / "migrations").glob("[0-9]*.sql")))
        assert db.execute("PRAGMA user_version").fetchone() == (schema,)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Title", "text", "Title"),
        ("  ", "\n\n First line \nSecond", "First line"),
        ("", "word " * 40, " ".join(["word"] * 12) + "…"),
        ("", "", ""),
    ],
)
def test_labels(title: str, text: str, expected: str) -> None:
    assert label(title, text) == expected
