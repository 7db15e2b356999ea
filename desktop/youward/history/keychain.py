"""Keep the passphrase in the system's keychain, when the writer wants that and there is one.

keyring is imported when it is needed: it looks through all that is installed, and most drafts have no
passphrase.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_SERVICE = "Youward"
# keyring gives the places that keep nothing, or nothing safely, a priority below this.
_SAFE = 1


def is_there() -> bool:
    """Tell whether this computer has a keychain that Youward can use."""
    import keyring

    # keyring's own types say nothing of this property of the class.
    return _asked(lambda: float(keyring.get_keyring().priority) >= _SAFE, otherwise=False)


def remembered(path: Path) -> str:
    """Return the passphrase that is kept for the drafts at `path`, "" for none, or for a locked keychain."""
    import keyring

    if not is_there():
        return ""
    return _asked(lambda: keyring.get_password(_SERVICE, _name(path)) or "", otherwise="")


def remember(path: Path, passphrase: str) -> bool:
    """Keep a passphrase; return False when that is not possible."""
    import keyring

    def keep() -> bool:
        keyring.set_password(_SERVICE, _name(path), passphrase)
        return True

    return is_there() and _asked(keep, otherwise=False)


def forget(path: Path) -> bool:
    """Remove the passphrase; return False when it may still be there."""
    import keyring

    def remove() -> bool:
        if keyring.get_password(_SERVICE, _name(path)):
            keyring.delete_password(_SERVICE, _name(path))
        return True

    return not is_there() or _asked(remove, otherwise=False)


def _asked(ask: Callable[[], T], *, otherwise: T) -> T:
    """Return what the keychain answers; one that is locked or broken must not keep anybody from writing."""
    from keyring.errors import KeyringError

    try:
        return ask()
    except (KeyringError, RuntimeError, OSError):
        return otherwise


def _name(path: Path) -> str:
    return str(path.resolve())
