"""`/hub`: a hub's name goes in, its card comes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord
from discord import app_commands

from bot.render import limits
from bot.render.card import hub_card, name_choice, unknown_hub
from knowledge import Engine, EntityKind

KINDS: tuple[EntityKind, ...] = ("hub",)


def hub_command(engine: Callable[[], Engine]) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever engine serves when it is called."""

    @app_commands.command(name="hub", description="Show the card of an innovation hub")
    @app_commands.describe(name="A hub's name, short name or Chinese name")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def hub(interaction: discord.Interaction, name: app_commands.Range[str, 1, limits.CHOICE_VALUE]) -> None:
        found = engine().find(name, KINDS)
        if found is None:
            await interaction.response.send_message(
                unknown_hub(engine().snapshot, name),
                ephemeral=True,
                allowed_mentions=discord.AllowedMentions.none(),
            )
            return
        await interaction.response.send_message(
            embed=hub_card(engine().page(found.id)), allowed_mentions=discord.AllowedMentions.none()
        )

    @hub.autocomplete("name")
    async def complete(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        offers = engine().complete(typed, KINDS, limits.CHOICES)
        labelled = (name_choice(engine().snapshot, offer) for offer in offers)
        return [app_commands.Choice(name=label, value=value) for label, value in labelled]

    return hub
