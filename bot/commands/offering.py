"""Autocomplete of names: what is typed so far goes in; the names that fit come out, from memory, as choices."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from typing import Any

import discord
from discord import app_commands

from bot.desk import GetDesk
from bot.people import own_speech
from bot.render import limits
from bot.render.names import name_choice
from knowledge import EntityKind

Offer = Callable[[discord.Interaction[Any], str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]


def offering(desk: GetDesk, kinds: Collection[EntityKind]) -> Offer:
    """What completes an option that takes a name of these kinds; what other options of the command hold is left out."""

    async def offer(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        words = own_speech(interaction)
        taken = {value for name, value in interaction.namespace if value != typed}
        found = desk().engine.complete(typed, kinds, limits.CHOICES, words.language)
        labelled = (name_choice(one, desk().engine.snapshot, words) for one in found if one.entity not in taken)
        return [app_commands.Choice(name=label, value=value) for label, value in labelled]

    return offer
