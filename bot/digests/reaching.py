"""Where digests can be posted: a channel that somebody chose goes in, what is in the way comes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import AppCommandOptionType, ChannelType, app_commands

from bot.replies import LOST
from bot.speech import Speech

AnyChannel = app_commands.AppCommandChannel | app_commands.AppCommandThread
# Beside what is spoken in a channel there is a conversation, which takes messages as any other does.
_SPOKEN = frozenset({ChannelType.voice, ChannelType.stage_voice})
_CHANNELS = frozenset({ChannelType.text, ChannelType.news}) | _SPOKEN
_THREADS = frozenset({ChannelType.public_thread, ChannelType.private_thread, ChannelType.news_thread})
_FORUMS = frozenset({ChannelType.forum, ChannelType.media})


class ChannelOption(app_commands.Transformer):
    """An option for a channel of any kind, so that whoever chooses one that is unfit is told why.

    discord.py's own names media channels among the kinds, which Discord refuses when commands are registered.
    """

    @property
    def type(self) -> AppCommandOptionType:
        """A channel."""
        return AppCommandOptionType.channel

    async def transform(self, interaction: discord.Interaction[Any], value: Any, /) -> AnyChannel:
        """What Discord sent of the channel."""
        if not isinstance(value, app_commands.AppCommandChannel | app_commands.AppCommandThread):
            raise app_commands.TransformerError(value, self.type, self)
        return value


def unfit(kind: ChannelType, words: Speech) -> str | None:
    """Why no digest is posted into a channel of a kind, whatever the bot may do there; None when one is."""
    if kind in _CHANNELS | _THREADS:
        return None
    if kind in _FORUMS:
        # Discord takes no nonce when a thread is started, so that one whose answer is lost may be there twice.
        return words(
            "A digest in a forum or media channel would start a thread each time, and Discord cannot keep me from "
            "starting one twice. Choose a text channel, or one thread."
        )
    return words("No messages are written there. Choose a text channel, an announcement channel or a thread.")


def opened(channel: AnyChannel | None, words: Speech) -> tuple[str, ...]:
    """What a digest does to a thread that rests: whatever is written in it opens it again."""
    if not isinstance(channel, app_commands.AppCommandThread) or not channel.archived:
        return ()
    return (words("The thread is archived: its next digest opens it again."),)


async def missing_in(interaction: discord.Interaction, channel: int, words: Speech) -> tuple[str, ...]:
    """What the bot may not do in a channel and has to, by Discord's names for it.

    Raises:
        discord.NotFound: there is no such channel any more.
    """
    guild = interaction.guild
    if guild is None or guild.me is None:
        return (words("View Channel"),)
    try:
        # Threads that are archived, and channels that were made a moment ago, are not in memory.
        known = guild.get_channel_or_thread(channel) or await guild.fetch_channel(channel)
        allowed = known.permissions_for(guild.me)
    except discord.NotFound:
        raise
    except LOST:
        # It cannot be seen, or nobody can say: the first thing to be given is the right to see it.
        return (words("View Channel"),)
    return tuple(name for may, name in _needed(known, allowed, words) if not may)


def _needed(
    known: discord.abc.GuildChannel | discord.Thread, allowed: discord.Permissions, words: Speech
) -> Iterator[tuple[bool, str]]:
    yield allowed.view_channel, words("View Channel")
    if known.type in _SPOKEN:
        # Who may not connect reads nothing there either.
        yield allowed.connect, words("Connect")
    if isinstance(known, discord.Thread):
        yield allowed.send_messages_in_threads, words("Send Messages in Threads")
        yield allowed.manage_threads or not known.locked, words("Manage Threads, as the thread is locked")
    else:
        yield allowed.send_messages, words("Send Messages")
    yield allowed.read_message_history, words("Read Message History")
