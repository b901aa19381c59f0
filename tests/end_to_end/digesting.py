"""Digests to try with the real bot: a house whose clock a test sets ahead, and what stands in a channel."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import SetAhead
from bot.diary import Plan, Subscription
from playground.server import words
from playground.server.exchange import Exchange
from playground.server.places import Channel
from playground.server.wire import Json
from tests.end_to_end.staff import House, house


@dataclass(frozen=True, slots=True)
class Digesting:
    """A house, and the clock that its bot lives by: the machine's, set ahead."""

    house: House
    clock: SetAhead

    async def digest(self, verb: str, **options: Any) -> Exchange:
        """Use one of the commands; the admin does, in English."""
        local = self.house.local
        return await local.slash(local.admin, local.general, f"digest {verb}", **options)

    async def added(self, hour: str = "9:00", **options: Any) -> Subscription:
        """A digest for the channel that is there for them."""
        local = self.house.local
        exchange = await self.digest("add", channel=local.digests, time=hour, **options)
        assert "Set up" in exchange.text, exchange.text
        return (await self.all())[-1]

    async def all(self) -> tuple[Subscription, ...]:
        return await self.house.diary.subscriptions.of_guild(self.house.guild)

    def set(self, at: datetime) -> None:
        """Set the clock ahead to a moment."""
        ahead = (at - datetime.now(UTC)).total_seconds()
        self.clock.read(json.dumps({"ahead": ahead}).encode())

    def next_day(self, plan: Plan) -> None:
        """Set the clock ahead to a minute after tomorrow's hour, of a plan in UTC."""
        tomorrow = (self.clock() + timedelta(days=1)).date()
        self.set(datetime.combine(tomorrow, plan.time, UTC) + timedelta(minutes=1))

    async def beat(self) -> None:
        """Do what the tick does every few seconds."""
        beat = await self.house.bot.desk().delivery.beat()
        assert beat.error == ""

    def texts(self, channel: Channel | None = None) -> list[str]:
        """What stands in a channel."""
        return [words(message) for message in self.messages(channel)]

    def messages(self, channel: Channel | None = None) -> list[Json]:
        """The messages in a channel."""
        local = self.house.local
        return local.history(local.admin, channel or local.digests)


@asynccontextmanager
async def digesting(seeds: Path, data: Path) -> AsyncIterator[Digesting]:
    """A house whose clock can be set ahead."""
    clock = SetAhead()
    async with house(seeds, data, now=clock) as made:
        yield Digesting(made, clock)
