"""Measure how fast and how heavy Youward is, and print one table; nothing here passes or fails.

Every scene runs in fresh processes with a data folder of its own. Absolute figures depend on the machine
and on what else it does; ratios set Youward beside a bare Qt window of the same run.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

import psutil
from figures import Figure, table
from pace import rounds

HERE = Path(__file__).resolve().parent
RESULT = HERE.parents[1] / "out" / "bench.json"
SIZES = ("280", "1300", "3000")
STARTS, SECONDS = 6, 20.0
DRAFTS, HISTORY_STARTS = 20_000, 4
PATIENCE = 200.0
HEADINGS = {
    "key": "A key press to its painted glyph (ms)",
    "stall": "Longest stall of the window's thread (ms)",
    "pause": "Text sent to findings (ms)",
    "look": "A full window painted again, with … (ms)",
    "alone": "One report, without the window (ms)",
    "start": "Start of the process to … (ms)",
    "history": "With a large history (ms)",
    "size": "Its size (MB)",
    "memory": "Memory, resident (MB)",
    "idle": "Idle, percent of one core",
}
FEW = "With fewer than 20 samples, p95 is the worst of them."
NO_HARPER = "harper-py is not installed: the coach is not set beside it."

Values = dict[str, list[float]]


def main(arguments: list[str]) -> int:
    """Run every scene; print the table and write it to out/bench.json.

    The first argument is how many drafts the large history has.
    """
    began = perf_counter()
    facts = _machine()
    drafts = int(arguments[0]) if arguments else DRAFTS
    ordered = sorted(_every_scene(drafts).items(), key=_place)
    figures = [Figure(key, tuple(samples), _beside(key)) for key, samples in ordered]
    facts |= {"load at the end": _load(), "took": f"{perf_counter() - began:.0f} s"}
    notes = [FEW] if find_spec("harper") else [FEW, NO_HARPER]
    lines = [f"{name}: {fact}" for name, fact in facts.items()]
    sys.stdout.write("\n".join([*lines, table(figures, HEADINGS), "", *notes]) + "\n")
    rows = [figure.to_json(figures) for figure in figures]
    result = json.dumps({"run": facts, "notes": notes, "figures": rows}, indent=1)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(result + "\n", encoding="utf-8")
    return 0


def _every_scene(drafts: int) -> Values:
    values: Values = {}
    for what, scene in (
        ("Typing in the real window", lambda: _scene("room", *SIZES)),
        ("Typing in a bare window", lambda: _scene("bare", *SIZES)),
        ("Coaching without a window", lambda: _scene("coach")),
        ("Starting", _starts),
        (f"A history of {drafts} drafts", lambda: _history(drafts)),
    ):
        sys.stderr.write(f"{what}…\n")
        values |= scene()
    return values


def _machine() -> dict[str, str]:
    return {
        "Youward": version("youward"),
        "Python": platform.python_version(),
        "PySide6": version("pyside6-essentials"),
        "system": f"{platform.system()} {platform.machine()}, {psutil.cpu_count()} cores",
        "load at the start": _load(),
    }


def _load() -> str:
    return f"{psutil.getloadavg()[0]:.1f} processes want a core"


def _starts() -> Values:
    """Start both programs in turn; the first start of each only warms the disk and makes the data folder."""
    values: Values = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        for number in rounds(STARTS, SECONDS):
            for program in ("bare", "youward"):
                for reached, milliseconds in _start(program, home).items():
                    if number:
                        values.setdefault(f"start: {program}, {reached}", []).append(milliseconds)
    return values


def _history(drafts: int) -> Values:
    """Measure a history of that size, and starts with it beside starts with a small one, in turn."""
    values: Values = {}
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as large,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as small,
    ):
        _run_in(large, "history", "make", str(drafts))
        for number in rounds(HISTORY_STARTS, SECONDS):
            for what, home in (("small", small), ("large", large)):
                took = _start("youward", home)["editable"]
                if number:
                    values.setdefault(f"history: start to editable, {what} history", []).append(took)
        values |= _run_in(large, "history", "measure")
    return values


def _start(program: str, home: str) -> dict[str, float]:
    """Start a program; return the milliseconds until it said each of its words, from outside."""
    reached: dict[str, float] = {}
    with tempfile.TemporaryFile() as complaints:
        began = perf_counter()
        process = subprocess.Popen(
            _command("start", program),
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            env=_surroundings(home),
        )
        deadline = threading.Timer(PATIENCE, process.kill)
        deadline.start()
        for line in process.stdout or ():
            reached[line.strip()] = (perf_counter() - began) * 1000
        process.wait()
        deadline.cancel()
        complaints.seek(0)
        if process.returncode or "editable" not in reached:
            raise SystemExit(f"{program} did not start:\n{complaints.read().decode(errors='replace')}")
    return reached


def _scene(name: str, *arguments: str) -> Values:
    """Run a scene to its end in a process of its own; return what it wrote."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        return _run_in(home, name, *arguments)


def _run_in(home: str, name: str, *arguments: str) -> Values:
    """Run a scene with the data folder `home`."""
    ran = subprocess.run(
        _command(name, *arguments),
        capture_output=True,
        text=True,
        env=_surroundings(home),
        timeout=PATIENCE,
    )
    if ran.returncode:
        raise SystemExit(f"The scene {name} failed:\n{ran.stderr}")
    values: Any = json.loads(ran.stdout)
    return values


def _command(*arguments: str) -> list[str]:
    return [sys.executable, str(HERE / "scene.py"), *arguments]


def _surroundings(home: str) -> dict[str, str]:
    surroundings = {**os.environ, "YOUWARD_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    # An installed program finds its modules compiled; without this a start would compile them each time.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    return surroundings


def _beside(key: str) -> str:
    """Return the key of the figure that gives `key` its ratio, "" for none."""
    section, name = key.split(": ", 1)
    if section == "key" and "bare" not in name:
        return f"key: {name.split(',')[0]}, bare window"
    if section == "stall" and "coach" in name:
        return f"stall: {name.split(',')[0]}, typing in a bare window"
    if section == "pause" and "warm" in name:
        return key.replace("warm", "cold")
    if section == "alone" and "harper" in name:
        return key.replace("harper", "coach")
    if section == "history" and "large" in name:
        return key.replace("large", "small")
    if section == "start" and "youward" in name:
        return "start: bare, editable"
    if section == "memory" and name == "window, at rest":
        return "memory: bare window, at rest"
    return ""


def _place(item: tuple[str, list[float]]) -> tuple[int, str]:
    """Sort by size, so that the figures of one size stand together; otherwise leave the scenes' order."""
    key = item[0]
    size = next((int(part) for part in key.replace(",", " ").split() if part.isdigit()), 0)
    return (size, "") if key.startswith(("key", "stall")) else (0, "")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
