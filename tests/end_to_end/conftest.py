"""The real bot on a local Discord, over real sockets: seeds go in, a bot that people can ask comes out."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import discord.gateway
import discord.http
import pytest

from bot.app import HubBot, build_bot
from bot.clock import utc_now
from bot.commands import commands_of
from bot.desk import Desk
from bot.people import Pace
from bot.settings import Settings
from playground.server import Call, LocalDiscord, Person
from tests.described import description, violations
from tests.small_seeds import write_small_seeds

# Reading what ships takes a second; on a machine that others keep busy, several.
READY_SECONDS = 20.0
PATIENCE = 3.0
REPLY = 4


def _nothing_served() -> Desk:
    raise AssertionError("whoever only counts the commands does not serve them")


COMMANDS = frozenset(str(command.name) for command in commands_of(_nothing_served))
Serve = Callable[[], AbstractAsyncContextManager[HubBot]]


@asynccontextmanager
async def serving(
    local: LocalDiscord, seeds: Path, data: Path, now: Callable[[], datetime] = utc_now, **given: Any
) -> AsyncIterator[HubBot]:
    """Run the bot until the end of the block, as the command line does; inside, it is connected. `given`: settings."""
    with pytest.MonkeyPatch.context() as patch:
        # The bot writes its addresses onto discord.py's classes; afterwards they are as they were.
        patch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
        gateway = discord.gateway.DiscordWebSocket
        patch.setattr(gateway, "DEFAULT_GATEWAY", gateway.DEFAULT_GATEWAY)
        settings = Settings(seeds, data, local.token, local.api_url, local.gateway_url, **given)
        async with build_bot(settings, now) as bot:
            # One person of a test does what many do; how fast one may go has tests of its own.
            bot.tree.pace = Pace(math.inf)
            running = asyncio.create_task(bot.start(settings.token))
            ready = asyncio.create_task(local.gateway.ready(READY_SECONDS))
            await asyncio.wait({running, ready}, return_when="FIRST_COMPLETED", timeout=READY_SECONDS)
            if running.done():
                running.result()
            assert ready.done(), "not connected in time"
            try:
                yield bot
            finally:
                running.cancel()
                await asyncio.wait({running}, timeout=PATIENCE)


@asynccontextmanager
async def local_discord() -> AsyncIterator[LocalDiscord]:
    """A local Discord that nothing went wrong on, apart from the faults that were injected."""
    async with LocalDiscord(patience=PATIENCE, described=description()) as server:
        yield server
    assert server.requests.failures == []
    assert violations(server) == []
    refused = [call for call in server.requests if call.fault is None and (call.status is None or call.status >= 400)]
    assert refused == []
    assert [sent for sent in _written(server) if sent.get("allowed_mentions", {}).get("parse") != []] == []


def replies(server: LocalDiscord) -> list[Call]:
    """The calls by which the bot answered with a message."""
    return [call for call in server.requests.find("POST", "/callback") if call.body["type"] == REPLY]


def _written(server: LocalDiscord) -> list[dict[str, Any]]:
    """Everything that the bot wrote or edited, wherever; what only says that it is thinking holds no text."""
    bodies = [call.body for call in server.requests if call.method in ("POST", "PATCH") and isinstance(call.body, dict)]
    messages = [body.get("data") or body for body in bodies]
    return [message for message in messages if "components" in message and "title" not in message]


@pytest.fixture
async def local() -> AsyncIterator[LocalDiscord]:
    async with local_discord() as server:
        yield server


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two small hubs, to be read and never written."""
    return write_small_seeds(tmp_path_factory.mktemp("seeds"))


@pytest.fixture
def serve(local: LocalDiscord, seeds: Path, tmp_path: Path) -> Serve:
    """Start the bot over the small seeds, each time on the same data."""
    return lambda: serving(local, seeds, tmp_path / "data")


@pytest.fixture
def mei(local: LocalDiscord) -> Person:
    """Somebody who has done nothing yet: nobody may do too much at once."""
    return local.add_person("Mei Lin")


@pytest.fixture
def lan(local: LocalDiscord) -> Person:
    """Somebody whose Discord is in Chinese."""
    return local.add_person("Lan", locale="zh-CN")
