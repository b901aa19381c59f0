"""D1, D5, D6, D11: schedulers at once, and all that Discord may answer; how often each digest is there comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.delivery.sending import PAUSES
from knowledge import Engine
from playground.server import AcceptThenFail, Drop, Fault, Hang, Permission, RateLimited, Reset, Status
from tests.faults.digests.channels import late, requests_about, shown_on
from tests.faults.digests.table import Run
from tests.faults.digests.worlds import Digests, digests

POSTS, ALL = "/channels/*/messages", "/channels/**"
ACCEPTED: tuple[Fault, ...] = tuple(AcceptThenFail(how) for how in (503, Reset(), None, Hang(1.0)))
TROUBLES: tuple[Fault, ...] = (
    Status(503),
    Status(500),
    RateLimited(via=False),
    RateLimited(7_200.0),
    Status(403, {"message": "Missing Permissions", "code": 50013}),
    Status(404, {"message": "Unknown Channel", "code": 10003}),
    Reset(),
    Drop(),
    Hang(1.0),
)


async def at_once(place: Path, engine: Engine, runs: int, schedulers: int = 10, beats: int = 100) -> list[Run]:
    """D1: the due check a thousand times at once, from ten schedulers."""
    done: list[Run] = []
    async with digests(place, engine) as world:
        await world.subscribed()
        for day in range(runs):
            world.days.set(day)
            many = [world.delivery() for _ in range(schedulers)]
            await asyncio.gather(*(one.beat() for one in many for _ in range(beats)))
            done.append(_run(world))
    return done


async def accepted(place: Path, engine: Engine, times: Sequence[int] = (1, 2, 3)) -> list[Run]:
    """D5: accepted, then 503, a reset, a cut line or silence, so often in a row; with and without a history."""
    done: list[Run] = []
    async with digests(place, engine) as world:
        await world.subscribed()
        day = 0
        for fault in ACCEPTED:
            for number in times:
                for readable in (True, False):
                    world.local.deny(world.local.digests, 0 if readable else Permission.READ_MESSAGE_HISTORY)
                    world.local.faults.inject("POST", POSTS, fault, times=number)
                    await _beats(world, day, ((9, 0), (9, 1), (9, 10), (9, 30)))
                    # When no try was answered and there is no history, it is not known, and that is said.
                    done.append(_run(world, may_tell=not readable and number > len(PAUSES)))
                    day += 1
    return done


async def troubled(place: Path, engine: Engine, calls: Sequence[int] = (1, 2, 4)) -> list[Run]:
    """D6: whatever Discord answers so many times, that day's digest still comes, and the next day one."""
    done: list[Run] = []
    async with digests(place, engine) as world:
        await world.subscribed()
        day = 0
        for fault in TROUBLES:
            for number in calls:
                # Of what is refused for good there are three tries a day at most.
                refused = isinstance(fault, Status) and fault.code in (403, 404)
                world.local.faults.inject("*", ALL, fault, times=min(number, 2) if refused else number)
                await _beats(world, day, tuple((9 + tens // 6, 10 * (tens % 6)) for tens in range(36)))
                first = _run(world)
                world.local.faults.clear()
                await _beats(world, day + 1, ((9, 0), (9, 1), (9, 2)))
                second = _run(world)
                done += [first, second]
                day += 2
    return done


async def refused(place: Path, engine: Engine) -> list[Run]:
    """D11: a channel forbidden or gone: three requests a day, a rest after three days, one word to the staff."""
    done: list[Run] = []
    for kind in ("muted", "hidden", "gone"):
        async with digests(place / kind, engine) as world:
            to = await world.subscribed()
            if kind == "gone":
                world.local.remove_channel(world.local.digests)
            else:
                bits = Permission.SEND_MESSAGES if kind == "muted" else Permission.VIEW_CHANNEL
                world.local.deny(world.local.digests, bits)
            counts = []
            for day in range(5):
                await _beats(world, day, tuple((hour, minute) for hour in range(24) for minute in (0, 30)))
                counts.append(requests_about(world.local, world.local.digests))
            told = len(world.local.messages.in_channel(world.local.staff.id))
            now = await world.diary.subscriptions.subscription(to.id)
            assert now
            good = counts == [3, 3, 3, 0, 0] and told == 1 and now.state == "paused"
            wrong = "" if good else f"{kind}: requests a day {counts}, told {told} times, {now.state}"
            done.append(Run(requests=sum(counts), wrong=wrong))
    return done


async def _beats(world: Digests, day: int, hours: Sequence[tuple[int, int]]) -> None:
    one = world.delivery()
    for hour, minute in hours:
        world.days.set(day, hour, minute)
        await one.beat()


def _run(world: Digests, *, may_tell: bool = False) -> Run:
    """What today's date has come to."""
    now = world.days.now
    shown = shown_on(world.local, world.local.digests, now)
    told = len(shown_on(world.local, world.local.staff, now))
    wrong = f"the staff was told {told} times" if told > may_tell else ""
    requests = requests_about(world.local, world.local.digests)
    return Run(int(not shown), max(0, len(shown) - 1), late(shown, now), requests, wrong)
