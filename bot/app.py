"""The Discord bot: settings go in, an unconnected bot comes out that opens what it needs when it logs in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.commands import HubTree, ask_command, hub_command
from bot.settings import Settings
from bot.watching import watch
from knowledge import Engine, Store

LOG = logging.getLogger(__name__)
# discord.py sleeps through a rate limit of any length unless told otherwise; past this many seconds it is an error.
LONGEST_RATE_LIMIT = 60.0
# How long a stop waits for answers on their way, in seconds. Discord waits 3 for a first one; docker kills after 10.
LAST_ANSWERS = 4.0
MOST_PROBLEMS = 10


class HubBot(discord.Client):
    """Serves the commands over one engine. Store and engine are open from `setup_hook` to `close`."""

    def __init__(self, settings: Settings) -> None:
        # Slash commands come with the guilds' intent alone; none of the privileged ones is asked for.
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
        )
        self.settings = settings
        self.tree = _commands(self, self._serving)
        self._engine: Engine | None = None
        self._watching: asyncio.Task[None] | None = None
        self._open = AsyncExitStack()

    async def setup_hook(self) -> None:
        """Open the store, serve the seeds, register the commands when they changed.

        Raises:
            KnowledgeError: there is nothing to serve, or the store cannot be used.
        """
        settings = self.settings
        store = await self._open.enter_async_context(Store.open(settings.store, settings.keep, _now))
        if store.aside:
            LOG.error("the store was damaged: it is kept as %s, and a new one is made from the seeds", store.aside)
        self._engine = await Engine.start(settings.seeds, store, _now, most_removed=settings.most_removed)
        # Closed before the store is: a reload on its way has to let go of it.
        self._open.push_async_callback(self._engine.close)
        _warn(self._engine)
        if settings.watch:
            self._watching = asyncio.create_task(watch(self._engine, settings.seeds))
        await self.tree.register_if_changed(_record(self.settings))

    async def on_ready(self) -> None:
        """Say that people can ask now. It may come again after a reconnect, so nothing is set up here."""
        LOG.info("serving as %s with knowledge version %s", self.user, self._serving().version)

    async def close(self) -> None:
        """Let the answers on their way arrive, leave Discord, then close what `setup_hook` opened."""
        try:
            if self._watching:
                self._watching.cancel()
            await self.tree.finish(LAST_ANSWERS)
            await super().close()
        finally:
            await self._open.aclose()

    def _serving(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("the bot serves from setup_hook on")
        return self._engine


def _now() -> datetime:
    return datetime.now(UTC)


def _warn(engine: Engine) -> None:
    """Say loudly why something else is served than the seeds."""
    for problem in engine.problems[:MOST_PROBLEMS]:
        LOG.error("the seeds are broken, the last good version is served: %s", problem)
    if len(engine.problems) > MOST_PROBLEMS:
        LOG.error("and %d more problems; `hubwise seeds check` shows them", len(engine.problems) - MOST_PROBLEMS)
    if refused := engine.refused:
        LOG.error("the seeds would remove %d of %d facts, the last version is served", refused.removed, refused.known)
    if engine.version and engine.version.kind == "rollback":
        LOG.warning("version %d, a rollback, is served until somebody reloads", engine.version.id)


def build_bot(settings: Settings) -> HubBot:
    """Make an unconnected bot, pointed at the Discord that the settings name."""
    _point(settings)
    return HubBot(settings)


async def register(settings: Settings) -> list[app_commands.AppCommand]:
    """Register the commands with Discord, changed or not. It opens nothing, so it may be done beside a running bot."""
    _point(settings)
    async with discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=LONGEST_RATE_LIMIT) as client:
        tree = _commands(client, _nothing_served)
        await client.login(settings.token)
        return await tree.register(_record(settings))


def _commands(client: discord.Client, engine: Callable[[], Engine]) -> HubTree:
    tree = HubTree(client)
    for command in (ask_command(engine), hub_command(engine)):
        tree.add_command(command)
    return tree


def _nothing_served() -> Engine:
    raise RuntimeError("whoever only registers the commands does not serve them")


def _point(settings: Settings) -> None:
    """Let discord.py talk to the Discord that the settings name; it keeps both addresses on its classes."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # there is no voice here to warn of
    if settings.api_url:
        Route.BASE = settings.api_url
    if settings.gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


def _record(settings: Settings) -> Path:
    """The file that keeps what Discord was told of the commands."""
    return settings.data / "commands.sha256"
