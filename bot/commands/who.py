"""`/who`: the name of an organisation, a person or an event goes in; what hubs' facts say of it comes out."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import OTHERS, unknown
from bot.answering.showing import viewer_of, who_shown
from bot.commands.naming import described, everywhere, named
from bot.commands.offering import offering
from bot.desk import GetDesk
from bot.people import visit_of
from bot.render import limits
from bot.render.book import Place
from bot.replies import reply


def who_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(
        name=named("who"), description=described("Show an organisation, person or event and the hubs it is tied to")
    )
    @app_commands.rename(name=named("name"))
    @app_commands.describe(name=described("The name of an organisation, a person or an event"))
    @everywhere
    async def who(interaction: discord.Interaction, name: app_commands.Range[str, 1, limits.CHOICE_VALUE]) -> None:
        visit = visit_of(desk().servers, interaction)
        found = desk().engine.find(name, OTHERS)
        if found is None:
            word = unknown(desk().engine, name, OTHERS, "hub", visit.speech(private=True))
            await reply(interaction, word, private=True)
            return
        card = who_shown(desk(), found.id, Place(), viewer_of(visit, private=visit.private))
        await reply(interaction, card, private=visit.private)

    who.autocomplete("name")(offering(desk, OTHERS))
    return who
