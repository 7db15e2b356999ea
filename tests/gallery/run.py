"""Take a picture of every screen in every look, into out/gallery; nothing here passes or fails.

usage: run.py [LOOK…] [--screen NAME]   (default: all looks, all screens)
"""

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "out" / "gallery"
PATIENCE = 400


@dataclass(frozen=True)
class Look:
    """Describe how the window looks: theme, scale, language, and the size of the system's font in pixels."""

    theme: str = "light"
    scale: float = 1
    language: str = "en"
    font: int = 0


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "contrast": Look("contrast"),
    "light-200": Look(scale=2),
    "dark-200": Look("dark", scale=2),
    "large-words": Look(font=20),
    "german": Look(language="de"),
    "spanish": Look(language="es"),
}
"""To add a look, add a line."""


def main() -> int:
    """Run each look in a process of its own, because the scale is fixed at the start."""
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    asked.add_argument("looks", nargs="*", metavar="LOOK", choices=[*LOOKS, []])
    asked.add_argument("--screen", action="append", metavar="NAME", default=[])
    chosen = asked.parse_args()
    failed = [name for name in chosen.looks or LOOKS if not _take(name, chosen.screen)]
    sys.stdout.write(f"The pictures are in {OUT}.\n")
    for name in failed:
        sys.stderr.write(f"The look {name} could not be taken.\n")
    return 1 if failed else 0


def _take(name: str, screens: list[str]) -> bool:
    look = LOOKS[name]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        surroundings = {
            **os.environ,
            "YOUWARD_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(look.scale),
            "PYTHONPATH": os.pathsep.join([str(HERE.parent / "ui"), os.environ.get("PYTHONPATH", "")]),
        }
        taken = subprocess.run(
            [sys.executable, str(HERE / "camera.py"), name, *screens],
            env=surroundings,
            timeout=PATIENCE,
            check=False,
        )
    return taken.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
