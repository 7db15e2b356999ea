"""Cut the power while drafts are written: copies of the files as they are at one moment must open."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil

from youward.history.engine import PLAIN, Engine
from youward.history.store import Store

WRITER = """
import sys
from itertools import count
from pathlib import Path
from youward.history.engine import Engine
from youward.history.store import Store
store = Store.open(Path(sys.argv[1]), engine=Engine(sys.argv[2]))
store._db.execute(f"PRAGMA wal_autocheckpoint = {sys.argv[3]}")
draft = store.create_draft("number 0: ")
for number in count(1):
    store.save(draft.id, f"number {number}: " + "a sentence just written. " * (number % 400))
    if number % 10 == 0:
        store.versions.end_burst(draft.id)
    print(number, flush=True)
"""
SIDES = ("", "-wal", "-shm")


def written(number: int) -> str:
    return f"number {number}: " + "a sentence just written. " * (number % 400)


class Writing:
    """Hold a process that writes to `path` and can be stopped between any two of its instructions."""

    def __init__(self, path: Path, process: "subprocess.Popen[str]") -> None:
        self._path = path
        self._process = process
        assert process.stdout is not None
        self._said = process.stdout
        self.number = 0
        self._read_on(5)
        self._before = path.read_bytes()

    def cut(self, folder: Path, chance: random.Random) -> tuple[Path, bool]:
        """Copy the files as they are at a random moment; return the copy and whether its log is cut short."""
        self._read_on(chance.randrange(1, 40))
        process = psutil.Process(self._process.pid)
        process.suspend()
        try:
            for side in SIDES:
                source = self._path.with_name(self._path.name + side)
                if source.exists():
                    shutil.copy(source, folder / source.name)
        finally:
            process.resume()
        copy, log = folder / self._path.name, folder / f"{self._path.name}-wal"
        # What is in the main file was in the log and on the disk before, so only a log that nothing was
        # taken from yet can be shorter on the disk than it was in memory.
        shortened = copy.read_bytes() == self._before and chance.random() < 0.8
        if shortened:
            os.truncate(log, chance.randrange(log.stat().st_size))
        if chance.random() < 0.5:
            # It is in memory only; a power cut may leave none of it.
            (folder / f"{self._path.name}-shm").unlink(missing_ok=True)
        return copy, shortened

    def _read_on(self, lines: int) -> None:
        for _ in range(lines):
            self.number = int(self._said.readline())


@contextmanager
def writing(path: Path, engine: Engine = PLAIN, pages: int = 1000) -> Iterator[Writing]:
    """Let another process write to `path` meanwhile; its log is copied back at so many pages, 0 for never."""
    Store.open(path, engine=engine).close()
    command = [sys.executable, "-c", WRITER, str(path), engine.passphrase, str(pages)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Writing(path, process)
        finally:
            process.kill()


def look(copy: Path, said: int, shortened: bool, engine: Engine = PLAIN) -> None:
    """Open a copy; raise AssertionError unless it holds one moment of the writing as a whole."""
    with closing(Store.open(copy, engine=engine)) as store:
        assert store.notice == "", store.notice
        drafts = store.drafts()
        if not drafts:
            assert shortened
            return
        text = store.draft(drafts[0].id).text
        number = int(text.split(":")[0].removeprefix("number "))
        assert text == written(number), "the text is not whole"
        # It says a number only after that is saved; a pipe may hold more than was read.
        assert shortened or number >= said, f"{number} instead of {said}"
        kept = [version.text for version in store.versions.of(drafts[0].id)]
        # A version is kept after its save.
        assert kept in ([written(n) for n in range(10, last, 10)] for last in (number, number + 1)), kept
        assert [found.id for found in store.drafts(f"number {number}")] == [drafts[0].id], "not found"
    with closing(engine.connect(copy)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not db.execute("PRAGMA foreign_key_check").fetchall()
