"""`/help`: nothing goes in; what can be asked comes out, with questions to try."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.showing import help_shown, viewer_of
from bot.commands.naming import described, everywhere, named
from bot.desk import GetDesk
from bot.people import visit_of
from bot.replies import reply


def help_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("help"), description=described("What I can answer, with questions to try"))
    @everywhere
    async def show(interaction: discord.Interaction) -> None:
        visit = visit_of(desk().servers, interaction)
        # The examples of a new version take longer than Discord waits on a busy day.
        await interaction.response.defer(ephemeral=True, thinking=True)
        await reply(interaction, await help_shown(desk(), viewer_of(visit, private=True)), private=True)

    return show
