"""`/settings`: what somebody who manages a server wants goes in; it is kept, and what holds now comes out."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import ChannelType, app_commands

from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.desk import Desk, GetDesk
from bot.diary import GuildSettings
from bot.digests.reaching import AnyChannel, ChannelOption
from bot.people import own_speech, spoken_in
from bot.render.cards import card
from bot.render.curating.server_settings import settings_card
from bot.replies import LOST, reply, say, send_to
from bot.speech import speech

_WRITTEN = (
    ChannelType.text,
    ChannelType.news,
    ChannelType.public_thread,
    ChannelType.private_thread,
    ChannelType.news_thread,
)


class Written(ChannelOption):
    """An option for a channel or thread that staff write in, archived ones too."""

    @property
    def channel_types(self) -> list[ChannelType]:
        """What Discord offers."""
        return [*_WRITTEN]


class Asked(ChannelOption):
    """An option for any place where people may ask, or whose threads they may ask in."""

    @property
    def channel_types(self) -> list[ChannelType]:
        """What Discord offers. It takes no media channels here, however they are like forums."""
        return [*_WRITTEN, ChannelType.voice, ChannelType.stage_voice, ChannelType.forum]


StaffChannel = app_commands.Transform[AnyChannel, Written]
AskedChannel = app_commands.Transform[AnyChannel, Asked]


def settings_group(desk: GetDesk) -> GatedGroup:
    """Make the group: only who manages the server gets in, whatever role may curate."""
    group = GatedGroup(desk, named("settings"), described("How I serve this server"), {}, otherwise="manage")
    _add_plain(group, desk)
    _add_answers(group, desk)
    _add_people(group, desk)
    return group


def _add_plain(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("show"), description=described("What is set for this server"))
    async def show(interaction: discord.Interaction) -> None:
        await _show(desk(), interaction)

    @group.command(name=named("language"), description=described("The language of public answers"))
    @app_commands.rename(language=named("language"))
    @app_commands.describe(language=described("Which one"))
    @app_commands.choices(
        language=[
            app_commands.Choice(name="English", value="en"),
            app_commands.Choice(name="中文", value="zh"),
            app_commands.Choice(name=described("as Discord says of the server"), value="discord"),
        ]
    )
    async def language(interaction: discord.Interaction, language: app_commands.Choice[str]) -> None:
        own = None if language.value == "discord" else language.value
        await _change(desk(), interaction, replace(_settings(desk(), interaction), language=own))


def _add_answers(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("answers"), description=described("Whether everybody sees answers"))
    @app_commands.rename(who=named("who"))
    @app_commands.describe(who=described("Who sees an answer when its asker does not say so"))
    @app_commands.choices(
        who=[
            app_commands.Choice(name=described("public"), value="public"),
            app_commands.Choice(name=described("private"), value="private"),
        ]
    )
    async def answers(interaction: discord.Interaction, who: app_commands.Choice[str]) -> None:
        await _change(desk(), interaction, replace(_settings(desk(), interaction), private=who.value == "private"))

    @group.command(
        name=named("channel"), description=described("Whether everybody sees answers in one channel and its threads")
    )
    @app_commands.rename(channel=named("channel"), who=named("who"))
    @app_commands.describe(channel=described("Which channel"), who=described("Who sees an answer there"))
    @app_commands.choices(
        who=[
            app_commands.Choice(name=described("public"), value="public"),
            app_commands.Choice(name=described("private"), value="private"),
            app_commands.Choice(name=described("nothing of its own"), value="server"),
        ]
    )
    async def channel(interaction: discord.Interaction, channel: AskedChannel, who: app_commands.Choice[str]) -> None:
        private = None if who.value == "server" else who.value == "private"
        await desk().servers.change_channel(interaction.guild_id or 0, channel.id, private)
        await _show(desk(), interaction)


def _add_people(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("staff-channel"), description=described("Where corrections and questions for a human go"))
    @app_commands.rename(channel=named("channel"))
    @app_commands.describe(channel=described("Which channel; none, when left out"))
    async def staff_channel(interaction: discord.Interaction, channel: StaffChannel | None = None) -> None:
        # Asking Discord may take its time.
        await interaction.response.defer(ephemeral=True, thinking=True)
        settings = _settings(desk(), interaction)
        if channel and not await _can_write(desk(), interaction, channel):
            words = own_speech(interaction)
            said = words("I cannot write in {channel}. Let me see it and send messages there.", channel=channel.mention)
            await say(interaction, said)
            return
        await _change(desk(), interaction, replace(settings, staff_channel=channel.id if channel else None))

    @group.command(
        name=named("curators"), description=described("The role that may curate, beside who manages the server")
    )
    @app_commands.rename(role=named("role"))
    @app_commands.describe(role=described("Which role; none, when left out"))
    async def curators(interaction: discord.Interaction, role: discord.Role | None = None) -> None:
        if role and role.id == interaction.guild_id:
            words = own_speech(interaction)
            await say(interaction, words("Everybody has this role. Choose one that only curators have."))
            return
        changed = replace(_settings(desk(), interaction), curator_role=role.id if role else None)
        await _change(desk(), interaction, changed)


async def _can_write(desk: Desk, interaction: discord.Interaction, channel: AnyChannel) -> bool:
    """Whether a word to the staff arrives: the one sure way to know is to write it."""
    words = speech(spoken_in(desk.servers, interaction.guild_id or 0, interaction.guild_locale))
    hello = card("plain", words("Corrections and questions for a human will be shown here."))
    try:
        await send_to(interaction.client, channel.id, hello)
    except LOST:
        return False
    return True


async def _change(desk: Desk, interaction: discord.Interaction, settings: GuildSettings) -> None:
    await desk.servers.change(settings)
    await _show(desk, interaction)


async def _show(desk: Desk, interaction: discord.Interaction) -> None:
    guild = interaction.guild_id or 0
    shown = settings_card(desk.servers.settings(guild), desk.servers.channels(guild), own_speech(interaction))
    await reply(interaction, shown, private=True)


def _settings(desk: Desk, interaction: discord.Interaction) -> GuildSettings:
    return desk.servers.settings(interaction.guild_id or 0)
