"""Start the proofreader once: it stands still for some two seconds at its first unknown word."""

import pytest

from youward.proof.harper_engine import Harper


@pytest.fixture(scope="session")
def harper() -> Harper:
    return Harper()
