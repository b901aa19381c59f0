"""A real discord.py client on a local Discord: the server goes in, a poster that is logged in comes out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
import discord.http
import pytest

from bot.delivery import DiscordPoster
from playground.server import LocalDiscord


@asynccontextmanager
async def posting(local: LocalDiscord, patience: float = 5.0) -> AsyncIterator[DiscordPoster]:
    """A poster, until the end of the block."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(discord.http.Route, "BASE", local.api_url)
        async with discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=60) as client:
            await client.login(local.token)
            yield DiscordPoster(client, patience)
