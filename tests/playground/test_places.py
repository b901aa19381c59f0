"""Channels of every kind, as discord.py sees them, and threads that are archived, locked and opened again."""

import discord
import pytest

from playground.server import ChannelKind, LocalDiscord, NotPossible, Permission
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

SEEN_AS = {
    ChannelKind.TEXT: discord.TextChannel,
    ChannelKind.NEWS: discord.TextChannel,
    ChannelKind.VOICE: discord.VoiceChannel,
    ChannelKind.STAGE: discord.StageChannel,
    ChannelKind.CATEGORY: discord.CategoryChannel,
    ChannelKind.FORUM: discord.ForumChannel,
    ChannelKind.MEDIA: discord.ForumChannel,
}
WORDLESS = (ChannelKind.CATEGORY, ChannelKind.FORUM, ChannelKind.MEDIA)


async def test_every_kind_of_channel_is_what_it_is_on_discord(local: LocalDiscord, connect: Connect) -> None:
    before = {kind: local.add_channel(kind.name.lower(), kind) for kind in SEEN_AS}
    async with connect(TryBot()) as bot:
        for kind, made in before.items():
            known = bot.guilds[0].get_channel(int(made.id))
            assert known
            assert isinstance(known, SEEN_AS[kind])
            assert known.type.value == kind
            place = bot.get_partial_messageable(int(made.id))
            if kind in WORDLESS:
                with pytest.raises(discord.HTTPException, match="50008"):
                    await place.send("no")
                with pytest.raises(NotPossible):
                    await local.say(local.member, made, "no")
            else:
                await local.say(local.member, made, "hello")
                assert (await place.send("yes")).channel.id == known.id


async def test_who_may_not_connect_reads_and_writes_nothing_where_people_speak(
    local: LocalDiscord, connect: Connect
) -> None:
    spoken = local.add_channel("talk", ChannelKind.VOICE)
    async with connect(TryBot()) as bot:
        place = bot.get_partial_messageable(int(spoken.id))
        local.deny(spoken, Permission.CONNECT)
        with pytest.raises(discord.Forbidden, match="50001"):
            await place.send("no")
        with pytest.raises(discord.Forbidden, match="50001"):
            assert [one async for one in place.history()]


async def test_a_message_opens_a_thread_that_is_archived_and_not_one_that_is_locked(
    local: LocalDiscord, connect: Connect
) -> None:
    thread = local.add_thread(local.general, "weekly")

    async def stand() -> tuple[bool, bool]:
        fetched = await bot.fetch_channel(int(thread.id))
        assert isinstance(fetched, discord.Thread)
        return fetched.archived, fetched.locked

    async with connect(TryBot()) as bot:
        place = bot.get_partial_messageable(int(thread.id))
        local.set_thread(thread, archived=True)
        assert await stand() == (True, False)
        await place.send("a digest")
        assert await stand() == (False, False)
        local.set_thread(thread, archived=True)
        await local.say(local.member, thread, "thanks")
        assert await stand() == (False, False)

        local.set_thread(thread, archived=True, locked=True)
        with pytest.raises(discord.HTTPException, match="160005"):
            await place.send("no")
        with pytest.raises(NotPossible):
            await local.say(local.member, thread, "no")
        assert await stand() == (True, True)
        await local.say(local.give_role(local.member, local.add_role("Mods", Permission.MANAGE_THREADS)), thread, "yes")
        assert await stand() == (False, True)
    assert [one["content"] for one in local.history(local.member, thread)] == ["a digest", "thanks", "yes"]


async def test_only_threads_that_are_open_are_told_of_at_the_start(local: LocalDiscord, connect: Connect) -> None:
    kinds = (ChannelKind.THREAD, ChannelKind.PRIVATE_THREAD)
    one, shut = (local.add_thread(local.general, kind.name.lower(), kind) for kind in kinds)
    local.set_thread(shut, archived=True)
    async with connect(TryBot()) as bot:
        (guild,) = bot.guilds
        assert [thread.id for thread in guild.threads] == [int(one.id)]
        gone = local.add_thread(local.add_channel("news", ChannelKind.NEWS), "later", ChannelKind.NEWS_THREAD)
        await bot.fetch_guild(guild.id)
        assert {thread.id for thread in guild.threads} == {int(one.id), int(gone.id)}
        local.remove_channel(gone)
        await bot.fetch_guild(guild.id)
        assert [thread.id for thread in guild.threads] == [int(one.id)]
