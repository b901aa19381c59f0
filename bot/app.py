"""The Discord bot: settings go in, an unconnected bot comes out that opens what it needs when it logs in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.answering.listening import listen
from bot.clock import utc_now
from bot.commands import HubTree, commands_of
from bot.controls import ACTS, Acts, Control, left_over
from bot.curating.keeping import keep
from bot.curating.notices import tell_of_damage, tell_waiting
from bot.curating.watching import watch
from bot.delivery import Delivery, DiscordPoster, zones_like
from bot.desk import Desk, GetDesk, Keeps, Notes, Running, Servers
from bot.diary import Diary
from bot.render.digests.controls import digest_controls
from bot.settings import Settings
from knowledge import Engine, Store

LOG = logging.getLogger(__name__)
# discord.py sleeps through a rate limit of any length unless told otherwise; past this many seconds it is an error.
LONGEST_RATE_LIMIT = 60.0
# How long a stop waits for answers on their way, in seconds: as long as Discord waits for a first one.
LAST_ANSWERS = 3.0
# How long it takes to tell those whose answers did not arrive by then.
LAST_WORDS = 1.0
# How long it waits for digests on their way after that. Docker kills 10 seconds after it asked for an end.
LAST_DIGESTS = 2.0
MOST_PROBLEMS = 10


class HubBot(discord.Client):
    """Serves the commands over one desk. Store, diary and engine are open from `setup_hook` to `close`."""

    def __init__(self, settings: Settings, now: Callable[[], datetime]) -> None:
        # None of these is privileged. What mentions the bot, or is written to it, comes with its text all the same.
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
            # No message is looked at twice.
            max_messages=None,
        )
        self.settings, self._now = settings, now
        self.tree = _commands(self, self.desk)
        self.acts = Acts(self.desk, ACTS)
        self.add_dynamic_items(Control)
        self._desk: Desk | None = None
        self._beside: set[asyncio.Task[None]] = set()
        self._open = AsyncExitStack()

    async def setup_hook(self) -> None:
        """Open the store and the diary, serve the seeds, register the commands when they changed.

        Raises:
            KnowledgeError: there is nothing to serve, or the store cannot be used.
            DiaryError: the diary cannot be used.
        """
        settings = self.settings
        store = await self._open.enter_async_context(Store.open(settings.store, settings.keep, self._now))
        if store.aside:
            LOG.error("the store was damaged: it is kept as %s, and a new one is made from the seeds", store.aside)
        engine = await Engine.start(settings.seeds, store, self._now, most_removed=settings.most_removed)
        # Closed before the store is: a reload on its way has to let go of it.
        self._open.push_async_callback(engine.close)
        _warn(engine)
        diary = await self._open.enter_async_context(Diary.open(settings.diary, self._now))
        if diary.mended:
            LOG.error("the diary was damaged: %s", diary.mended)
        servers, notes = Servers(diary), Notes(diary)
        self._open.push_async_callback(notes.settled)
        await servers.read()
        await notes.read(self._now())
        running = Running(self._now(), settings.seeds, settings.curating, store.aside)
        keeps = Keeps(settings.keep_questions, settings.keep_feedback)
        delivery = Delivery(
            lambda: engine,
            diary,
            DiscordPoster(self),
            self._now,
            controls=lambda to, digest: digest_controls(to, digest, engine.snapshot),
            careful=diary.mended is not None,
        )
        self._desk = Desk(engine, diary, servers, notes, self._now, running, delivery, keeps)
        if settings.watch:
            self._run_beside(watch(engine, settings.seeds, loaded=self._tell_waiting))
        self._run_beside(keep(self._desk, self, settings))
        self._run_beside(tell_of_damage(self._desk, self))
        self._run_beside(delivery.run())
        # The names of zones are read now, and not when the first person waits for them.
        zones_like("UTC", 1)
        await self.tree.register_if_changed(_record(self.settings))

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Tell whoever listens what came; once it is closed, nobody.

        discord.py 2.7.1 says that it is ready two seconds after a login, stopped or not: without a loop that raises.
        """
        if not self.is_closed():
            super().dispatch(event, *args, **kwargs)

    async def on_ready(self) -> None:
        """Say that people can ask now. It may come again after a reconnect, so nothing is set up here."""
        LOG.info("serving as %s with knowledge version %s", self.user, self.desk().engine.version)

    async def on_message(self, message: discord.Message) -> None:
        """Answer what is meant for the bot."""
        self.tree.note_running()
        await listen(self.desk(), self, self.tree.pace, message)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer what discord.py finds nobody for."""
        if left_over(interaction):
            await self.use(interaction)

    async def use(self, interaction: discord.Interaction) -> None:
        """Do what a control or a form says, if its person is not too fast."""
        if await self.tree.interaction_check(interaction):
            await self.acts.do(interaction)

    async def close(self) -> None:
        """Let the answers on their way arrive, leave Discord, then close what `setup_hook` opened."""
        try:
            for task in self._beside:
                task.cancel()
            await self.tree.finish(LAST_ANSWERS, LAST_WORDS)
            if self._desk:
                await self._desk.delivery.close(LAST_DIGESTS)
            await super().close()
        finally:
            await self._open.aclose()

    def desk(self) -> Desk:
        """What commands work with.

        Raises:
            RuntimeError: `setup_hook` has not run.
        """
        if self._desk is None:
            raise RuntimeError("the bot serves from setup_hook on")
        return self._desk

    async def _tell_waiting(self) -> None:
        """What the watch loaded may answer somebody."""
        await tell_waiting(self.desk(), self)

    def _run_beside(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)


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


def build_bot(settings: Settings, now: Callable[[], datetime] = utc_now) -> HubBot:
    """Make an unconnected bot, pointed at the Discord that the settings name; it lives by this clock."""
    _point(settings)
    return HubBot(settings, now)


async def register(settings: Settings) -> list[app_commands.AppCommand]:
    """Register the commands with Discord, changed or not. It opens nothing, so it may be done beside a running bot."""
    _point(settings)
    async with discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=LONGEST_RATE_LIMIT) as client:
        tree = _commands(client, _nothing_served)
        await client.login(settings.token)
        return await tree.register(_record(settings))


async def application_id(settings: Settings) -> int:
    """Whose token it is: the id of the application, as Discord says."""
    _point(settings)
    async with discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=LONGEST_RATE_LIMIT) as client:
        await client.login(settings.token)
        return (await client.application_info()).id


def _commands(client: discord.Client, desk: GetDesk) -> HubTree:
    tree = HubTree(client)
    for command in commands_of(desk):
        tree.add_command(command)
    return tree


def _nothing_served() -> Desk:
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
