"""The tree of all commands: it tells a person when one fails, and Discord when the commands changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

from bot.commands.translating import Translating
from bot.diary import DiaryError
from bot.people import TYPED_A_SECOND, TYPED_AT_ONCE, NotAllowed, Pace, own_speech
from bot.replies import FAILED, NOT_HERE, SLOWER, UNWRITTEN, say
from bot.speech import message

LOG = logging.getLogger(__name__)
STOPPED = message("I have to stop just now and could not finish this. Please try again in a minute.")
Interaction = discord.Interaction[discord.Client]
Registered = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


class HubTree(app_commands.CommandTree[discord.Client]):
    """The commands of one bot."""

    def __init__(self, client: discord.Client) -> None:
        super().__init__(client)
        self._running: dict[asyncio.Task[None], Interaction | None] = {}
        self.pace, self._typing = Pace(), Pace(TYPED_AT_ONCE, TYPED_A_SECOND)

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """What one person does too fast is not done. What runs is noted: discord.py's `close` waits for nothing."""
        self.note_running(interaction)
        if interaction.type is discord.InteractionType.autocomplete:
            return self._typing.allows(interaction.user.id, time.monotonic())
        if self.pace.allows(interaction.user.id, time.monotonic()):
            return True
        await say(interaction, own_speech(interaction)(SLOWER))
        return False

    def note_running(self, interaction: Interaction | None = None) -> None:
        """Let `finish` wait for the task that this is called from, and tell who is on the other side of it."""
        task = asyncio.current_task()
        if task is not None:
            self._running[task] = interaction
            task.add_done_callback(lambda done: self._running.pop(done, None))

    async def finish(self, seconds: float, telling: float) -> None:
        """Give the commands that run now so much time to answer, then as much to tell whom they could not."""
        if not self._running:
            return
        await asyncio.wait(self._running, timeout=seconds)
        late = dict(self._running)
        for task in late:
            task.cancel()
        told = [asyncio.create_task(_stopped(interaction)) for interaction in late.values() if interaction]
        if told:
            await asyncio.wait(told, timeout=telling)

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """A failed command is logged and answered privately: a person never sees nothing."""
        words = own_speech(interaction)
        if isinstance(error, app_commands.CheckFailure):
            await say(interaction, words(error.word if isinstance(error, NotAllowed) else NOT_HERE))
            return
        if isinstance(error.__cause__, DiaryError):
            LOG.error("command %s: %s", interaction.command and interaction.command.qualified_name, error.__cause__)
            await say(interaction, words(UNWRITTEN))
            return
        LOG.error("command %s failed", interaction.command and interaction.command.qualified_name, exc_info=error)
        await say(interaction, words(FAILED))

    async def register(self, record: Path) -> list[app_commands.AppCommand]:
        """Tell Discord the commands, and keep in `record` what it was told."""
        await self.set_translator(Translating())
        registered = await self.sync()
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text(await self._fingerprint(), encoding="utf-8")
        return registered

    async def register_if_changed(self, record: Path) -> None:
        """Tell Discord the commands only when they differ from what it was told, or when it forgot them."""
        told = record.read_text(encoding="utf-8") if record.is_file() else ""
        known = {command.name for command in await self.fetch_commands()}
        if told != await self._fingerprint() or known != {str(command.name) for command in self._all()}:
            await self.register(record)

    async def _fingerprint(self) -> str:
        described = [await command.get_translated_payload(self, Translating()) for command in self._all()]
        text = json.dumps([self.client.application_id, described], sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()

    def _all(self) -> list[Registered]:
        """All commands, those on messages too, in an order of their own."""
        found: list[Registered] = [*self.get_commands(), *self.get_commands(type=discord.AppCommandType.message)]
        return sorted({str(command.name): command for command in found}.values(), key=lambda command: str(command.name))


async def _stopped(interaction: Interaction) -> None:
    """Tell somebody whose command could not be finished; while somebody types, nothing is said."""
    if interaction.type is not discord.InteractionType.autocomplete:
        await say(interaction, own_speech(interaction)(STOPPED))
