"""One data folder belongs to one process, as the operating system sees it."""

import asyncio
import sys
import time
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.store import Store

HOLD = """
import asyncio, pathlib, sys
from knowledge.store import Store

async def hold() -> None:
    async with Store.open(pathlib.Path(sys.argv[1])):
        print("held", flush=True)
        await asyncio.sleep(60)

asyncio.run(hold())
"""


async def test_a_second_process_is_refused_within_a_second_until_the_first_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "data" / "knowledge.sqlite"
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLD, str(file), stdout=PIPE)
    assert holder.stdout
    assert await holder.stdout.readline() == b"held\n"
    started = time.perf_counter()

    with pytest.raises(StoreError, match="another Hubwise is using this data folder"):
        await Store.open(file).__aenter__()

    assert time.perf_counter() - started < 1
    holder.kill()
    await holder.communicate()
    async with Store.open(file) as store:
        assert await store.latest() is None
