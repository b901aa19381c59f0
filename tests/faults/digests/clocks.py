"""D8, D9, D10: every zone, edits at any time, and clocks that jump; dates with more than one digest come out."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from knowledge import Engine
from tests.bot.delivery.zones import alike, wrong_runs
from tests.faults.digests.channels import START, requests_about
from tests.faults.digests.table import Run
from tests.faults.digests.worlds import PLAN, Digests, digests

YEARS = 730
_ZONES = ("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")
_JUMPS = (timedelta(hours=-1), timedelta(hours=25), timedelta(minutes=-10), timedelta(hours=3))
_BEATS_A_DAY = 12


def all_zones(days: int = YEARS) -> tuple[list[Run], str]:
    """D8: two years, every zone, 24 hours: each date has one run, on that date."""
    groups = alike(days)
    done = []
    for names in groups.values():
        wrong = wrong_runs(names[0], days)
        run = Run(lost=sum("None" in one for one in wrong), doubled=sum("None" not in one for one in wrong))
        done += [replace(run, wrong="; ".join(wrong[:3]))] * len(names)
    return (
        done,
        f"{days} dates at 24 hours each, in {len(done)} zones that go in {len(groups)} ways: {_violations(done)}",
    )


async def edited(place: Path, engine: Engine, runs: int, seed: int, days: int = 10) -> list[Run]:
    """D9: hours and zones are edited at any time; at most one digest a date, by the clock of the plan then."""
    chance = random.Random(seed)  # noqa: S311  no secret
    return [await _edited(place / str(number), engine, chance, days) for number in range(runs)]


async def jumped(place: Path, engine: Engine, runs: int, seed: int, days: int = 6) -> list[Run]:
    """D10: our clock jumps at any time and is put right again; at most one digest a date, and one on the last."""
    chance = random.Random(seed)  # noqa: S311  no secret
    return [await _jumped(place / str(number), engine, chance, days) for number in range(runs)]


async def _edited(place: Path, engine: Engine, chance: random.Random, days: int) -> Run:
    async with digests(place, engine) as world:
        to = await world.subscribed()
        one = world.delivery()
        there: Counter[object] = Counter()
        plan = PLAN
        for beat in range(days * _BEATS_A_DAY):
            world.days.now = START + timedelta(hours=24 / _BEATS_A_DAY * beat, minutes=chance.uniform(0, 90))
            if chance.random() < 0.3:
                plan = replace(plan, time=time(chance.randrange(24)), zone=chance.choice(_ZONES))
                assert await world.diary.subscriptions.edit(to.id, plan, world.days())
            before = _count(world)
            await one.beat()
            # By the clock for which it was due: a late one is its own date's.
            (latest, *_) = await world.diary.deliveries.log(most=1) or [None]
            if latest and _count(world) > before:
                there[latest.due.astimezone(ZoneInfo(plan.zone)).date()] += _count(world) - before
        return await _judged(world, doubled=sum(number - 1 for number in there.values()))


async def _jumped(place: Path, engine: Engine, chance: random.Random, days: int) -> Run:
    async with digests(place, engine) as world:
        await world.subscribed()
        one = world.delivery()
        for beat in range(days * _BEATS_A_DAY):
            world.days.now = START + timedelta(hours=24 / _BEATS_A_DAY * beat)
            world.wrong = chance.choice(_JUMPS) if chance.random() < 0.3 else timedelta()
            await one.beat()
        world.wrong = timedelta()
        world.days.set(days)
        await one.beat()
        rows = await world.diary.deliveries.log(most=1_000)
        dates = {row.key.date for row in rows if row.state == "posted"}
        lost = sum((START + timedelta(days=day)).date() not in dates for day in range(days + 1))
        return await _judged(world, doubled=0, lost=lost)


async def _judged(world: Digests, doubled: int, lost: int = 0) -> Run:
    rows = await world.diary.deliveries.log(most=10_000)
    dates = Counter(row.key.date for row in rows if row.state == "posted")
    extra = _count(world) - len(dates)
    return Run(lost, max(doubled, extra), requests=requests_about(world.local, world.local.digests))


def _count(world: Digests) -> int:
    return len(world.local.messages.in_channel(world.local.digests.id))


def _violations(done: list[Run]) -> str:
    number = sum(run.lost + run.doubled for run in done)
    return f"{number} violations"
