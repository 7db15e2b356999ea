"""Start Youward: a command runs in the terminal, no command opens the window."""

import multiprocessing
import sys


def main() -> int:
    """Run the program; return its exit status."""
    # In a frozen program the worker process starts here too, and must go no further.
    multiprocessing.freeze_support()
    from youward.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
