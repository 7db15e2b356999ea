"""Run Youward from a terminal: `check`, `audit`, or no command to open the window."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from youward import __version__
from youward.cli.remarks import remark
from youward.errors import InputError, KnownError
from youward.text.kinds import KINDS
from youward.text.networks import NETWORKS

DONE, FOUND, BAD_USE = 0, 1, 2


def run(argv: Sequence[str], *, open_window: Callable[[], int], smoke_test: Callable[[], int]) -> int:
    """Run one command; return 0 done, 1 findings at or above --fail-on, 2 bad use or bad input."""
    _speak_utf8()
    try:
        arguments = _parser().parse_args(argv)
        if arguments.command:
            return _printing(arguments)
        return smoke_test() if arguments.smoke_test else open_window()
    except KnownError as error:
        remark(str(error))
        return BAD_USE
    except KeyboardInterrupt:
        return BAD_USE


def _printing(arguments: argparse.Namespace) -> int:
    """Run a command that writes to standard output."""
    if sys.stdout is None:
        raise InputError("standard output is closed. Send it to a file or to a program that reads it.")
    try:
        # The coach's libraries are imported for the two commands only: the window leaves them to its worker.
        if arguments.command == "check":
            from youward.cli.check import check

            return check(arguments)
        from youward.cli.audit import audit

        return audit(arguments)
    except BrokenPipeError:
        # Whoever read our output has enough of it.
        _leave_output()
        return DONE
    except OSError as error:
        _leave_output()
        raise InputError(
            f"the output can't be written ({error.strerror}). Make room or send it elsewhere."
        ) from error


def _leave_output() -> None:
    """See that nothing left in the buffer is tried again, and complained about, when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _OneLineParser(argparse.ArgumentParser):
    """Say what is wrong in one line, without the usage above it."""

    def error(self, message: str) -> NoReturn:
        """Stop with exit status 2 and one line."""
        self.exit(BAD_USE, f"youward: {' '.join(message.split())}. See '{self.prog} --help'.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _OneLineParser(
        prog="youward",
        description="Coach social-media posts toward their readers, offline. "
        "Without a command, open the editor.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Youward {__version__}")
    parser.add_argument(
        "--smoke-test",
        action="store_true",
        help="build the window offscreen, coach one post, save and reload a draft",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    one = commands.add_parser(
        "check", help="coach one post read from a file or standard input", allow_abbrev=False
    )
    one.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a text file, or - for standard input"
    )
    one.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    one.add_argument(
        "--network",
        choices=NETWORKS,
        default="",
        metavar="NAME",
        help=f"say how much room is left there: {', '.join(NETWORKS)}",
    )
    one.add_argument("--reader", default="", metavar="TEXT", help="one person this is for")
    one.add_argument("--benefit", default="", metavar="TEXT", help="so that they can …")
    one.add_argument("--question", default="", metavar="TEXT", help="what you would like to hear back")
    one.add_argument(
        "--fail-on",
        choices=("never", "look-again", "worth-fixing"),
        default="never",
        help="end with status 1 for findings from this severity on (default: never)",
    )
    one.add_argument(
        "--explain",
        action="store_true",
        help="add what spoke for and against each check, sentence by sentence (text format)",
    )
    one.add_argument(
        "--suggest",
        action="store_true",
        help="add a reader-first version of the whole post (text and json format)",
    )
    many = commands.add_parser("audit", help="coach many posts", allow_abbrev=False)
    many.add_argument("files", nargs="+", metavar="FILE", help=".jsonl, .csv, .tsv, .txt or .parquet")
    many.add_argument("--text-column", default="text", help="the column that holds the posts (default: text)")
    many.add_argument(
        "--format",
        choices=("jsonl", "csv", "html", "parquet"),
        help="how to write (default: jsonl, or parquet for an --out that ends so)",
    )
    many.add_argument("--out", default="-", metavar="FILE", help="where to write (default: standard output)")
    many.add_argument("--workers", type=_at_least_one, default=1, metavar="N", help="processes (default: 1)")
    many.add_argument(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="coach on the workers of a Dask cluster, such as tcp://127.0.0.1:8786",
    )
    for command in (one, many):
        command.add_argument(
            "--kind",
            choices=KINDS,
            default="",
            metavar="KIND",
            help=f"the kind of post (default: guessed): {', '.join(KINDS)}",
        )
        command.add_argument(
            "--brand",
            action="append",
            default=[],
            type=_a_name,
            metavar="NAME",
            help="a name that means us; may be given more than once",
        )
        command.add_argument("--gauge", action="store_true", help="add the reader-first gauge, 0 to 100")
    return parser


def _a_name(value: str) -> str:
    # An empty name would be found in every post.
    if not value.strip(" @"):
        raise argparse.ArgumentTypeError("must be a name")
    return value.strip()


def _at_least_one(value: str) -> int:
    if not (value.isascii() and value.isdigit() and int(value) >= 1):
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(value)


def _speak_utf8() -> None:
    """Write UTF-8 and line feeds on every system, whatever the terminal's own encoding can hold."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
