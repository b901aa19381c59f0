"""`/contact`: a hub's name goes in, the ways to reach it come out."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import HUBS, unknown
from bot.answering.showing import contacts_shown, viewer_of
from bot.commands.naming import described, everywhere, named
from bot.commands.offering import offering
from bot.desk import GetDesk
from bot.people import visit_of
from bot.render import limits
from bot.replies import reply


def contact_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("contact"), description=described("Show how to reach an innovation hub"))
    @app_commands.rename(hub=named("hub"))
    @app_commands.describe(hub=described("A hub's name, short name or Chinese name"))
    @everywhere
    async def contact(interaction: discord.Interaction, hub: app_commands.Range[str, 1, limits.CHOICE_VALUE]) -> None:
        visit = visit_of(desk().servers, interaction)
        found = desk().engine.find(hub, HUBS)
        if found is None:
            word = unknown(desk().engine, hub, HUBS, "contact", visit.speech(private=True))
            await reply(interaction, word, private=True)
            return
        card = contacts_shown(desk(), found.id, viewer_of(visit, private=visit.private))
        await reply(interaction, card, private=visit.private)

    contact.autocomplete("hub")(offering(desk, HUBS))
    return contact
