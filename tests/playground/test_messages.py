"""Messages between people and the bot: content, nonces, permissions, limits over the wire."""

import discord
import pytest

from playground.server import LocalDiscord, NotPossible, Permission
from tests.playground.bots import TryBot
from tests.playground.conftest import Clock, Connect


async def test_content_is_delivered_when_it_is_meant_for_the_bot(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        await local.say(local.member, local.general, "just talking")
        await local.say(local.member, local.general, f"<@{local.bot.id}> who runs it?")
        await local.say(local.member, local.dm(local.member), "a private question")
        answer = await channel.send("an answer")
        await local.say(local.member, local.general, "and since when?", reply_to={"id": str(answer.id)})
        heard = await bot.next_heard(5)
        fetched = [message.content async for message in channel.history(limit=10)]
    contents = [message.content for message in heard]
    assert contents == [
        "",
        f"<@{local.bot.id}> who runs it?",
        "a private question",
        "an answer",
        "and since when?",
    ]
    assert fetched == ["and since when?", "an answer", f"<@{local.bot.id}> who runs it?", ""]
    assert heard[4].reference is not None
    assert heard[4].reference.message_id == answer.id


async def test_a_nonce_is_not_doubled(local: LocalDiscord, connect: Connect, clock: Clock) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.digests.id))
        first = await channel.send("the digest", nonce="digest-1")
        again = await channel.send("the digest", nonce="digest-1")
        other = await channel.send("the digest", nonce="digest-2")
        clock.advance(6 * 60)
        later = await channel.send("the digest", nonce="digest-1")
    assert first.id == again.id
    assert len({first.id, other.id, later.id}) == 3
    assert len(local.history(local.member, local.digests)) == 3


async def test_a_message_is_edited_fetched_and_removed(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        message = await channel.send(embed=discord.Embed(title="Wuxi"))
        await message.edit(content="changed", embed=None)
        fetched = await channel.fetch_message(message.id)
        await message.delete()
        with pytest.raises(discord.NotFound, match="Unknown Message"):
            await channel.fetch_message(message.id)
    assert (fetched.content, fetched.embeds) == ("changed", [])
    assert fetched.edited_at is not None


async def test_what_the_bot_may_not_do_is_forbidden(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        local.deny(local.general, Permission.SEND_MESSAGES)
        with pytest.raises(discord.Forbidden, match="50013"):
            await channel.send("no")
        local.deny(local.general, Permission.VIEW_CHANNEL)
        with pytest.raises(discord.Forbidden, match="50001"):
            await channel.send("no")
        local.remove_channel(local.general)
        with pytest.raises(discord.NotFound, match="10003"):
            await channel.send("no")
        local.world.closed_dms.add(local.member.id)
        with pytest.raises(discord.Forbidden, match="50007"):
            await (await bot.fetch_user(int(local.member.id))).send("no")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"content": "x" * 2001}, "In content: Must be 2000 or fewer in length."),
        ({"content": "😀" * 1001}, "In content: Must be 2000"),
        (
            {"embeds": [{"fields": [{"name": "n", "value": ""}]}]},
            "In embeds.0.fields.0.value: Must be between 1",
        ),
        ({"embeds": [{"description": "x" * 4000}] * 2}, "In embeds: Embed size exceeds"),
        (
            {
                "content": "x",
                "components": [
                    {"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"}]}
                ],
            },
            "In components.0.components.0.label: Must be 80 or fewer",
        ),
        (
            {"content": "x", "flags": 1 << 15, "components": [{"type": 10, "content": "y"}]},
            "In content: The 'content'",
        ),
    ],
)
async def test_a_bad_payload_is_refused_with_its_path(
    local: LocalDiscord, connect: Connect, fields: dict[str, object], told: str
) -> None:
    async with connect(TryBot()) as bot:
        route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=int(local.general.id))
        with pytest.raises(discord.HTTPException) as refused:
            await bot.http.request(route, json=fields)
    assert (refused.value.status, refused.value.code) == (400, 50035)
    assert told in refused.value.text
    assert local.history(local.member, local.general) == []


async def test_an_empty_message_is_refused(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        with pytest.raises(discord.HTTPException, match="50006"):
            await bot.get_partial_messageable(int(local.general.id)).send("  \n ")


async def test_mentions_follow_what_the_message_allows(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        quiet = await channel.send(f"<@{local.member.id}> @everyone")
        loud = await channel.send(f"<@{local.member.id}> @everyone", allowed_mentions=discord.AllowedMentions.all())
    assert (quiet.mentions, quiet.mention_everyone) == ([], False)
    assert ([user.name for user in loud.mentions], loud.mention_everyone) == (["member"], True)


async def test_a_person_cannot_use_what_another_alone_sees(local: LocalDiscord, connect: Connect) -> None:
    bot = TryBot()

    @bot.tree.command(description="A secret")
    async def secret(interaction: discord.Interaction) -> None:
        view = discord.ui.View()
        view.add_item(discord.ui.Button(label="Yes", custom_id="yes"))
        await interaction.response.send_message("only you", view=view, ephemeral=True)

    async with connect(bot):
        exchange = await local.slash(local.member, local.general, "secret")
        with pytest.raises(NotPossible):
            await local.press(local.admin, exchange.message, "Yes")
