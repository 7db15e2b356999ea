"""What the dialogs about a passphrase ask and refuse, and what the keychain keeps."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from rooms import in_dialog
from sqlcipher3 import dbapi2 as sqlcipher

from youward.history import keychain
from youward.history.engine import PLAIN, Engine
from youward.history.protection import protect
from youward.history.store import Store
from youward.ui.safety.passphrase_dialog import PassphraseDialog
from youward.ui.safety.unlock_dialog import UnlockDialog, unlocked
from youward.ui.safety.upkeep import Wish, fulfil

KEY = Engine("four words for it")


class MemoryKeychain(KeyringBackend):
    priority = 9  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedKeychain(MemoryKeychain):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


@pytest.fixture(autouse=True)
def before() -> Iterator[None]:
    """Leave the keychain as it was, and take less time over each passphrase than a guesser would have to."""
    found = keyring.get_keyring()
    with closing(sqlcipher.connect(":memory:")) as db:
        db.execute("PRAGMA cipher_default_kdf_iter = 1000")
        yield
        db.execute("PRAGMA cipher_default_kdf_iter = 256000")
    keyring.set_keyring(found)


@pytest.fixture
def chain() -> MemoryKeychain:
    memory = MemoryKeychain()
    keyring.set_keyring(memory)
    return memory


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "history.sqlite3"
    with closing(Store.open(path)) as store:
        store.create_draft("plums")
    return path


@pytest.fixture
def locked(path: Path) -> Path:
    protect(path, PLAIN, KEY)
    return path


def shown(qtbot: QtBot, dialog: PassphraseDialog | UnlockDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [
        ("short", "short", "at least 8"),
        ("", "", "at least 8"),
        ("x'0011223344'", "x'0011223344'", "can't begin"),
        ("four words for it", "four words for", "not the same"),
    ],
)
def test_what_can_be_no_passphrase_is_said_why(
    qtbot: QtBot, chain: MemoryKeychain, path: Path, first: str, again: str, said: str
) -> None:
    dialog = PassphraseDialog(path, PLAIN)
    shown(qtbot, dialog)
    dialog.first.setText(first)
    dialog.again.setText(again)
    dialog.do_button.click()
    assert dialog.isVisible()
    assert said in dialog.problem.accessibleName()
    assert dialog.focusWidget() in (dialog.first, dialog.again)


def test_an_accent_typed_in_two_signs_is_the_same(qtbot: QtBot, chain: MemoryKeychain, path: Path) -> None:
    dialog = PassphraseDialog(path, PLAIN)
    shown(qtbot, dialog)
    dialog.first.setText("quatre été à")
    dialog.again.setText("quatre e\u0301te\u0301 a\u0300")
    dialog.remember.box.click()
    dialog.do_button.click()
    assert dialog.new == Engine("quatre été à")
    assert dialog.remembers


def test_changing_and_removing_ask_for_the_passphrase_of_now(
    qtbot: QtBot, chain: MemoryKeychain, locked: Path
) -> None:
    dialog = PassphraseDialog(locked, KEY)
    shown(qtbot, dialog)
    assert dialog.remove_button is not None
    dialog.current.setText("another one")
    dialog.remove_button.click()
    assert dialog.isVisible() and "that your drafts have now" in dialog.problem.accessibleName()
    dialog.current.setText(KEY.passphrase)
    dialog.remove_button.click()
    assert dialog.new == PLAIN and not dialog.remembers


def test_without_a_keychain_nothing_can_be_ticked(qtbot: QtBot, path: Path) -> None:
    for none in (null.Keyring(), fail.Keyring()):
        keyring.set_keyring(none)
        dialog = PassphraseDialog(path, PLAIN)
        shown(qtbot, dialog)
        assert not dialog.remember.box.isEnabled()
        assert "no keychain" in dialog.remember.note.accessibleName()
        assert not keychain.remember(path, "x") and keychain.remembered(path) == "" and keychain.forget(path)


def test_a_locked_keychain_stops_nobody(path: Path) -> None:
    keyring.set_keyring(LockedKeychain())
    assert keychain.remembered(path) == ""
    assert not keychain.remember(path, "x")
    assert not keychain.forget(path)


def test_wrong_passphrases_are_answered_and_the_right_one_opens(
    qtbot: QtBot, chain: MemoryKeychain, locked: Path
) -> None:
    dialog = UnlockDialog(locked)
    shown(qtbot, dialog)
    said = []
    for wrong in ("wrong", "", "wrong too", "and again"):
        dialog.field.setText(wrong)
        dialog.open_button.click()
        said.append(dialog.problem.accessibleName())
    assert "Caps Lock" in said[0] and said[0] == said[1]
    assert "nothing gets locked" in said[2] and said[2] == said[3]
    dialog.remember.box.click()
    dialog.field.setText(KEY.passphrase)
    dialog.open_button.click()
    assert dialog.engine == KEY
    assert list(chain.kept.values()) == [KEY.passphrase]
    assert unlocked(locked) == KEY


def test_a_passphrase_in_the_keychain_that_is_not_right_any_more_is_asked_for(
    qapp: QApplication, chain: MemoryKeychain, locked: Path
) -> None:
    keychain.remember(locked, "an older one")
    in_dialog(lambda dialog: dialog.close())
    assert unlocked(locked) is None


def test_wishes_come_true_and_are_told(qapp: QApplication, chain: MemoryKeychain, path: Path) -> None:
    (path.parent / "history.damaged-1.sqlite3").write_text("old")
    engine, said = fulfil(Wish(KEY, remembers=True), path, PLAIN)
    assert engine == KEY
    assert said.startswith("Protected now: 1 drafts and 0 backups.")
    assert "1 damaged files were put aside" in said
    assert keychain.remembered(path) == KEY.passphrase
    assert fulfil(Wish(KEY), path, KEY) == (KEY, "")
    assert not chain.kept
    engine, said = fulfil(Wish(PLAIN), path, KEY)
    assert engine == PLAIN
    assert said.startswith("Without a passphrase now: 1 drafts")


def test_a_wish_that_fails_changes_nothing_and_says_why(
    qapp: QApplication, chain: MemoryKeychain, locked: Path
) -> None:
    wrong = Engine("not the one it has")
    assert fulfil(Wish(PLAIN), locked, wrong) == (
        wrong,
        "This passphrase does not open your drafts. Nothing was changed.",
    )


def test_a_keychain_that_refuses_is_told_of(qapp: QApplication, path: Path) -> None:
    keyring.set_keyring(LockedKeychain())
    _, said = fulfil(Wish(KEY, remembers=True), path, PLAIN)
    assert "asked for at each start" in said
