"""Protect drafts and their backups with a passphrase, with another, or with none any more."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from youward.errors import HistoryError, WrongPassphraseError
from youward.history.backups import backups
from youward.history.database import plain_errors
from youward.history.engine import ERRORS, Engine, fitting
from youward.history.exchange import put_in_place, rewritten, tidy
from youward.history.passphrase import forget_proof, prove


@dataclass(frozen=True, slots=True)
class Protected:
    """Say what was done: how many drafts and backups have the new passphrase, or none.

    `unread` backups opened with none of both and stay as they are; `aside` damaged files were put aside
    earlier, and stay as readable as they were.
    """

    drafts: int
    backups: int
    unread: int
    aside: int


def protect(path: Path, engine: Engine, new: Engine) -> Protected:
    """Write the drafts at `path` anew so that `new` opens them; no store may be open.

    Raises HistoryError, with nothing changed, when that does not work.
    """
    with plain_errors("changing the passphrase"):
        tidy(path)
        engine = fitting(engine, path)
        if not engine.opens(path):
            raise WrongPassphraseError("This passphrase does not open your drafts. Nothing was changed.")
        with closing(engine.connect(path)) as db:
            (drafts,) = db.execute("SELECT count(*) FROM drafts").fetchone()
        ready = rewritten(path, engine, new)
        # Without it a crash right here can't make the old passphrase pass for the right one.
        forget_proof(path)
        put_in_place(ready, path)
        if new.passphrase:
            prove(new, path)
        done = [_bring_along(backup, engine, new) for backup in backups(path)]
        aside = len(list(path.parent.glob(f"{path.stem}.damaged-*")))
    return Protected(int(drafts), sum(done), len(done) - sum(done), aside)


def catch_up(path: Path, engine: Engine) -> None:
    """Protect the backups that a crash left readable when the drafts were protected already."""
    for backup in backups(path):
        if fitting(engine, backup) != engine:
            _bring_along(backup, engine, engine)


def _bring_along(backup: Path, engine: Engine, new: Engine) -> bool:
    """Write a backup anew; a broken one stays as it is."""
    old = fitting(engine, backup)
    if old == new or (new.passphrase and old.passphrase and new.opens(backup)):
        return True
    try:
        if not old.opens(backup):
            return False
        put_in_place(rewritten(backup, old, new), backup)
    except (OSError, HistoryError, *ERRORS):
        # A full disk or a damaged backup: the drafts themselves are safe already.
        return False
    return True
