"""The program, ready to be started with a data folder of its own."""

import os
import subprocess
from pathlib import Path

import pytest
from program import PROGRAM, Ran, Youward


@pytest.fixture(scope="module")
def youward(tmp_path_factory: pytest.TempPathFactory) -> Youward:
    """Run the program with a data folder of its own, in a folder of its own."""
    folder = tmp_path_factory.mktemp("cli")

    def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path = folder) -> Ran:
        ran = subprocess.run(
            [PROGRAM, *arguments],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            env={**os.environ, "YOUWARD_HOME": str(folder / "home")},
        )
        return Ran(ran.returncode, ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8"))

    return run
