"""Messages of components v2, files in them, threads in forums, and what people do with messages."""

import io

import discord
import pytest
from discord import ui

from playground.server import ChannelKind, LocalDiscord, NotPossible, Permission, Step, Upload
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect
from tests.playground.raw import raw

V2 = 1 << 15


def picture(name: str = "map.png") -> discord.File:
    return discord.File(io.BytesIO(b"a map"), name)


def card() -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(
        ui.Container(
            ui.Section(ui.TextDisplay("A hub"), accessory=ui.Thumbnail("attachment://map.png")),
            ui.Separator(),
            ui.MediaGallery(discord.MediaGalleryItem("attachment://map.png", description="Where it is")),
            ui.File("attachment://map.png"),
            ui.ActionRow(ui.Button(label="More", custom_id="more")),
            accent_colour=0x112233,
        )
    )
    return view


async def test_a_card_has_everything_and_its_files_can_be_fetched(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot, raw(local) as line:
        sent = await bot.get_partial_messageable(int(local.general.id)).send(view=card(), file=picture())
        (message,) = local.history(local.member, local.general)
        fetched = await sent.attachments[0].read()
        (container,) = message["components"]
        gallery = container["components"][2]["items"][0]["media"]["url"]
        assert (await line.ask("GET", gallery)).status == 200
    assert fetched == b"a map"
    assert [part["type"] for part in container["components"]] == [9, 14, 12, 13, 1]
    assert sorted(part["id"] for part in (container, *container["components"])) == [1, 2, 5, 6, 7, 8]


async def test_a_card_answers_and_is_edited_with_another_file(local: LocalDiscord, connect: Connect) -> None:
    bot = TryBot()

    @bot.tree.command(description="A card, later another")
    async def show(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.edit_original_response(view=card(), attachments=[picture()])
        later = await interaction.followup.send("later", wait=True)
        await later.edit(content="even later")
        await later.delete()
        await interaction.edit_original_response(view=ui.LayoutView().add_item(ui.TextDisplay("Over")), attachments=[])

    async with connect(bot):
        exchange = local.start_slash(local.member, local.general, "show")
        await exchange.until(lambda one: len(one.steps) == 6)
    assert exchange.steps == [Step.DEFERRED, Step.EDIT, Step.FOLLOW_UP, Step.EDIT, Step.REMOVAL, Step.EDIT]
    assert (exchange.text, exchange.message["attachments"], exchange.ephemeral) == ("Over", [], True)
    assert exchange.messages == [exchange.message]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        (
            {"flags": V2, "components": [{"type": 13, "file": {"url": "attachment://none.txt"}}]},
            "components.0.file.url",
        ),
        ({"embeds": [{"image": {"url": "attachment://none.png"}}]}, "embeds.0.image.url"),
        ({"content": "x", "attachments": [{"id": 0, "filename": "a.txt"}]}, "attachments.0.id"),
        ({"flags": V2, "components": [{"type": 10, "content": ""}]}, "components.0.content"),
        ({"flags": V2, "components": [{"type": 99}]}, "components.0.type"),
        ({"flags": V2, "components": [{"type": 1, "components": [{"type": 4}]}]}, "components.0.components.0.type"),
        ({"content": "x", "components": [{"type": 10, "content": "t"}]}, "components.0.type"),
        ({"embeds": [{"url": "javascript:x"}]}, "embeds.0.url"),
        (
            {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            "allowed_mentions",
        ),
    ],
)
async def test_a_wrong_card_is_refused_with_its_path(local: LocalDiscord, fields: dict[str, object], path: str) -> None:
    async with raw(local) as line:
        answer = await line.ask("POST", f"/channels/{local.general.id}/messages", fields)
    assert (answer.status, answer.json["code"]) == (400, 50035)
    place = answer.json["errors"]
    for step in path.split("."):
        place = place[step]
    assert place["_errors"][0]["message"]


async def test_a_message_with_text_does_not_become_a_card_beside_it(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        message = await bot.get_partial_messageable(int(local.general.id)).send("text")
        view = ui.LayoutView().add_item(ui.TextDisplay("card"))
        with pytest.raises(discord.HTTPException, match="content"):
            await message.edit(view=view)
        await message.edit(content=None, view=view)
    (kept,) = local.history(local.member, local.general)
    assert (kept["content"], kept["flags"] & V2) == ("", V2)


async def test_a_file_needs_the_permission_and_is_at_most_ten_mebibytes(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        with pytest.raises(discord.HTTPException, match="40005"):
            await channel.send(file=discord.File(io.BytesIO(bytes((10 << 20) + 1)), "large.bin"))
        local.deny(local.general, Permission.ATTACH_FILES)
        with pytest.raises(discord.Forbidden, match="50013"):
            await channel.send(file=picture())


async def test_a_forum_takes_threads_and_no_messages(local: LocalDiscord, connect: Connect) -> None:
    forum = local.add_channel("digests by week", ChannelKind.FORUM)
    async with connect(TryBot()) as bot:
        channel = await bot.fetch_channel(int(forum.id))
        assert isinstance(channel, discord.ForumChannel)
        with pytest.raises(discord.HTTPException, match="50008"):
            await bot.get_partial_messageable(channel.id).send("no")
        made = await channel.create_thread(name="Week 1", content="The digest")
        await made.thread.send("more")
        with pytest.raises(discord.HTTPException, match="50006"):
            await channel.create_thread(name="Week 2", content=" ")
        with pytest.raises(NotPossible):
            await local.say(local.member, forum, "no")
        thread = local.world.channels[str(made.thread.id)]
        await local.say(local.member, thread, "thanks")
    assert made.message.id == made.thread.id
    assert [message["content"] for message in local.history(local.member, thread)] == ["The digest", "more", "thanks"]


async def test_history_is_paged_and_closed_when_it_may_not_be_read(local: LocalDiscord, connect: Connect) -> None:
    local.rates.routes.clear()
    async with connect(TryBot()) as bot:
        channel = bot.get_partial_messageable(int(local.general.id))
        sent = [await channel.send(str(number)) for number in range(6)]
        before = [one.content async for one in channel.history(limit=2, before=sent[4])]
        after = [one.content async for one in channel.history(limit=2, after=sent[3])]
        around = [one.content async for one in channel.history(limit=3, around=sent[2])]
        local.deny(local.general, Permission.READ_MESSAGE_HISTORY)
        assert [one async for one in channel.history()] == []
        with pytest.raises(discord.Forbidden):
            await channel.fetch_message(sent[0].id)
    assert (before, after) == (["3", "2"], ["4", "5"])
    assert sorted(around) == ["1", "2", "3"]


async def test_people_send_files_delete_messages_and_reply_without_a_ping(
    local: LocalDiscord, connect: Connect
) -> None:
    async with connect(TryBot()) as bot:
        answer = await bot.get_partial_messageable(int(local.general.id)).send("an answer")
        (said,) = local.history(local.member, local.general)
        quiet = await local.say(local.member, local.general, "thanks", reply_to=said, ping=False)
        loud = await local.say(local.member, local.general, "", said, files=(Upload("a.txt", b"x"),))
        with pytest.raises(NotPossible):
            local.delete(local.member, said)
        local.give_role(local.member, local.add_role("Mods", Permission.MANAGE_MESSAGES))
        local.delete(local.member, said)
        with pytest.raises(discord.NotFound, match="10008"):
            await answer.edit(content="gone")
        for text in (" ", "x" * 4001):
            with pytest.raises(NotPossible):
                await local.say(local.member, local.general, text)
        await local.say(local.member, local.general, "x" * 4000)
    assert (quiet["mentions"], [user["username"] for user in loud["mentions"]]) == ([], ["hubwise"])


async def test_closed_direct_messages_can_be_opened_again(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        person = await bot.fetch_user(int(local.member.id))
        local.close_dms(local.member)
        with pytest.raises(discord.Forbidden, match="50007"):
            await person.send("no")
        local.close_dms(local.member, closed=False)
        await person.send("yes")
        with pytest.raises(NotPossible, match="does not see"):
            await local.say(local.admin, local.dm(local.member), "not mine")
    assert [message["content"] for message in local.history(local.member, local.dm(local.member))] == ["yes"]
