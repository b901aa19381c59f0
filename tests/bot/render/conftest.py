"""What is known, for tests of how it looks."""

from pathlib import Path

import pytest

from knowledge import Engine
from tests.shipped_engine import shipped_engine


@pytest.fixture(scope="session")
def small(seeds: Path) -> Engine:
    """Two small hubs."""
    return Engine.over(seeds)


@pytest.fixture(scope="session")
def shipped() -> Engine:
    """Everything that ships."""
    return shipped_engine()
