"""The tree of all commands: it tells a person when one fails, and Discord when the commands changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from pathlib import Path

import aiohttp
import discord
from discord import app_commands

LOG = logging.getLogger(__name__)
# What discord.py lets through when Discord refuses or cannot be reached.
LOST = (discord.DiscordException, aiohttp.ClientError, OSError)
FAILED = "Something went wrong on our side. Please ask again; nothing was lost."


class HubTree(app_commands.CommandTree[discord.Client]):
    """The commands of one bot."""

    def __init__(self, client: discord.Client) -> None:
        super().__init__(client)
        self._running: set[asyncio.Task[None]] = set()

    async def interaction_check(self, interaction: discord.Interaction[discord.Client], /) -> bool:
        """Everything may run; what runs is noted, since discord.py's `close` waits for nothing."""
        task = asyncio.current_task()
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        return True

    async def finish(self, seconds: float) -> None:
        """Give the commands that run now so much time to answer."""
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)

    async def on_error(
        self, interaction: discord.Interaction[discord.Client], error: app_commands.AppCommandError, /
    ) -> None:
        """A failed command is logged and answered privately: a person never sees nothing."""
        LOG.error("command %s failed", interaction.command and interaction.command.qualified_name, exc_info=error)
        try:
            if interaction.response.is_done():
                await interaction.followup.send(FAILED, ephemeral=True)
            else:
                await interaction.response.send_message(FAILED, ephemeral=True)
        except LOST as refused:
            # Too late or already gone: there is nobody left to tell.
            LOG.warning("the word about it was refused: %s", refused)

    async def register(self, record: Path) -> list[app_commands.AppCommand]:
        """Tell Discord the commands, and keep in `record` what it was told."""
        registered = await self.sync()
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text(self._fingerprint(), encoding="utf-8")
        return registered

    async def register_if_changed(self, record: Path) -> None:
        """Tell Discord the commands only when they differ from what it was told, or when it forgot them."""
        told = record.read_text(encoding="utf-8") if record.is_file() else ""
        known = {command.name for command in await self.fetch_commands()}
        if told != self._fingerprint() or known != {command.name for command in self.get_commands()}:
            await self.register(record)

    def _fingerprint(self) -> str:
        described = [command.to_dict(self) for command in sorted(self.get_commands(), key=lambda command: command.name)]
        text = json.dumps([self.client.application_id, described], sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()
