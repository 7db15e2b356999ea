"""Kill the program while somebody types, and look at what is left."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import psutil
from typist import typed

from youward.history.engine import PLAIN, Engine
from youward.history.store import Store

TYPIST = Path(__file__).with_name("typist.py")
LONGEST = 4.0
"""Seconds of typing at most before the end comes."""


def type_and_kill(home: Path, start: str, chance: random.Random, engine: Engine = PLAIN) -> float:
    """Let the program in `home` be typed in and killed; return how many seconds of typing were lost.

    Raises AssertionError when more is wrong than that the last keys are missing.
    """
    command = [sys.executable, str(TYPIST), start, *([engine.passphrase] if engine.passphrase else [])]
    environment = {**os.environ, "YOUWARD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        assert first, "the program did not start"
        sleep(chance.uniform(0, LONGEST))
        killed = monotonic()
        _kill(writer.pid)
        said = [first, *writer.stdout.read().splitlines(keepends=True)]
    # A line that was cut short was not said.
    told = [line.split() for line in said if line.endswith("\n")]
    return _lost(home / "history.sqlite3", start, told, killed, engine)


def _kill(pid: int) -> None:
    """End the program as a crash does; its coach ends by itself when nobody listens, but not at once."""
    program = psutil.Process(pid)
    helpers = program.children(recursive=True)
    program.kill()
    for helper in helpers:
        helper.kill()


def _lost(path: Path, start: str, told: list[list[str]], killed: float, engine: Engine) -> float:
    keys = [(int(count), float(at)) for what, count, at in told if what == "key"]
    versions = [int(count) for what, count, _ in told if what == "version"]
    with closing(Store.open(path, engine=engine)) as store:
        assert store.notice == "", store.notice
        found = [draft for draft in store.drafts() if draft.label.startswith(start)]
        text = store.draft(found[0].id).text if found else ""
        kept = [version.text for version in store.versions.of(found[0].id)] if found else []
    most = keys[-1][0] + 1
    assert typed(start, most).startswith(text), "what was saved was never typed"
    missing = [count for count in versions if typed(start, count) not in kept]
    assert not missing, f"versions after {missing} keys are gone"
    saved = len(text) - len(start) if text else -1
    # From the first key that is gone to the end.
    return next((killed - at for count, at in keys if count > saved), 0.0)
