"""`python -m tests.faults.digests.served DIARY SEEDS API TOKEN`: delivers digests on order, until it is killed.

Each line on standard input is an order, each line on standard output says that one was done, and what came of it.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import discord
from discord.http import Route

from bot.delivery import Delivery, DiscordPoster
from bot.diary import Diary, GuildSettings, Plan
from knowledge import Engine

# The pauses between tries, which are seconds, last so much less.
_FASTER = 0.02


def main() -> None:
    """Do what is ordered."""
    file, seeds, api, token = sys.argv[1:5]
    Route.BASE = api
    asyncio.run(_serve(Path(file), Path(seeds), token))


async def _serve(file: Path, seeds: Path, token: str) -> None:
    async with AsyncExitStack() as opened:
        diary = await opened.enter_async_context(Diary.open(file))
        client = discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=60)
        await opened.enter_async_context(client)
        await client.login(token)
        served = _Served(Engine.over(seeds), diary, DiscordPoster(client, 10.0))
        _say({})
        while line := await asyncio.to_thread(sys.stdin.readline):
            word, *arguments = line.split()
            order: Callable[..., Awaitable[dict[str, Any]]] = getattr(served, word)
            _say(await order(*arguments))


class _Served:
    """A delivery with a clock that is set from outside; its methods are the orders."""

    def __init__(self, engine: Engine, diary: Diary, poster: DiscordPoster) -> None:
        self._engine, self._diary, self._poster = engine, diary, poster
        self._now: datetime | None = None
        self._die = ""
        self._delivery: Delivery | None = None

    async def at(self, moment: str) -> dict[str, Any]:
        """Set the clock; the delivery starts with the first time that it is told."""
        self._now = datetime.fromisoformat(moment)
        if self._delivery is None:
            engine = self._engine
            self._delivery = Delivery(
                lambda: engine, self._diary, self._poster, self._clock, sleep=_sleep, steps=self._step
            )
        return {}

    async def subscribe(self, guild: str, channels: str, hour: str, staff: str = "") -> dict[str, Any]:
        """Let channels have a digest each at an hour, also when there is nothing to say."""
        plan = Plan(time.fromisoformat(hour), "UTC", note=True)
        if staff:
            await self._diary.guilds.change(GuildSettings(int(guild), staff_channel=int(staff)))
        for channel in channels.split(","):
            await self._diary.subscriptions.add(int(guild), int(channel), plan, 1, self._clock())
        return {}

    async def die(self, step: str) -> dict[str, Any]:
        """Be killed at a step of the next beat."""
        self._die = step
        return {}

    async def beat(self) -> dict[str, Any]:
        """Do what is due."""
        assert self._delivery
        beat = asdict(await self._delivery.beat())
        return {name: beat[name] for name in ("runs", "failed", "error")}

    async def log(self) -> dict[str, Any]:
        """What was delivered: dates with their states."""
        rows = await self._diary.deliveries.log(most=10_000)
        return {"log": [[one.key.date.isoformat(), one.state] for one in rows]}

    def _clock(self) -> datetime:
        return self._now or datetime.now(UTC)

    def _step(self, step: str) -> None:
        if step == self._die:
            os.kill(os.getpid(), signal.SIGKILL)


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(_FASTER * seconds)


def _say(what: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
