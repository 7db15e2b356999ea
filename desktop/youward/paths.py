"""Know where bundled resources and the writer's data live; no other module does."""

import os
from pathlib import Path

from platformdirs import user_data_path, user_log_path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of bundled resources: inside an installed package, else the checkout's."""
    bundled = _PACKAGE / "resources"
    return bundled if bundled.is_dir() else _PACKAGE.parents[1] / "resources"


def licence() -> Path:
    """Return the file with the text of the licence: among the resources, else the checkout's."""
    bundled = resources() / "LICENSE"
    return bundled if bundled.is_file() else resources().parent / "LICENSE"


def data_home() -> Path:
    """Return the writer's data folder; the environment variable YOUWARD_HOME overrides it."""
    override = os.environ.get("YOUWARD_HOME")
    return Path(override) if override else user_data_path("Youward", appauthor=False)


def history_file() -> Path:
    """Return the path of the draft store."""
    return data_home() / "history.sqlite3"


def log_folder() -> Path:
    """Return the folder of log files, inside YOUWARD_HOME when that is set."""
    override = os.environ.get("YOUWARD_HOME")
    return Path(override) / "logs" if override else user_log_path("Youward", appauthor=False)
