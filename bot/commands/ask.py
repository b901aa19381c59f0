"""`/ask`: a question goes in, an answer with its sources comes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord
from discord import app_commands

from bot.render import limits
from bot.render.card import answer_card
from knowledge import Engine


def ask_command(engine: Callable[[], Engine]) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever engine serves when it is called."""

    @app_commands.command(name="ask", description="Ask about an innovation hub in your own words")
    @app_commands.describe(question="For example: how big is I·Campus?")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def ask(interaction: discord.Interaction, question: app_commands.Range[str, 1, limits.QUESTION]) -> None:
        answer = engine().ask(question)
        await interaction.response.send_message(
            embed=answer_card(engine().snapshot, answer), allowed_mentions=discord.AllowedMentions.none()
        )

    @ask.autocomplete("question")
    async def suggest(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [
            app_commands.Choice(name=question, value=question)
            for question in engine().suggest(typed, limits.CHOICES)
            if limits.size(question) <= limits.CHOICE_VALUE
        ]

    return ask
