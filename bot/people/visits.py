"""Who is asking, where, and in which language: an interaction or a message goes in, plain values come out."""

from __future__ import annotations

from dataclasses import dataclass

import discord

from bot.desk import Servers
from bot.speech import Speech, language_of, speech
from knowledge import Language

Place = discord.abc.Messageable | discord.abc.GuildChannel | discord.abc.PrivateChannel


@dataclass(frozen=True, slots=True)
class Visit:
    """One person in one channel. `guild` is the server when the bot is a member there, else None.

    `own` is the person's language, `public` that of the channel.
    """

    person: int
    channel: int
    guild: int | None
    own: Language
    public: Language
    private: bool

    def speech(self, *, private: bool) -> Speech:
        """How to speak: to the person in private in their language, else in the channel's."""
        return speech(self.own if private else self.public)


def own_speech(interaction: discord.Interaction) -> Speech:
    """How to speak to a person in private."""
    return speech(language_of(interaction.locale))


def visit_of(servers: Servers, interaction: discord.Interaction) -> Visit:
    """Who used a command or a control."""
    guild = interaction.guild_id if interaction.is_guild_integration() else None
    own = language_of(interaction.locale)
    channel = interaction.channel_id or 0
    public = own if guild is None else spoken_in(servers, guild, interaction.guild_locale)
    return Visit(
        interaction.user.id, channel, guild, own, public, servers.private(guild, channel, _parent(interaction.channel))
    )


def visit_by_message(servers: Servers, message: discord.Message, place: Place, asked_in: Language) -> Visit:
    """Who wrote to the bot in a place. Messages do not say a person's language: it is the one they write in."""
    guild = message.guild
    public = spoken_in(servers, guild.id, guild.preferred_locale) if guild else asked_in
    private = servers.private(guild.id if guild else None, message.channel.id, _parent(place))
    return Visit(message.author.id, message.channel.id, guild.id if guild else None, asked_in, public, private)


def _parent(channel: Place | None) -> int | None:
    """The channel or forum that a thread is in."""
    return channel.parent_id if isinstance(channel, discord.Thread) else None


def spoken_in(servers: Servers, guild: int, locale: discord.Locale | None) -> Language:
    """The language of a server: what was set, else what Discord says of it."""
    return language_of(servers.settings(guild).language or locale)
