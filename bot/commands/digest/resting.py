"""`/digest pause | resume | remove | now`: a digest goes in; it rests, goes on, ends, or is sent at once."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.commands.digest.choosing import chosen
from bot.commands.digest.offering import offer_subscriptions
from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.desk import Desk, GetDesk
from bot.diary import Subscription
from bot.digests.previewing import send_now
from bot.digests.subscribing import pause as pause_digest
from bot.digests.subscribing import resume as resume_digest
from bot.people import own_speech
from bot.render import limits
from bot.render.cards import Card
from bot.render.digests.subscriptions import Due, subscription_card
from bot.replies import reply
from bot.speech import Speech

Short = app_commands.Range[str, 1, limits.CHOICE_VALUE]
Group = app_commands.Command[Any, ..., None]


def add_resting(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands over one digest that need nothing but which."""

    @group.command(name=named("pause"), description=described("Let a digest rest until it is resumed"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    async def pause(interaction: discord.Interaction, digest: Short) -> None:
        words = own_speech(interaction)
        if one := await chosen(desk(), interaction, digest):
            await reply(interaction, await pause_digest(desk(), one, words), private=True)

    @group.command(name=named("resume"), description=described("Let a digest that rests go on with its next hour"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    async def resume(interaction: discord.Interaction, digest: Short) -> None:
        # Discord may have to be asked what the bot may do there.
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = own_speech(interaction)
        if one := await chosen(desk(), interaction, digest):
            await reply(interaction, await resume_digest(desk(), interaction, one, words), private=True)

    for command in (pause, resume, *_ending(group, desk)):
        offer_subscriptions(command, desk)


def _ending(group: GatedGroup, desk: GetDesk) -> tuple[Group, ...]:
    @group.command(name=named("remove"), description=described("End a digest; the log keeps what was delivered"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    async def remove(interaction: discord.Interaction, digest: Short) -> None:
        words = own_speech(interaction)
        if one := await chosen(desk(), interaction, digest):
            await reply(interaction, await _removed(desk(), one, words), private=True)

    @group.command(name=named("now"), description=described("Send the digest of today at once"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    async def now(interaction: discord.Interaction, digest: Short) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = own_speech(interaction)
        if one := await chosen(desk(), interaction, digest):
            await reply(interaction, await send_now(desk(), one, words), private=True)

    return remove, now


async def _removed(desk: Desk, one: Subscription, words: Speech) -> Card:
    await desk.diary.subscriptions.remove(one.id)
    shown = subscription_card(words("Removed"), Due(one, None), desk.engine.snapshot, words)
    # There is nothing to be previewed any more.
    return Card(shown.tone, shown.parts)
