"""The whole way: protect in the window, open again with the passphrase, or without one not at all."""

import subprocess
import sys
from pathlib import Path

from youward import paths
from youward.history.engine import looks_protected

PROGRAM = Path(__file__).with_name("protected_writer.py")
TEXT = "You can cancel up to an hour before."


def run(what: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, str(PROGRAM), what], capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def test_drafts_are_protected_and_opened_again(data_home: Path) -> None:
    done = run("protect")
    assert done.returncode == 0, done.stderr
    text, notice = done.stdout.splitlines()
    assert text == TEXT
    assert notice.startswith("Protected now: 2 drafts")
    assert looks_protected(paths.history_file())
    assert not any(b"cancel" in file.read_bytes() for file in data_home.rglob("*") if file.is_file())
    before = paths.history_file().read_bytes()
    refused = run("refuse")
    assert refused.returncode == 0, refused.stderr
    assert paths.history_file().read_bytes() == before
    again = run("unlock")
    assert again.returncode == 0, again.stderr
    assert again.stdout.splitlines()[0] == TEXT
