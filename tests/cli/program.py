"""The program as others start it: a process of its own, judged by its exit status and what it prints."""

import os
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(sysconfig.get_path("scripts"), "youward.exe" if os.name == "nt" else "youward")


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    def refusal(self) -> str:
        """Return the one line that says what is wrong."""
        assert self.status == 2
        assert self.out == ""
        assert self.err.startswith("youward: ")
        assert self.err.endswith(".\n")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        return self.err.removeprefix("youward: ").rstrip("\n")


Youward = Callable[..., Ran]
