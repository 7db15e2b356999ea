"""Drafts behind a passphrase: nothing readable on disk, and everything as safe as without one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from youward.errors import HistoryError, WrongPassphraseError
from youward.history import exchange
from youward.history.backups import backups
from youward.history.engine import PLAIN, Engine, is_plain, looks_protected
from youward.history.lookout import Lookout
from youward.history.passphrase import is_protected, is_right, is_usable
from youward.history.protection import Protected, catch_up, protect
from youward.history.store import Store

SECRET = "plums for the village fair"
KEY, OTHER = Engine("a quince in autumn"), Engine("it's 'quoted' ünd long")
DAY = 86_400_000


class Clock:
    def __init__(self) -> None:
        self.at = 1_750_000_000_000

    def __call__(self) -> int:
        self.at += 1
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True, scope="module")
def quick() -> Iterator[None]:
    """Take less time over each passphrase than a guesser would have to; counts for the whole process."""
    with closing(sqlcipher.connect(":memory:")) as db:
        db.execute("PRAGMA cipher_default_kdf_iter = 1000")
        yield
        db.execute("PRAGMA cipher_default_kdf_iter = 256000")


@pytest.fixture
def path(tmp_path: Path, clock: Clock) -> Path:
    """Leave a closed store with one draft of two versions and one backup of it."""
    path = tmp_path / "data" / "history.sqlite3"
    with closing(Store.open(path, clock)) as store:
        draft = store.create_draft(SECRET)
        store.versions.name(draft.id, "first")
        store.network_texts.keep(draft.id, "x", f"{SECRET} on X")
    clock.at += 2 * DAY
    Store.open(path, clock).close()
    return path


@pytest.fixture
def locked(path: Path) -> Path:
    protect(path, PLAIN, KEY)
    return path


@pytest.fixture
def opened(locked: Path, clock: Clock) -> Iterator[Store]:
    with closing(Store.open(locked, clock, KEY)) as store:
        yield store


def everything(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_nothing_of_a_protected_store_can_be_read_on_disk(opened: Store, locked: Path) -> None:
    opened.create_draft("another secret, still in the log")
    assert not is_plain(locked) and looks_protected(locked) and is_protected(locked)
    assert all(map(looks_protected, backups(locked)))
    found = everything(locked.parent)
    assert b"SQLite format" not in found
    for words in (b"plums", b"secret", b"drafts", b"first"):
        assert words not in found
    if os.name != "nt":
        assert {f.stat().st_mode & 0o077 for f in locked.parent.rglob("*") if f.is_file()} == {0}


def test_everything_comes_along(opened: Store) -> None:
    (found,) = opened.drafts("plum")
    assert opened.draft(found.id).text == SECRET
    assert opened.network_texts.of(found.id) == {"x": f"{SECRET} on X"}
    assert opened.versions.of(found.id)[0].name == "first"
    assert opened.create_draft("next").id == found.id + 1


def test_it_is_told_what_was_done(path: Path) -> None:
    (path.parent / "history.damaged-1.sqlite3").write_text("old")
    (path.parent / "backups" / "history-1.sqlite3").write_bytes(b"broken")
    assert protect(path, PLAIN, KEY) == Protected(drafts=1, backups=1, unread=1, aside=1)
    assert (path.parent / "backups" / "history-1.sqlite3").read_bytes() == b"broken"


def test_all_that_the_store_does_works_behind_a_passphrase(opened: Store) -> None:
    draft = opened.create_draft("one \ud83d\x00 two")
    assert opened.save(draft.id, "three").text == "three"
    opened.versions.end_burst(draft.id)
    opened.rename(draft.id, "a\ud83d")
    assert opened.drafts("thre")[0].label == "a\ud83d"
    opened.bin.put(draft.id)
    opened.bin.delete(draft.id)
    with pytest.raises(HistoryError, match="no longer there"):
        opened.save(draft.id, "four")


@pytest.mark.parametrize("wrong", [PLAIN, OTHER])
def test_without_the_passphrase_nothing_opens_and_nothing_moves(locked: Path, wrong: Engine) -> None:
    before = everything(locked.parent)
    assert not is_right(wrong, locked)
    with pytest.raises(WrongPassphraseError):
        Store.open(locked, engine=wrong)
    with pytest.raises(WrongPassphraseError):
        protect(locked, wrong, PLAIN)
    assert everything(locked.parent) == before
    Store.open(locked, engine=KEY).close()


def test_a_passphrase_can_be_changed_and_removed(locked: Path, clock: Clock) -> None:
    assert protect(locked, KEY, OTHER) == Protected(1, 1, 0, 0)
    with pytest.raises(WrongPassphraseError):
        Store.open(locked, engine=KEY)
    with closing(Store.open(locked, clock, OTHER)) as store:
        assert store.drafts("plum")
    assert protect(locked, OTHER, PLAIN) == Protected(1, 1, 0, 0)
    assert is_plain(locked) and all(map(is_plain, backups(locked)))
    with closing(Store.open(locked, clock)) as store:
        assert store.drafts("plum")
        assert store.notice == ""
    assert not is_protected(locked)


def test_a_backup_made_later_is_protected_too(locked: Path, clock: Clock) -> None:
    clock.at += 2 * DAY
    Store.open(locked, clock, KEY).close()
    assert len(backups(locked)) == 2
    assert all(map(looks_protected, backups(locked)))
    assert all(map(KEY.opens, backups(locked)))


@pytest.mark.parametrize("damage", ["cut", "start", "gone", "empty", "noise"])
def test_damage_behind_a_passphrase_brings_the_backup_back(locked: Path, clock: Clock, damage: str) -> None:
    whole = locked.read_bytes()
    if damage == "gone":
        locked.unlink()
    else:
        noise = bytes(reversed(whole[:8192]))
        content = {"cut": whole[:5000], "start": b"no database" * 900, "empty": b"", "noise": noise}[damage]
        locked.write_bytes(content)
    assert is_protected(locked)
    with pytest.raises(WrongPassphraseError):
        Store.open(locked, clock, OTHER)
    with closing(Store.open(locked, clock, KEY)) as store:
        assert "newest backup was brought back. It holds 1 draft, written up to 2025-06-1" in store.notice
        assert store.drafts("plum")
    assert looks_protected(locked)


def test_without_the_proof_a_passphrase_that_opens_nothing_moves_nothing(locked: Path) -> None:
    (locked.parent / "history.passphrase").unlink()
    locked.write_bytes(bytes(reversed(locked.read_bytes())))
    before = everything(locked.parent)
    with pytest.raises(WrongPassphraseError):
        Store.open(locked, engine=KEY)
    assert everything(locked.parent) == before


def test_the_old_passphrase_never_counts_as_right_for_a_file_that_has_a_new_one(locked: Path) -> None:
    kept = (locked.parent / "backups" / backups(locked)[0].name).read_bytes()
    protect(locked, KEY, OTHER)
    backups(locked)[0].write_bytes(kept)
    with pytest.raises(WrongPassphraseError):
        Store.open(locked, engine=KEY)


def test_a_backup_from_before_the_passphrase_serves_and_is_protected(
    path: Path, locked: Path, clock: Clock
) -> None:
    for backup in backups(locked):
        backup.unlink()
    protect(locked, KEY, PLAIN)
    clock.at += 2 * DAY
    Store.open(locked, clock).close()
    plain = backups(locked)[-1].read_bytes()
    protect(locked, PLAIN, KEY)
    backups(locked)[-1].write_bytes(plain)
    locked.write_bytes(b"damaged" * 1000)
    with closing(Store.open(locked, clock, KEY)) as store:
        assert "brought back" in store.notice
        assert store.drafts("plum")
    assert looks_protected(locked)
    catch_up(locked, KEY)
    assert all(map(looks_protected, backups(locked)))


QUICK = """
from sqlcipher3 import dbapi2
dbapi2.connect(":memory:").execute("PRAGMA cipher_default_kdf_iter = 1000")
"""
DIES = """
import os, sys
from pathlib import Path
from youward.history import protection
from youward.history.engine import Engine
path, old, new, at = sys.argv[1:]
rename = Path.replace
left = int(at)
def replace(self, target):
    global left
    left -= 1
    if not left:
        os._exit(9)
    return rename(self, target)
Path.replace = replace
protection.protect(Path(path), Engine(old), Engine(new))
"""


@pytest.mark.parametrize("at", range(1, 6))
@pytest.mark.parametrize(("old", "new"), [(PLAIN, KEY), (KEY, OTHER), (KEY, PLAIN)])
def test_a_crash_at_any_rename_loses_nothing(
    path: Path, clock: Clock, at: int, old: Engine, new: Engine
) -> None:
    if old.passphrase:
        protect(path, PLAIN, old)
    arguments = [str(path), old.passphrase, new.passphrase, str(at)]
    ran = subprocess.run([sys.executable, "-c", QUICK + DIES, *arguments])
    assert ran.returncode in (0, 9)
    exchange.tidy(path)
    engine = next(one for one in (old, new) if one.opens(path))
    with closing(Store.open(path, clock, engine)) as store:
        assert store.notice == ""
        assert store.drafts("plum")
        assert store.create_draft("more")
    if engine.passphrase:
        catch_up(path, engine)
        assert b"plums" not in everything(path.parent)
    assert not [*path.parent.rglob("*.before"), *path.parent.rglob("*.converting")]


def test_a_full_disk_while_protecting_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name == "nt":
        pytest.skip("there is no limit on the size of files")
    limited = (
        "import resource, sys; from pathlib import Path; from youward.errors import HistoryError\n"
        "from youward.history.engine import Engine, PLAIN; from youward.history.protection import protect\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))\n"
        "try:\n    protect(Path(sys.argv[1]), PLAIN, Engine('long enough'))\n"
        "except HistoryError as error:\n    print(error); sys.exit(7)\n"
    )
    ran = subprocess.run([sys.executable, "-c", limited, str(path)], capture_output=True, text=True)
    assert ran.returncode == 7, ran.stderr
    assert "changing the passphrase did not work" in ran.stdout
    assert is_plain(path)
    assert not list(path.parent.glob("*.converting"))
    with closing(Store.open(path)) as store:
        assert store.drafts("plum")


HOLDS = """
import sys
from pathlib import Path
from youward.history.store import Store
store = Store.open(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
assert store.create_draft("still plain")
store.close()
"""


def test_a_store_that_another_window_has_open_is_left_alone(path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None and holder.stdout.readline() == "ready\n"
    with pytest.raises(HistoryError, match="Another program is using your drafts"):
        protect(path, PLAIN, KEY)
    holder.communicate("go on\n")
    assert holder.returncode == 0
    assert is_plain(path)


def test_damage_found_later_is_told_apart_from_none(locked: Path) -> None:
    assert Lookout(locked, KEY).look() is None
    content = bytearray(locked.read_bytes())
    content[5000:5016] = bytes(16)
    locked.write_bytes(content)
    damage = Lookout(locked, KEY).look()
    assert damage is not None and damage.backup is not None and damage.backup.drafts == 1


def test_any_program_with_sqlcipher_opens_the_file_with_the_passphrase(locked: Path) -> None:
    copy = locked.with_name("copy")
    shutil.copy(locked, copy)
    with closing(sqlcipher.connect(str(copy))) as db:
        db.execute("PRAGMA key = 'a quince in autumn'")
        assert db.execute("SELECT count(*) FROM drafts").fetchone() == (1,)


@pytest.mark.parametrize(
    ("passphrase", "usable"),
    [
        ("eight888", True),
        ("seven77", False),
        ("x'00aabbccdd'", False),
        ("nul\x00 inside", False),
        ("ü" * 8, True),
    ],
)
def test_usable_passphrases(passphrase: str, usable: bool) -> None:
    assert is_usable(passphrase) is usable


def test_a_passphrase_is_never_in_a_message() -> None:
    assert KEY.passphrase not in repr(KEY)
