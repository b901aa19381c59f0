"""`/privacy`: nothing goes in; what is kept of people and the way to delete it come out."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.showing import kept_shown
from bot.commands.naming import described, everywhere, named
from bot.desk import GetDesk
from bot.people import visit_of
from bot.replies import reply


def privacy_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("privacy"), description=described("What I keep of you, and how to delete it"))
    @everywhere
    async def privacy(interaction: discord.Interaction) -> None:
        visit = visit_of(desk().servers, interaction)
        words = visit.speech(private=True)
        # The diary may be busy.
        await interaction.response.defer(ephemeral=True, thinking=True)
        await reply(interaction, await kept_shown(desk(), visit.person, words), private=True)

    return privacy
