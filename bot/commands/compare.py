"""`/compare`: the names of two to four hubs go in, what is recorded of each comes out side by side."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import HUBS, unknown
from bot.answering.showing import comparison_shown, viewer_of
from bot.commands.naming import described, everywhere, named
from bot.commands.offering import offering
from bot.desk import GetDesk
from bot.people import visit_of
from bot.render import limits
from bot.render.book import Place
from bot.replies import reply, say
from bot.speech import message
from knowledge import FEWEST_COMPARED

Name = app_commands.Range[str, 1, limits.CHOICE_VALUE]
TWICE = message("These are one and the same hub. Name two different ones.")


def compare_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("compare"), description=described("Compare two to four innovation hubs"))
    @app_commands.rename(first=named("first"), second=named("second"), third=named("third"), fourth=named("fourth"))
    @app_commands.describe(
        first=described("A hub's name, short name or Chinese name"),
        second=described("A hub's name, short name or Chinese name"),
        third=described("A hub's name, short name or Chinese name"),
        fourth=described("A hub's name, short name or Chinese name"),
    )
    @everywhere
    async def compare(
        interaction: discord.Interaction,
        first: Name,
        second: Name,
        third: Name | None = None,
        fourth: Name | None = None,
    ) -> None:
        visit = visit_of(desk().servers, interaction)
        hubs: dict[str, str] = {}
        again: dict[str, None] = {}
        for name in filter(None, (first, second, third, fourth)):
            found = desk().engine.find(name, HUBS)
            if found is None:
                word = unknown(desk().engine, name, HUBS, "hub", visit.speech(private=True))
                await reply(interaction, word, private=True)
                return
            if found.id in hubs:
                again[found.id] = None
            hubs[found.id] = found.name_in(visit.speech(private=visit.private).language)
        if len(hubs) < FEWEST_COMPARED:
            await say(interaction, visit.speech(private=True)(TWICE))
            return
        twice = tuple(hubs[hub] for hub in again)
        card = comparison_shown(desk(), tuple(hubs), Place(), viewer_of(visit, private=visit.private), twice)
        await reply(interaction, card, private=visit.private)

    for option in ("first", "second", "third", "fourth"):
        compare.autocomplete(option)(offering(desk, HUBS))
    return compare
