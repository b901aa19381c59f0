"""A local Discord and a real discord.py client on it, for every test of this folder."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta

import discord
import discord.gateway
import discord.http
import pytest
import yarl

from playground.server import LocalDiscord
from playground.server.ids import utc_now
from tests.described import description, violations
from tests.playground.bots import TryBot


class Clock:
    """The machine's clock, which a test can move on."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        self._ahead += timedelta(seconds=seconds)


Connect = Callable[[TryBot], AbstractAsyncContextManager[TryBot]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def local(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord(clock=clock, patience=3.0, described=description()) as server:
        monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
        yield server
        assert server.requests.failures == []
        assert violations(server) == []


@pytest.fixture
def connect(local: LocalDiscord) -> Connect:
    """Run a bot against the server: `async with connect(bot):` inside, it is ready."""

    @asynccontextmanager
    async def connected(bot: TryBot) -> AsyncIterator[TryBot]:
        async with bot.running(local.token):
            yield bot

    return connected
