"""Digests over days with the real bot: knowledge that is rolled back, a clock that is set back, people who block."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.end_to_end.digesting import Digesting, digesting
from tests.end_to_end.test_digests import remeasure
from tests.small_seeds import write_small_seeds

FORTH = "Changed: River Park measures 40 hectares. → River Park measures 41 hectares."
BACK = "Changed: River Park measures 41 hectares. → River Park measures 40 hectares."


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[Digesting]:
    async with digesting(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as digests:
        yield digests


async def test_what_was_told_and_is_rolled_back_is_told_the_other_way_round(made: Digesting) -> None:
    one = await made.added(parts="changed")
    remeasure(made, 40, 41)
    await made.house.knowledge("reload")
    made.next_day(one.plan)
    await made.beat()
    await made.house.knowledge("rollback", version=1)
    made.next_day(one.plan)
    await made.beat()
    # Forth and back between two digests is nothing new.
    await made.house.knowledge("reload")
    await made.house.knowledge("rollback", version=1)
    made.next_day(one.plan)
    await made.beat()

    first, second = made.texts()
    assert FORTH in first
    assert BACK in second


async def test_a_clock_that_is_set_back_brings_nothing_twice(made: Digesting) -> None:
    one = await made.added()
    made.next_day(one.plan)
    await made.beat()
    right = made.clock()
    for hours in (-1, -25, 25, 0):
        made.set(right + timedelta(hours=hours))
        await made.beat()
    posted = {row.key.date for row in await made.house.diary.deliveries.log() if row.state == "posted"}
    # An hour ahead of tomorrow's hour, tomorrow's came; then never again.
    assert len(made.texts()) == len(posted) == 2
    made.set(right + timedelta(hours=24))
    await made.beat()
    assert len(made.texts()) == 2


async def test_two_digests_of_a_channel_at_one_minute_come_both_and_tell_nothing_twice(made: Digesting) -> None:
    one = await made.added(parts="worth")
    await made.added(parts="worth", language="zh")
    made.next_day(one.plan)
    await made.beat()
    await made.beat()
    english, chinese = sorted(made.texts(), key=lambda text: "摘要" in text)
    facts = [fact for row in await made.house.diary.deliveries.log() for fact in row.facts]
    assert "Worth knowing" in english
    assert "值得了解" in chinese
    assert len(facts) == len(set(facts)) > 3
