"""Logging in to the local Discord, and what it tells a bot about itself."""

import discord
import pytest

from playground.server import LocalDiscord
from tests.playground.bots import INTENTS, TryBot
from tests.playground.conftest import Connect


async def test_a_bot_logs_in_and_is_ready(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        assert bot.user is not None
        assert bot.user.name == "hubwise"
        guild = bot.get_guild(int(local.guild.id))
        assert guild is not None
        assert [channel.name for channel in guild.text_channels] == ["general", "digests", "staff"]
        assert guild.me.guild_permissions.send_messages
        assert local.gateway.identifies == 1


async def test_a_wrong_token_is_a_login_failure(local: LocalDiscord) -> None:
    async with TryBot() as bot:
        with pytest.raises(discord.LoginFailure):
            await bot.login("wrong")
    (call,) = local.requests
    assert (call.method, call.path, call.status) == ("GET", "/users/@me", 401)


async def test_privileged_intents_are_refused_unless_switched_on(local: LocalDiscord) -> None:
    intents = discord.Intents(INTENTS.value)
    intents.message_content = True
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with TryBot(intents).running(local.token):
            pytest.fail("it must not get ready")


async def test_people_channels_and_the_guild_can_be_read(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        user = await bot.fetch_user(int(local.member.id))
        guild = await bot.fetch_guild(int(local.guild.id))
        channel = await bot.fetch_channel(int(local.general.id))
        admin = await guild.fetch_member(int(local.admin.id))
        application = await bot.application_info()
        with pytest.raises(discord.NotFound, match="Unknown Channel"):
            await bot.fetch_channel(1)
    assert (user.display_name, str(channel)) == ("Mei", "general")
    assert admin.guild_permissions.manage_guild
    assert str(application.id) == local.world.application_id
