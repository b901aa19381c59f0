"""A folder that is edited and loaded again and again, over a real store; in small collections no change is too much."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knowledge import Engine, Store
from tests.knowledge.conftest import Pantry

# Long before the files of a test are written: none is so old that it is passed over without being read.
NOW = datetime(2026, 2, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _any_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.serving.delta.MOST_SHARE", 100.0)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.open(tmp_path / "data" / "knowledge.sqlite", now=lambda: NOW) as store:
        yield store


@pytest.fixture
def folder(tmp_path: Path, pantry: Pantry) -> Path:
    return pantry.written(tmp_path / "seeds")


@pytest.fixture
async def engine(folder: Path, store: Store) -> Engine:
    return await Engine.start(folder, store, lambda: NOW)
