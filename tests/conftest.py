"""Shared set-up: no display, a data folder of its own for every test, one loaded coach."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from youward.coach.engine import Coach

settings.register_profile("youward", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("youward")


@pytest.fixture(autouse=True)
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the writer's own data."""
    home = tmp_path / "home"
    monkeypatch.setenv("YOUWARD_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def coach() -> Coach:
    """Load the coach once: it takes about two seconds."""
    return Coach.load()
