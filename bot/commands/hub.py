"""`/hub`: a hub's name goes in, its card comes out."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import HUBS, unknown
from bot.answering.showing import hub_shown, viewer_of
from bot.commands.naming import described, everywhere, named
from bot.commands.offering import offering
from bot.desk import GetDesk
from bot.people import visit_of
from bot.render import limits
from bot.render.book import Place
from bot.replies import reply


def hub_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("hub"), description=described("Show all that is recorded of an innovation hub"))
    @app_commands.rename(name=named("name"))
    @app_commands.describe(name=described("A hub's name, short name or Chinese name"))
    @everywhere
    async def hub(interaction: discord.Interaction, name: app_commands.Range[str, 1, limits.CHOICE_VALUE]) -> None:
        visit = visit_of(desk().servers, interaction)
        found = desk().engine.find(name, HUBS)
        if found is None:
            await reply(
                interaction, unknown(desk().engine, name, HUBS, "hub", visit.speech(private=True)), private=True
            )
            return
        card = hub_shown(desk(), found.id, Place(), viewer_of(visit, private=visit.private))
        await reply(interaction, card, private=visit.private)

    hub.autocomplete("name")(offering(desk, HUBS))
    return hub
