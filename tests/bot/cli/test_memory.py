"""What the garbage collector may pass over."""

import asyncio
import gc

from bot.cli.memory import rest_after


async def test_what_is_there_when_all_is_ready_is_passed_over_and_nothing_before() -> None:
    ready = asyncio.Event()

    async def wait() -> None:
        await ready.wait()

    gc.unfreeze()
    resting = asyncio.create_task(rest_after(wait()))
    await asyncio.sleep(0)
    before = gc.get_freeze_count()
    ready.set()
    await resting
    after = gc.get_freeze_count()
    gc.unfreeze()

    assert before == 0
    assert after > 10_000
