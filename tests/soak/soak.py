"""Kill the program while it is typed in, and cut the power while drafts are written, many times.

usage: soak.py [--kills N] [--cuts N] [--seed N]
"""

import argparse
import random
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from cuts import look, writing
from kills import type_and_kill

from youward.history.engine import PLAIN, Engine
from youward.history.protection import protect
from youward.history.store import Store

KILLS = CUTS = 200
MOST_LOST = 1.0
"""Seconds of typing that a crash may cost."""
CUTS_OF_ONE_WRITER = 25
KEY = Engine("four words for it")


def main() -> int:
    """Do it all; return 0 when nothing was lost that must not be lost."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asked.add_argument("--kills", type=int, default=KILLS)
    asked.add_argument("--cuts", type=int, default=CUTS)
    asked.add_argument("--seed", type=int, default=random.randrange(10_000))
    given = asked.parse_args()
    sys.stdout.write(f"Seed {given.seed}.\n")
    chance = random.Random(given.seed)
    failed = _kills(given.kills, chance) + _cuts(given.cuts, chance)
    sys.stdout.write(f"{failed} failed.\n" if failed else "All is well.\n")
    return 1 if failed else 0


def _kills(count: int, chance: random.Random) -> int:
    lost: list[float] = []
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        homes = {PLAIN: Path(folder) / "plain", KEY: Path(folder) / "locked"}
        for number in range(count):
            engine = list(homes)[number % 2]
            home = homes[engine]
            if not home.exists():
                path = home / "history.sqlite3"
                with closing(Store.open(path)) as store:
                    store.create_draft("before")
                if engine.passphrase:
                    protect(path, PLAIN, engine)
            try:
                lost.append(type_and_kill(home, f"Run {number} ", chance, engine))
                if lost[-1] > MOST_LOST:
                    raise AssertionError(f"{lost[-1]:.2f} seconds of typing were lost")
            except AssertionError as error:
                failed += 1
                sys.stderr.write(f"Kill {number}: {error}\n")
            sys.stderr.write(f"\rKilled {number + 1} of {count}")
    sys.stderr.write("\n")
    if lost:
        middle = sorted(lost)[len(lost) // 2]
        sys.stdout.write(
            f"{len(lost)} kills while typing: at most {max(lost):.2f} s lost, {middle:.2f} s in the middle.\n"
        )
    return failed


def _cuts(count: int, chance: random.Random) -> int:
    failed = shortened = done = 0
    while done < count:
        engine = (PLAIN, KEY)[done // CUTS_OF_ONE_WRITER % 2]
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "history.sqlite3"
            pages = (0, 1000, 20)[done // CUTS_OF_ONE_WRITER % 3]
            with writing(path, engine, pages) as writer:
                for _ in range(min(CUTS_OF_ONE_WRITER, count - done)):
                    place = Path(folder) / f"cut {done}"
                    place.mkdir()
                    copy, short = writer.cut(place, chance)
                    done, shortened = done + 1, shortened + short
                    try:
                        look(copy, writer.number, short, engine)
                    except AssertionError as error:
                        failed += 1
                        sys.stderr.write(f"Cut {done}: {error}\n")
    sys.stdout.write(f"{done} power cuts, {shortened} of them with a log cut short.\n")
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
