"""S1 for the diary: it is killed while it opens and writes; what was acknowledged is there, and nothing half."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.bot.diary.killing import killed
from tests.faults.table import Verdict, Wrong

# So many diaries at the same time, each killed again and again.
SIDES = 2


async def diary_killed(place: Path, runs: int, seed: int) -> list[Verdict]:
    """Kill a writing process so many times."""
    sides = (killed(place / str(side), runs // SIDES, seed + side) for side in range(SIDES))
    done = [one for side in await asyncio.gather(*sides) for one in side]
    acknowledged = sum(one.acknowledged for one in done)
    verdicts = [Verdict(tuple(Wrong("lost", what) for what in one.wrong), one.seconds) for one in done]
    # Kills that come before anything was written would show nothing.
    return verdicts if acknowledged > runs else [*verdicts, Verdict((Wrong("failed", "hardly anything was written"),))]
