"""A world with an empty diary, over the shipped seeds."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.diary import Diary
from tests.bot.delivery.worlds import World
from tests.shipped_engine import shipped_engine


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty diary, to be copied: making its tables takes longer than most tests."""
    file = tmp_path_factory.mktemp("empty") / "diary.sqlite"

    async def make() -> None:
        async with Diary.open(file):
            pass

    asyncio.run(make())
    return file


@pytest.fixture
async def world(tmp_path: Path, empty: Path) -> AsyncIterator[World]:
    shutil.copyfile(empty, tmp_path / "diary.sqlite")
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        yield World.over(shipped_engine(), diary)
