"""Output that can't be written, or that nobody reads to its end: one line or none, never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from program import PROGRAM

POST = "We're thrilled to announce our new booking app! Sign up NOW!!!"
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes and full disks show differently there")


@pytest.fixture(scope="module")
def posts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("output") / "posts.jsonl"
    # More than a pipe holds, so that the program still writes when the reader is gone.
    line = json.dumps({"text": POST + " You can book a court." * 4})
    file.write_text(f"{line}\n" * 60, encoding="utf-8")
    return file


def shell(command: str, posts: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        env={**os.environ, "YOUWARD": str(PROGRAM), "POSTS": str(posts), "POST": POST},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.skipif(not FULL.exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize(
    "command",
    [
        *(f'echo "$POST" | "$YOUWARD" check - --format {form}' for form in ("text", "json", "sarif")),
        'echo "$POST" | "$YOUWARD" check - --fail-on look-again',
        *(f'"$YOUWARD" audit "$POSTS" --format {form}' for form in ("jsonl", "csv", "html")),
    ],
)
def test_a_full_disk_is_said_in_one_line(command: str, posts: Path) -> None:
    ran = shell(f"{command} > {FULL}", posts)
    assert ran.returncode == 2
    assert ran.stderr == (
        "youward: the output can't be written (No space left on device). Make room or send it elsewhere.\n"
    )


@pytest.mark.parametrize(
    "command",
    [
        'echo "$POST" | "$YOUWARD" check - | head -1',
        '"$YOUWARD" audit "$POSTS" | head -1',
        '"$YOUWARD" audit "$POSTS" --format html | head -1',
        '"$YOUWARD" audit "$POSTS" --format csv --workers 2 | head -1',
    ],
)
def test_a_reader_that_stops_after_a_line_is_no_failure(command: str, posts: Path) -> None:
    ran = shell(command, posts)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ('"$YOUWARD" check - <&-', "standard input is closed. Give a file with the post in it."),
        (
            'echo "$POST" | "$YOUWARD" check - >&-',
            "standard output is closed. Send it to a file or to a program that reads it.",
        ),
    ],
)
def test_closed_streams_are_said_in_one_line(command: str, said: str, posts: Path) -> None:
    ran = shell(command, posts)
    assert (ran.returncode, ran.stderr) == (2, f"youward: {said}\n")


def test_a_closed_standard_error_changes_nothing(posts: Path) -> None:
    told = shell('echo "$POST" | "$YOUWARD" check - --format json', posts)
    silent = shell('echo "$POST" | "$YOUWARD" check - --format json 2>&-', posts)
    assert (silent.returncode, silent.stdout) == (0, told.stdout)
    assert shell('"$YOUWARD" check nowhere.txt 2>&-', posts).returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hand out terminals differently")
def test_someone_at_a_terminal_is_told_how_to_end(posts: Path) -> None:
    leader, follower = os.openpty()
    try:
        with subprocess.Popen(
            [PROGRAM, "check"], stdin=follower, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as ran:
            assert ran.stderr is not None
            assert ran.stderr.readline() == b"youward: type or paste the post, then press Ctrl+D.\n"
            os.write(leader, POST.encode() + b"\n\x04")
            assert ran.stdout is not None
            assert b"Opens with us" in ran.stdout.read()
        assert ran.returncode == 0
    finally:
        os.close(leader)
        os.close(follower)
