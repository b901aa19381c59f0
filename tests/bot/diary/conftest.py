"""A diary in a file of its own, open or yet to be opened."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.diary import Diary
from tests.bot.diary.moments import at


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
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "diary.sqlite"


@pytest.fixture
async def diary(file: Path, empty: Path) -> AsyncIterator[Diary]:
    file.parent.mkdir()
    shutil.copyfile(empty, file)
    async with Diary.open(file, at) as opened:
        yield opened
