"""A small bot in real discord.py that each test gives its commands."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from discord import app_commands

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
READY_SECONDS = 3.0


class TryBot(discord.Client):
    """A client with a command tree; it keeps the messages it gets."""

    def __init__(self, intents: discord.Intents = INTENTS, *, max_ratelimit_timeout: float | None = None) -> None:
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.01,
            max_ratelimit_timeout=max_ratelimit_timeout,
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.resumed = asyncio.Event()

    async def setup_hook(self) -> None:
        if self.tree.get_commands():
            await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Without the five seconds that the real gateway asks for."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.put_nowait(message)

    async def on_resumed(self) -> None:
        self.resumed.set()

    async def next_heard(self, count: int) -> list[discord.Message]:
        """The next so many messages that arrive."""
        async with asyncio.timeout(READY_SECONDS):
            return [await self.heard.get() for _ in range(count)]

    @asynccontextmanager
    async def running(self, token: str) -> AsyncIterator[None]:
        """Log in, connect, be ready; close properly at the end."""
        async with self:
            await self.login(token)
            connection = asyncio.create_task(self.connect())
            ready = asyncio.create_task(self.wait_until_ready())
            try:
                await asyncio.wait({connection, ready}, timeout=READY_SECONDS, return_when="FIRST_COMPLETED")
                if connection.done():
                    connection.result()
                assert ready.done(), "not ready in time"
                yield
            finally:
                await self.close()
                ready.cancel()
                await asyncio.wait({connection, ready}, timeout=READY_SECONDS)
