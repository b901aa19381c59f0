"""How fast runs that are due together begin: many are spread over most of their minute, few come at once."""

import asyncio
from itertools import pairwise

import pytest

from bot.delivery.turns import spread


@pytest.mark.parametrize(
    ("many", "least", "most"),
    [(1, 0, 0.01), (5, 0.3, 0.5), (100, 9, 11), (500, 33, 36), (5_000, 195, 201)],
)
async def test_runs_that_are_due_together_are_spread(many: int, least: float, most: float) -> None:
    waits = [0.0]

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    turns = spread(many, sleep)
    for _ in range(many):
        await turns.next()

    assert least <= max(waits) <= most


async def test_turns_of_one_beat_do_not_fall_together() -> None:
    waits = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    turns = spread(20, sleep)
    await asyncio.gather(*[turns.next() for _ in range(20)])

    assert all(later - before > 0.05 for before, later in pairwise(waits))
