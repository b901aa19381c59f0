"""`hubwise bench discord`: people ask a real bot at once."""

import json
from pathlib import Path

from tests.processes import finished


async def test_people_who_ask_at_once_are_all_answered(seeds: Path) -> None:
    ended = await finished(
        "bench", "discord", "--people", "4", "--questions", "12", "--json", settings={"HUBWISE_SEEDS": str(seeds)}
    )

    assert (ended.code, ended.errors) == (0, "")
    figures = json.loads(ended.out)
    assert [one["done"] for one in figures] == [36, 36, 36, 16]
    assert figures[0]["kind"] == "noop"
    assert all(0 < one["p50_ms"] <= one["p99_ms"] <= one["max_ms"] for one in figures)
    assert all(one["a_second"] > 0 and one["work_us"] > 0 for one in figures)
