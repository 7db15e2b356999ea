"""Describe a bug for its makers without a word of what the writer wrote."""

import platform
import traceback
from pathlib import PurePath

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from youward import __version__

_ROOTS = ("youward", "site-packages", "dist-packages", "_internal")
_DEEPEST = 40


def report_on(error: BaseException) -> str:
    """Return version, system and where in the code `error` came from.

    Only names of errors, modules and functions are told: the message of an error may quote the post, and
    the folder of a file may name the writer.
    """
    lines = [
        f"Youward {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}",
        platform.platform(),
        "",
    ]
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    for link in reversed(chain):
        lines += _where(link)
    return "\n".join(lines)


def _where(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
    lines = [f"  {_place(frame.filename)}, line {frame.lineno}, in {frame.name}" for frame in frames]
    return [*lines, type(error).__qualname__]


def _place(file: str) -> str:
    """Return a module's path from the folder of its package on."""
    path = PurePath(file)
    parts = path.parts
    starts = [n for n, part in enumerate(parts) if part in _ROOTS or part.startswith("python3")]
    if starts:
        return "/".join(parts[starts[-1] :])
    # Inside the frozen program files have no folder of a disk.
    return path.name if path.is_absolute() else path.as_posix()
