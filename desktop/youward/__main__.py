"""Start Youward: a command runs in the terminal, no command opens the window."""

import multiprocessing
import sys


def main() -> int:
    """Run the program; return its exit status."""
    # In a frozen program the worker process starts here too, and must go no further.
    multiprocessing.freeze_support()
    from youward.cli import run

    return run(sys.argv[1:], open_window=_open_window, smoke_test=_smoke_test)


def _open_window() -> int:
    # Qt is imported for the window only: `check` and `audit` run without it.
    from youward.ui.app import open_window

    return open_window()


def _smoke_test() -> int:
    from youward.ui.smoke import smoke_test

    return smoke_test()


if __name__ == "__main__":
    raise SystemExit(main())
