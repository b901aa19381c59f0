"""S1, S6: what a kill leaves, and that one process at a time has the diary."""

import asyncio
import sys
import time
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from bot.diary import Diary, DiaryError
from bot.settings import CHECKOUT
from tests.bot.diary.killing import killed

FEW = 2
SEED = 7


async def test_whenever_it_is_killed_what_was_acknowledged_is_there_and_nothing_half(tmp_path: Path) -> None:
    sides = await asyncio.gather(*(killed(tmp_path / str(seed), FEW, seed) for seed in (SEED, SEED + 1)))

    done = [one for side in sides for one in side]
    assert [one.wrong for one in done if one.wrong] == []
    assert sum(one.acknowledged for one in done) > 0


async def test_a_second_process_is_refused_within_a_second_until_the_first_is_killed(file: Path) -> None:
    program = (sys.executable, "-m", "tests.bot.diary.child", str(file), "1")
    holder = await asyncio.create_subprocess_exec(*program, cwd=CHECKOUT, stdout=PIPE)
    assert holder.stdout
    while await holder.stdout.readline() != b"open\n":
        pass

    started = time.perf_counter()
    with pytest.raises(DiaryError, match="another Hubwise is using it"):
        await Diary.open(file).__aenter__()
    refused = time.perf_counter() - started

    holder.kill()
    await holder.communicate()
    async with Diary.open(file) as diary:
        assert diary.mended is None
    assert refused < 1
