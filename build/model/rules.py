"""Note for each labelled post which checks fire by rule alone, and which its kind turns off.

usage: rules.py OUT FILE...      (runs in the project's own environment)
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from posts import read_posts

from youward.coach.engine import Coach
from youward.coach.kinds import EVERY_CHECK, load_kinds
from youward.coach.model import Silent
from youward.paths import resources


def main() -> None:
    """Coach every post with the rules only and write one row for each."""
    out, *files = map(Path, sys.argv[1:])
    kinds = load_kinds(resources() / "kinds.toml")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "resources"
        shutil.copytree(resources(), folder)
        (folder / "model" / "judgement.toml").write_text("", encoding="utf-8")
        coach = Coach.load(folder, model=Silent())
        with out.open("w", encoding="utf-8") as rows:
            for file in files:
                for post in read_posts(file):
                    report = coach.report(post["text"])
                    fired = {f.check for f in report.findings} | {s.check for s in report.strengths}
                    off = kinds[report.kind].off
                    row = {"id": post["id"], "fired": sorted(fired), "off": sorted(off), "kind": report.kind}
                    row["silent"] = report.language != "en" or EVERY_CHECK in off
                    rows.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
