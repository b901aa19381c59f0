"""D13: first runs and rebuilt stores; how many old things are told as new comes out."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, time
from pathlib import Path

from bot.diary import Plan
from knowledge import Engine, Store
from tests.faults.digests.channels import requests_about
from tests.faults.digests.table import Run
from tests.faults.digests.worlds import Digests, digests
from tests.small_seeds import write_small_seeds

_NEWS = Plan(time(9), "UTC", worth=False)
_AREA = "measures {} hectares.\n    value: {{number: {}, unit: hectares}}"


async def baselines(place: Path) -> list[Run]:
    """A first run and the run after a store was lost tell nothing; the runs after them tell what changed."""
    seeds = write_small_seeds(place / "seeds")
    done: list[Run] = []
    async with Store.open(place / "data" / "knowledge.sqlite") as store:
        engine = await Engine.start(seeds, store, _now)
        async with digests(place / "diary", engine) as world:
            await world.subscribed(_NEWS)
            done.append(await _day(world, 0, told=0))
            await _grown(engine, seeds, 40, 41)
            done.append(await _day(world, 1, told=1))
            await engine.close()
            shutil.rmtree(place / "other", ignore_errors=True)
            async with Store.open(place / "other" / "knowledge.sqlite") as rebuilt:
                world.engine = await Engine.start(seeds, rebuilt, _now)
                for hectares in range(41, 44):
                    await _grown(world.engine, seeds, hectares, hectares + 1)
                done.append(await _day(world, 2, told=0))
                await _grown(world.engine, seeds, 44, 45)
                done.append(await _day(world, 3, told=1))
                await world.engine.close()
    return done


async def _day(world: Digests, day: int, told: int) -> Run:
    """A day's beat, after which so many changes have to be told."""
    world.days.set(day)
    local = world.local
    before = len(local.messages.in_channel(local.digests.id))
    await world.delivery().beat()
    texts = [str(one.payload["components"]) for one in local.messages.in_channel(local.digests.id)[before:]]
    found = sum(text.count("- Changed: ") + text.count("- New: ") for text in texts)
    wrong = "" if found == told else f"day {day}: {found} changes told, not {told}"
    return Run(int(found < told), int(found > told), requests=requests_about(local, local.digests), wrong=wrong)


async def _grown(engine: Engine, seeds: Path, old: int, new: int) -> None:
    path = seeds / "hubs/river-park.yaml"
    text = path.read_text(encoding="utf-8")
    assert _AREA.format(old, old) in text
    path.write_text(text.replace(_AREA.format(old, old), _AREA.format(new, new)), encoding="utf-8")
    assert (await engine.reload()).outcome == "loaded"


def _now() -> datetime:
    return datetime.now(UTC)
