"""A bot that is killed between sending a word to somebody who waits and noting that it was sent."""

import asyncio
from pathlib import Path

from playground.server import AcceptThenFail, Hang, LocalDiscord
from tests.end_to_end.conftest import serving
from tests.end_to_end.staff import TENANTS, told, write_fact
from tests.end_to_end.test_processes import settings_for
from tests.processes import started
from tests.small_seeds import write_small_seeds

STARTS, MOST_TRIES = 5, 3
START_SECONDS, SETTLED_SECONDS = 10.0, 1.0


async def test_killed_after_every_word_it_sends_it_says_it_once_and_tries_three_times(
    local: LocalDiscord, tmp_path: Path
) -> None:
    seeds, data = write_small_seeds(tmp_path / "seeds"), tmp_path / "data"
    async with serving(local, seeds, data):
        shown = await local.slash(local.member, local.general, "ask", question=TENANTS)
        await local.press(local.member, shown.message, "Tell me when you know")
    write_fact(seeds)
    path = f"/channels/{local.dm(local.member).id}/messages"
    # It arrives, and the bot never hears so.
    rule = local.faults.inject("POST", path, AcceptThenFail(Hang(60.0)), times=None)

    for start in range(STARTS):
        before = local.gateway.identifies
        async with started("run", settings=settings_for(local, seeds, data)) as bot:
            await local.bell.until(lambda: local.gateway.identifies > before, START_SECONDS)  # noqa: B023  awaited here
            hits = min(start + 1, MOST_TRIES)
            await local.bell.until(lambda: rule.hits >= hits, SETTLED_SECONDS)  # noqa: B023  awaited here
            await asyncio.sleep(0.1)
            bot.kill()

    assert rule.hits == MOST_TRIES
    assert len(told(local, local.member)) == 1
    local.faults.clear()
    async with serving(local, seeds, data) as last:
        await asyncio.sleep(0.2)
        wait = await last.desk().diary.waits.wait(1)
    assert wait
    assert wait.state == "unreachable"
    assert len(told(local, local.member)) == 1
