"""A local Discord with a clock of its own, for runs over days: what its channels show on a date comes out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from playground.server import Channel, Limit, LocalDiscord

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
DUE_HOUR = 9


class Days:
    """A clock that goes from day to day as it is told."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def set(self, day: int, hour: int = DUE_HOUR, minute: int = 0) -> str:
        """Let it be an hour of a day, counted from 0; as ISO 8601."""
        self.now = START.replace(hour=hour, minute=minute) + timedelta(days=day)
        return self.now.isoformat()


@asynccontextmanager
async def discord_of(days: Days) -> AsyncIterator[LocalDiscord]:
    """A server without rate limits, which a clock that stands still would never end."""
    async with LocalDiscord(clock=days) as local:
        local.rates.routes.clear()
        local.rates.otherwise = local.rates.everything = Limit(1_000_000, 1.0)
        yield local
        assert local.requests.failures == []


def shown_on(local: LocalDiscord, channel: Channel, day: datetime) -> list[datetime]:
    """When the bot's messages of a date came, of those that a channel shows."""
    moments = (
        datetime.fromisoformat(one.payload["timestamp"])
        for one in local.messages.in_channel(channel.id)
        if one.payload["author"]["id"] == local.bot.id
    )
    return [moment for moment in moments if moment.date() == day.date()]


def requests_about(local: LocalDiscord, channel: Channel) -> int:
    """How many requests were made about messages of a channel since the last count."""
    found = [call for call in local.requests if f"/channels/{channel.id}/messages" in call.path]
    local.requests.clear()
    return len(found)


def late(moments: list[datetime], day: datetime) -> float:
    """How many minutes after its hour a digest came."""
    due = day.replace(hour=DUE_HOUR, minute=0, second=0, microsecond=0)
    return max(((moment - due).total_seconds() / 60 for moment in moments), default=0.0)
