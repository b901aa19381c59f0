"""Deliveries in this process over the real discord.py, a local Discord and a diary; the clock is the test's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

from bot.delivery import Delivery, DiscordPoster
from bot.diary import Diary, GuildSettings, Plan, Subscription
from knowledge import Engine
from playground.server import LocalDiscord
from tests.bot.delivery.locally import posting
from tests.faults.digests.channels import Days, discord_of

# Nobody waits long here: a request that hangs is given up after so many seconds.
PATIENCE = 0.3
PLAN = Plan(time(9), "UTC", note=True)


@dataclass
class Digests:
    """All that a delivery needs, and the server that it posts to; `wrong`: by how much our clock goes wrong."""

    local: LocalDiscord
    days: Days
    diary: Diary
    engine: Engine
    poster: DiscordPoster
    wrong: timedelta = timedelta()

    def delivery(self) -> Delivery:
        """Another process, as far as deliveries can tell."""

        async def sleep(seconds: float) -> None:
            self.days.now += timedelta(seconds=seconds)

        return Delivery(lambda: self.engine, self.diary, self.poster, lambda: self.days() + self.wrong, sleep=sleep)

    async def subscribed(self, plan: Plan = PLAN) -> Subscription:
        """A digest for the channel that is there for them."""
        guild, channel = int(self.local.guild.id), int(self.local.digests.id)
        await self.diary.guilds.change(GuildSettings(guild, staff_channel=int(self.local.staff.id)))
        return await self.diary.subscriptions.add(guild, channel, plan, 1, self.days())


@asynccontextmanager
async def digests(place: Path, engine: Engine) -> AsyncIterator[Digests]:
    """A world of its own, with an empty diary in a folder."""
    days = Days()
    async with (
        discord_of(days) as local,
        Diary.open(place / "diary.sqlite") as diary,
        posting(local, PATIENCE) as poster,
    ):
        yield Digests(local, days, diary, engine, poster)
