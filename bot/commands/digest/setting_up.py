"""`/digest add | edit`: where, when and of what goes in; what is kept of it, or what is in the way, comes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import discord
from discord import app_commands

from bot.commands.digest.choosing import chosen
from bot.commands.digest.offering import offer_plans, offer_subscriptions
from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.desk import GetDesk
from bot.digests.planning import Typed
from bot.digests.reaching import AnyChannel, ChannelOption
from bot.digests.subscribing import add as add_digest
from bot.digests.subscribing import edit as edit_digest
from bot.people import own_speech
from bot.render import limits
from bot.replies import reply

Short = app_commands.Range[str, 1, limits.CHOICE_VALUE]
Text = app_commands.Range[str, 0, limits.CHOICE_VALUE]
# Names of hubs are longer, and several of them are typed.
Names = app_commands.Range[str, 0, 400]
Channel = app_commands.Transform[AnyChannel, ChannelOption]
Pick = app_commands.Choice[str]
Function = TypeVar("Function", bound=Callable[..., object])


def add_setting_up(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands that take a plan."""

    @group.command(name=named("add"), description=described("Let a channel have a digest"))
    @_of_a_plan
    async def add(
        interaction: discord.Interaction,
        channel: Channel,
        time: Short,
        timezone: Text = "",
        days: Text = "",
        topics: Names = "",
        hubs: Names = "",
        countries: Names = "",
        about: Text = "",
        parts: Pick | None = None,
        empty: Pick | None = None,
        language: Pick | None = None,
    ) -> None:
        # Discord may have to be asked what the bot may do there.
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = Typed(time, timezone, days, topics, hubs, countries, about, *map(_picked, (parts, empty, language)))
        words = own_speech(interaction)
        await reply(interaction, await add_digest(desk(), interaction, channel, typed, words), private=True)

    @group.command(name=named("edit"), description=described("Change a digest; what is left out stays as it is"))
    @app_commands.rename(digest=named("digest"))
    @app_commands.describe(digest=described("Which digest"))
    @_of_a_plan
    async def edit(
        interaction: discord.Interaction,
        digest: Short,
        channel: Channel | None = None,
        time: Text = "",
        timezone: Text = "",
        days: Text = "",
        topics: Names = "",
        hubs: Names = "",
        countries: Names = "",
        about: Text = "",
        parts: Pick | None = None,
        empty: Pick | None = None,
        language: Pick | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = Typed(time, timezone, days, topics, hubs, countries, about, *map(_picked, (parts, empty, language)))
        words = own_speech(interaction)
        if one := await chosen(desk(), interaction, digest):
            await reply(interaction, await edit_digest(desk(), interaction, one, channel, typed, words), private=True)

    offer_plans(add, desk)
    offer_plans(edit, desk)
    offer_subscriptions(edit, desk)


def _picked(choice: Pick | None) -> str:
    return choice.value if choice else ""


def _of_a_plan(function: Function) -> Function:
    """What both commands say of the options that they share."""
    renamed = app_commands.rename(
        channel=named("channel"),
        time=named("time"),
        timezone=named("timezone"),
        days=named("days"),
        topics=named("topics"),
        hubs=named("hubs"),
        countries=named("countries"),
        about=named("about"),
        parts=named("parts"),
        empty=named("when-empty"),
        language=named("language"),
    )
    told = app_commands.describe(
        channel=described("Where to"),
        time=described("At which hour there, for example 9:00, 21:30 or 9am"),
        timezone=described("By the clocks of which city, for example Shanghai or Berlin"),
        days=described("On which days, for example mon, wed, fri; every day, when left out"),
        topics=described("Only these topics, separated by commas; “all” for no filter"),
        hubs=described("Only these hubs, separated by commas; “all” for no filter"),
        countries=described("Only hubs in these countries, separated by commas; “all” for no filter"),
        about=described("Only what has these words, alternatives separated by commas; “all” for no filter"),
        parts=described("What stands in it; both, when left out"),
        empty=described("What is posted when there is nothing relevant"),
        language=described("In which language; that of the server, when left out"),
    )
    picked = app_commands.choices(
        parts=[
            app_commands.Choice(name=described("what changed, and what is worth knowing"), value="both"),
            app_commands.Choice(name=described("what changed"), value="changed"),
            app_commands.Choice(name=described("worth knowing"), value="worth"),
        ],
        empty=[
            app_commands.Choice(name=described("nothing"), value="nothing"),
            app_commands.Choice(name=described("a short note"), value="note"),
        ],
        language=[app_commands.Choice(name="English", value="en"), app_commands.Choice(name="中文", value="zh")],
    )
    return renamed(told(picked(function)))
