"""Registering commands, and using them as a person."""

from typing import Literal

import discord
import pytest
from discord import app_commands

from playground.server import LocalDiscord, NotPossible, Permission, Step
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

HUBS = {"wuxi": "Wuxi I·Campus", "one-north": "one-north", "suzhou": "BioBAY"}


def asking_bot() -> TryBot:
    bot = TryBot()

    @bot.tree.command(description="Ask a question")
    @app_commands.describe(question="What you want to know", private="Only for you")
    async def ask(interaction: discord.Interaction, question: str, private: bool = False) -> None:
        await interaction.response.send_message(f"You asked: {question}", ephemeral=private)

    @bot.tree.command(description="Ask slowly")
    async def slow(interaction: discord.Interaction, private: bool = False) -> None:
        await interaction.response.defer(thinking=True, ephemeral=private)
        await interaction.edit_original_response(content="It took a while")
        await interaction.followup.send("And one more thing", ephemeral=True)

    @bot.tree.command(description="One hub")
    async def hub(
        interaction: discord.Interaction,
        name: str,
        year: app_commands.Range[int, 1900, 2100] = 2000,
        kind: Literal["park", "cluster"] = "park",
        who: discord.Member | None = None,
    ) -> None:
        await interaction.response.send_message(f"{name} {year} {kind} {who}")

    @hub.autocomplete("name")
    async def names(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = [key for key, name in HUBS.items() if typed.lower() in name.lower()]
        return [app_commands.Choice(name=HUBS[key], value=key) for key in found]

    return bot


async def test_a_command_tree_is_synced(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()) as bot:
        fetched = await bot.tree.fetch_commands()
    assert sorted(command.name for command in fetched) == ["ask", "hub", "slow"]
    (sync,) = local.requests.find("PUT", "/commands")
    assert sync.status == 200
    assert {command["name"] for command in sync.body} == {"ask", "hub", "slow"}


async def test_a_second_sync_keeps_the_ids(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()) as bot:
        before = {command.name: command.id for command in await bot.tree.fetch_commands()}
        after = {command.name: command.id for command in await bot.tree.sync()}
    assert before == after


async def test_a_slash_command_is_answered(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        exchange = await local.slash(local.member, local.general, "ask", question="Who runs it?")
    assert exchange.steps == [Step.REPLY]
    assert exchange.text == "You asked: Who runs it?"
    assert not exchange.ephemeral
    assert exchange.message in local.history(local.admin, local.general)


async def test_an_ephemeral_answer_is_for_one_person(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()) as bot:
        exchange = await local.slash(local.member, local.general, "ask", question="Hm?", private=True)
        with pytest.raises(discord.NotFound):
            await bot.get_partial_messageable(int(local.general.id)).fetch_message(int(exchange.message["id"]))
    assert exchange.ephemeral
    assert exchange.message in local.history(local.member, local.general)
    assert local.history(local.admin, local.general) == []


async def test_a_deferred_answer_is_edited_and_followed_up(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        exchange = await local.slash(local.member, local.general, "slow", private=True)
        follow_up = await exchange.follow_up()
    assert exchange.steps == [Step.DEFERRED, Step.EDIT, Step.FOLLOW_UP]
    assert exchange.message["content"] == "It took a while"
    assert exchange.ephemeral
    assert follow_up["content"] == "And one more thing"


async def test_autocomplete_suggests(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        choices = await local.autocomplete(local.member, local.general, "hub", focused="name", name="wu")
    assert choices == [{"name": "Wuxi I·Campus", "value": "wuxi"}]


async def test_options_of_many_types_arrive(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        exchange = await local.slash(
            local.member, local.general, "hub", name="wuxi", year=2011, kind="cluster", who=local.admin
        )
    assert exchange.text == "wuxi 2011 cluster admin"


@pytest.mark.parametrize(
    ("command", "options", "reason"),
    [
        ("nothing", {}, "there is no 'nothing'"),
        ("ask", {}, "needs question"),
        ("ask", {"question": "?", "colour": "red"}, "no option 'colour'"),
        ("ask", {"question": 7}, "wrong type"),
        ("ask", {"question": "?" * 6001}, "not between"),
        ("hub", {"name": "a", "year": 1}, "not between"),
        ("hub", {"name": "a", "kind": "farm"}, "none of the choices"),
    ],
)
async def test_what_a_client_would_not_send_is_not_possible(
    local: LocalDiscord, connect: Connect, command: str, options: dict[str, object], reason: str
) -> None:
    async with connect(asking_bot()):
        with pytest.raises(NotPossible, match=reason):
            await local.slash(local.member, local.general, command, **options)


async def test_groups_contexts_and_permissions_decide_who_can_use_a_command(
    local: LocalDiscord, connect: Connect
) -> None:
    bot = TryBot()
    knowledge = app_commands.Group(
        name="knowledge",
        description="For curators",
        guild_only=True,
        default_permissions=discord.Permissions(manage_guild=True),
    )
    bot.tree.add_command(knowledge)

    @knowledge.command(description="Load the seeds again")
    async def reload(interaction: discord.Interaction, note: str = "") -> None:
        allowed = interaction.permissions.manage_guild
        await interaction.response.send_message(f"{note} {allowed} {interaction.locale} {interaction.context}")

    async with connect(bot):
        exchange = await local.slash(local.admin, local.staff, "knowledge reload", note="new")
        with pytest.raises(NotPossible):
            await local.slash(local.member, local.staff, "knowledge reload")
        with pytest.raises(NotPossible):
            await local.slash(local.admin, local.dm(local.admin), "knowledge reload")
        local.permit(local.member, "knowledge")
        overridden = await local.slash(local.member, local.staff, "knowledge reload")
    assert exchange.text.startswith("new True en-US")
    assert overridden.text.startswith("False")


async def test_a_user_installed_app_works_where_the_bot_is_not(local: LocalDiscord, connect: Connect) -> None:
    bot = TryBot()

    @bot.tree.command(description="Where am I?")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def where(interaction: discord.Interaction) -> None:
        integrations = "guild" if interaction.is_guild_integration() else "user"
        await interaction.response.send_message(integrations)
        for number in range(6):
            await interaction.followup.send(str(number))

    person = local.install_app(local.member)
    async with connect(bot):
        in_guild = await local.slash(person, local.general, "where")
        in_dm = await local.slash(person, local.dm(person), "where")
        in_private = await local.slash(person, local.private_channel, "where")
        foreign = await local.slash(person, local.foreign_channel, "where")
        with pytest.raises(NotPossible):
            await local.slash(local.admin, local.foreign_channel, "where")
        await foreign.follow_up(5)
        refused = local.requests.find
        assert await local.bell.until(lambda: refused("POST", foreign.token)[-1].status == 400, 2)
    assert in_guild.message["content"].startswith("guild")
    assert in_dm.sent["context"] == 1
    assert in_private.message["content"].startswith("user")
    assert foreign.message["content"].startswith("user")
    assert len(foreign.follow_ups) == 5


async def test_a_command_with_a_bad_name_is_refused_with_its_path(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        bad = {
            "name": "Bad Name",
            "description": "d",
            "type": 1,
            "options": [
                {"name": "a", "description": "d", "type": 3},
                {"name": "b", "description": "d", "type": 3, "required": True},
            ],
        }
        with pytest.raises(discord.HTTPException) as refused:
            await bot.http.bulk_upsert_global_commands(int(local.world.application_id), [bad])
    assert refused.value.code == 50035
    for part in (
        "In 0.name: Command name is invalid",
        "In 0.options.1.required: Required options",
    ):
        assert part in refused.value.text


async def test_one_command_can_be_added_changed_and_removed(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        app, guild = int(local.world.application_id), int(local.guild.id)
        added = await bot.http.upsert_guild_command(app, guild, {"name": "here", "description": "d", "type": 1})
        await bot.http.edit_guild_command(app, guild, added["id"], {"name": "there", "description": "d"})
        listed = await bot.http.get_guild_commands(app, guild)
        await bot.http.delete_guild_command(app, guild, added["id"])
        with pytest.raises(discord.NotFound, match="Unknown application command"):
            await bot.http.get_guild_command(app, guild, added["id"])
    assert [(command["name"], command["id"]) for command in listed] == [("there", added["id"])]


def test_permissions_are_discords_bits() -> None:
    assert discord.Permissions(manage_guild=True).value == Permission.MANAGE_GUILD
    assert discord.Permissions(use_application_commands=True).value == Permission.USE_APPLICATION_COMMANDS
