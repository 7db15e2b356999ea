"""Keep the passphrase in the system's keychain, when the writer wants that and there is one."""

from pathlib import Path

import keyring
from keyring.errors import KeyringError, NoKeyringError

_SERVICE = "Youward"
# keyring gives the places that keep nothing, or nothing safely, a priority below this.
_SAFE = 1


def is_there() -> bool:
    """Tell whether this computer has a keychain that Youward can use."""
    try:
        # keyring's type says nothing of a property of the class.
        return float(keyring.get_keyring().priority) >= _SAFE
    except (KeyringError, RuntimeError):
        return False


def remembered(path: Path) -> str:
    """Return the passphrase that is kept for the drafts at `path`, "" for none."""
    if not is_there():
        return ""
    try:
        return keyring.get_password(_SERVICE, _name(path)) or ""
    except (KeyringError, RuntimeError, OSError):
        # Locked, or its password was not given.
        return ""


def remember(path: Path, passphrase: str) -> bool:
    """Keep a passphrase; return False when that is not possible."""
    if not is_there():
        return False
    try:
        keyring.set_password(_SERVICE, _name(path), passphrase)
    except (KeyringError, RuntimeError, OSError):
        return False
    return True


def forget(path: Path) -> bool:
    """Remove the passphrase; return False when it may still be there."""
    try:
        if remembered(path):
            keyring.delete_password(_SERVICE, _name(path))
    except NoKeyringError:
        return True
    except (KeyringError, RuntimeError, OSError):
        return False
    return True


def _name(path: Path) -> str:
    return str(path.resolve())
