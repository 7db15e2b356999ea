"""Know whether drafts are protected, and whether a passphrase is the right one.

SQLCipher can't tell a wrong passphrase from a damaged file. So a small file beside the drafts, which opens
with their passphrase and holds nothing, proves which of both it is.
"""

import contextlib
import os
from contextlib import closing
from pathlib import Path

from youward.history.backups import backups
from youward.history.engine import ERRORS, Engine, is_plain, looks_protected, normalised

SHORTEST = 8
"""Characters that a passphrase has at least."""


def is_protected(path: Path) -> bool:
    """Tell whether the drafts at `path` need a passphrase, even when they are damaged."""
    if is_plain(path):
        return False
    return looks_protected(path) or _proof(path).exists() or any(map(looks_protected, backups(path)[-1:]))


def is_right(engine: Engine, path: Path) -> bool:
    """Tell whether `engine` has the passphrase of the drafts at `path`, damaged or not."""
    if path.exists() and path.stat().st_size and engine.opens(path):
        return True
    if _proof(path).exists():
        return engine.opens(_proof(path))
    if looks_protected(path):
        # It may be damaged, but then nothing shows that the passphrase is right.
        return False
    protected = [backup for backup in backups(path) if looks_protected(backup)]
    return not protected or any(engine.opens(backup) for backup in protected)


def is_usable(passphrase: str) -> bool:
    """Tell whether a passphrase is long enough and can be kept as it was typed."""
    # SQLCipher takes x'…' for a key rather than for a passphrase, and ends one at a NUL.
    odd = "\x00" in passphrase or passphrase.lower().startswith("x'")
    return len(normalised(passphrase)) >= SHORTEST and not odd and passphrase.isprintable()


def prove(engine: Engine, path: Path) -> None:
    """Write the file that proves the passphrase, unless it is there; none is written on a full disk."""
    proof = _proof(path)
    if proof.exists():
        return
    begun = proof.with_name(f"{proof.name}.{os.getpid()}")
    with contextlib.suppress(OSError, *ERRORS):
        os.close(os.open(begun, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(engine.connect(begun)) as connection:
            connection.execute("CREATE TABLE proof (id)")
        begun.replace(proof)


def forget_proof(path: Path) -> None:
    """Remove the file that proves the passphrase, before that becomes another."""
    _proof(path).unlink(missing_ok=True)


def _proof(path: Path) -> Path:
    return path.with_name(f"{path.stem}.passphrase")
