"""`/knowledge gaps | inbox`: what people asked in vain, and what they sent, comes out for curators, privately."""

from __future__ import annotations

import discord

from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.curating.gaps import open_gaps
from bot.curating.letters import seen_letters
from bot.desk import GetDesk
from bot.people import own_speech
from bot.render.curating.gap_cards import gaps_card
from bot.render.curating.letters import inbox_card
from bot.replies import reply


def add_letters(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands over what people want to know and say."""

    @group.command(
        name=named("gaps"), description=described("Questions that nobody could answer, the most asked first")
    )
    async def gaps(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await open_gaps(desk(), interaction.guild_id or 0)
        await reply(interaction, gaps_card(found, 0, own_speech(interaction)), private=True)

    @group.command(name=named("inbox"), description=described("Corrections and questions that people have sent"))
    async def inbox(interaction: discord.Interaction) -> None:
        letters = await seen_letters(desk(), interaction.guild_id or 0)
        await reply(interaction, inbox_card(letters, 0, own_speech(interaction)), private=True)
