"""`/digest list | preview | log`: what is set up, what would be posted and what was comes out; nothing is changed."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.commands.digest.choosing import chosen
from bot.commands.digest.offering import offer_subscriptions
from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.desk import GetDesk
from bot.digests.previewing import preview as show_preview
from bot.digests.subscribing import due_of
from bot.people import own_speech
from bot.render import limits
from bot.render.digests.delivered import log_card
from bot.render.digests.subscriptions import subscriptions_card
from bot.replies import reply

Short = app_commands.Range[str, 1, limits.CHOICE_VALUE]
# So far back the log is paged.
MOST_LOGGED = 500


def add_looking(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands that look."""

    @group.command(name=named("list"), description=described("The digests of this server, and when each comes next"))
    async def listed(interaction: discord.Interaction) -> None:
        found = await desk().diary.subscriptions.of_guild(interaction.guild_id or 0)
        dues = [await due_of(desk(), one) for one in found]
        words = own_speech(interaction)
        await reply(interaction, subscriptions_card(dues, 0, desk().engine.snapshot, words), private=True)

    @group.command(name=named("preview"), description=described("What would be posted now, and why each entry is in"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    async def preview(interaction: discord.Interaction, digest: Short) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if one := await chosen(desk(), interaction, digest):
            await show_preview(desk(), interaction, one, own_speech(interaction))

    @group.command(name=named("log"), description=described("What was delivered when, what was not, and why"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest; all of them, when left out"))
    async def log(interaction: discord.Interaction, digest: Short | None = None) -> None:
        guild, words = interaction.guild_id or 0, own_speech(interaction)
        one = await chosen(desk(), interaction, digest) if digest else None
        if digest and one is None:
            return
        number = one.id if one else None
        deliveries = await desk().diary.deliveries.log(guild, number, MOST_LOGGED)
        await reply(interaction, log_card(deliveries, number or 0, 0, words), private=True)

    offer_subscriptions(preview, desk)
    offer_subscriptions(log, desk)
