"""What is known, for tests of how it looks."""

from pathlib import Path

import pytest

from bot.settings import CHECKOUT
from knowledge import Engine


@pytest.fixture(scope="session")
def small(seeds: Path) -> Engine:
    """Two small hubs."""
    return Engine.over(seeds)


@pytest.fixture(scope="session")
def shipped() -> Engine:
    """Everything that ships."""
    return Engine.over(CHECKOUT / "seeds")
