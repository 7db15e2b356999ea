"""Back everything up into one file, and bring such a file back while the store stays open."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from youward.history.bundles import Bundle, automatic, pack, thin_out, unpacked_bundle
from youward.history.database import open_database, plain_errors
from youward.history.engine import Engine
from youward.history.exchange import rewritten
from youward.history.records import Records
from youward.paths import resources

_MIGRATIONS = "migrations"


class Backup:
    """Write, look through and bring back; every method may raise HistoryError with a sentence."""

    def __init__(self, records: Records, engine: Engine) -> None:
        self._records = records
        self._engine = engine
        self._db = records.db

    def write(self, target: Path, settings: Path) -> None:
        """Write drafts, versions and the settings file into one zip."""
        pack(self._db, self._engine, settings, target, self._records.now())

    def write_daily(self, folder: Path, settings: Path, today: datetime) -> bool:
        """Write today's backup into `folder` unless it is there, and keep the last seven."""
        with plain_errors(f"the backup into {folder}"):
            folder.mkdir(parents=True, exist_ok=True)
            target = automatic(folder, today)
            if target is None:
                return False
            pack(self._db, self._engine, settings, target, self._records.now())
            thin_out(folder)
        return True

    def look(self, path: Path) -> Bundle:
        """Look a backup through to its last byte and tell what it is."""
        with unpacked_bundle(path, self._newest_schema(), self._engine) as (bundle, *_):
            return bundle

    def bring_back(self, path: Path, aside: Path, settings: Path) -> Bundle:
        """Put what is here aside as a backup, then the backup in its place, all of it or nothing."""
        with unpacked_bundle(path, self._newest_schema(), self._engine) as (bundle, database, theirs):
            aside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            pack(self._db, self._engine, settings, aside, self._records.now())
            with plain_errors("bringing the backup back"):
                here = Path(self._db.execute("PRAGMA database_list").fetchone()[2])
                # SQLite copies pages as they are, so they must be protected as those here are.
                same = theirs == self._engine
                ready = database if same else rewritten(database, theirs, self._engine)
                with closing(self._engine.connect(ready)) as source:
                    # One transaction of SQLite's: other windows see the old drafts or the new ones.
                    source.backup(self._db)
            # A backup of an older Youward is brought up to date as it would be at a start.
            open_database(here, resources() / _MIGRATIONS, self._records.now(), self._engine, again=True)[
                0
            ].close()
        return bundle

    def _newest_schema(self) -> int:
        return len(list((resources() / _MIGRATIONS).glob("[0-9][0-9][0-9][0-9]_*.sql")))
