"""`hubwise bench discord`: people ask a real bot at once."""

import json
from pathlib import Path

from tests.processes import ended, started


async def test_people_who_ask_at_once_are_all_answered(seeds: Path) -> None:
    asking = ("bench", "discord", "--people", "4", "--questions", "12", "--json")
    async with started(*asking, settings={"HUBWISE_SEEDS": str(seeds)}) as process:
        done = await ended(process, seconds=60)

    assert (done.code, done.errors) == (0, "")
    figures = json.loads(done.out)
    assert [one["done"] for one in figures] == [36, 36, 36, 16]
    assert figures[0]["kind"] == "noop"
    assert all(0 < one["p50_ms"] <= one["p99_ms"] <= one["max_ms"] for one in figures)
    assert all(one["a_second"] > 0 and one["work_us"] > 0 for one in figures)
