"""K6: reloads that are asked for at the same time; whether one was done and all were told of it comes out."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from knowledge import Engine, Store
from tests.faults.looking import STORE
from tests.faults.numbered import Numbered, Told, told_by_all
from tests.faults.table import Verdict, Wrong

MANY = 10


async def reloaded_together(place: Path, runs: int = 10) -> list[Verdict]:
    """Ask for ten reloads at once, of which one is given up: one new version, and all others are told the same."""
    seeds = Numbered(place / "seeds")
    seeds.say(1)
    verdicts: list[Verdict] = []
    async with Store.open(place / "data" / STORE) as store:
        engine = await Engine.start(seeds.folder, store, lambda: datetime.now(UTC))
        for run in range(runs):
            seeds.say(seeds.number + 1)
            before = len(await engine.history())
            reloads = [asyncio.create_task(engine.reload(by=str(number))) for number in range(MANY)]
            await asyncio.sleep(0)
            reloads[run % MANY].cancel()
            told = await asyncio.gather(*reloads, return_exceptions=True)
            reports = [report for report in told if not isinstance(report, BaseException)]
            wrong: list[Wrong] = []
            new = len(await engine.history()) - before
            if new != 1 or len(reports) != MANY - 1 or any(report != reports[0] for report in reports):
                wrong.append(Wrong("failed", f"{new} versions, told was {told}"))
            if told_by_all(engine) != Told(frozenset({seeds.number})):
                wrong.append(Wrong("mixed", f"{seeds.number} is to be told, not {told_by_all(engine)}"))
            verdicts.append(Verdict(tuple(wrong)))
    return verdicts
