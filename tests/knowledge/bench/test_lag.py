"""How late a loop wakes: what keeps it is seen, in the middle and at the very end."""

from __future__ import annotations

import asyncio
import time

from knowledge.bench.lag import LagWatch

KEPT = 0.03


async def test_work_that_keeps_the_loop_is_seen() -> None:
    async with LagWatch(time.perf_counter) as lag:
        await asyncio.sleep(0.005)
        time.sleep(KEPT)  # noqa: ASYNC251  what must not be done is what is measured
        await asyncio.sleep(0.005)

    assert KEPT - 0.002 <= lag.worst < 10 * KEPT


async def test_work_at_the_very_end_is_seen_as_well() -> None:
    async with LagWatch(time.perf_counter) as lag:
        await asyncio.sleep(0.005)
        time.sleep(KEPT)  # noqa: ASYNC251  what must not be done is what is measured

    assert KEPT - 0.002 <= lag.worst < 10 * KEPT


async def test_work_in_a_thread_keeps_the_loop_less() -> None:
    async with LagWatch(time.perf_counter) as lag:
        await asyncio.to_thread(time.sleep, 10 * KEPT)

    assert lag.worst < 5 * KEPT
