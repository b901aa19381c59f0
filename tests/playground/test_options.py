"""Options of every type, in the person's language and within what Discord's client lets them send."""

from typing import Any

import discord
import pytest
from discord import app_commands

from playground.server import ChannelKind, LocalDiscord, NotPossible, Permission, Upload
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect


class ToChinese(app_commands.Translator):
    """Knows two words."""

    async def translate(self, string: app_commands.locale_str, locale: discord.Locale, context: Any) -> str | None:
        words = {"find": "查找", "Find something": "查找内容", "kind": "种类", "Park": "园区"}
        return words.get(string.message) if locale is discord.Locale.chinese else None


def finding_bot() -> TryBot:
    bot = TryBot()

    @bot.tree.command(name=app_commands.locale_str("find"), description=app_commands.locale_str("Find something"))
    @app_commands.rename(kind=app_commands.locale_str("kind"))
    @app_commands.choices(kind=[app_commands.Choice(name=app_commands.locale_str("Park"), value="park")])
    async def find(interaction: discord.Interaction, kind: app_commands.Choice[str]) -> None:
        await interaction.response.send_message(f"{kind.value} {interaction.locale} {interaction.guild_locale}")

    @bot.tree.command(description="All at once")
    async def everything(
        interaction: discord.Interaction,
        share: app_commands.Range[float, 0.0, 1.0] | None = None,
        place: discord.TextChannel | None = None,
        role: discord.Role | None = None,
        whom: discord.Member | discord.Role | None = None,
        file: discord.Attachment | None = None,
    ) -> None:
        read = await file.read() if file else b""
        said = [share, place and place.name, role and role.name, whom and whom.name, read.decode()]
        allowed = isinstance(whom, discord.Member) and whom.resolved_permissions
        await interaction.response.send_message(f"{said} {bool(allowed and allowed.manage_guild)}")

    @bot.tree.context_menu(name="Who is it")
    async def who(interaction: discord.Interaction, user: discord.Member) -> None:
        await interaction.response.send_message(user.display_name)

    return bot


async def test_people_read_and_type_commands_in_their_language(local: LocalDiscord, connect: Connect) -> None:
    bot = finding_bot()
    await bot.tree.set_translator(ToChinese())
    mei = local.speak(local.member, "zh-CN")
    async with connect(bot):
        offered = local.offered(mei, local.general)
        typed = await local.slash(mei, local.general, "查找", **{"种类": "园区"})
        plain = await local.slash(local.admin, local.general, "find", kind="Park")
        with pytest.raises(NotPossible):
            await local.slash(local.admin, local.general, "查找", kind="park")
        local.move_in("zh-CN")
        moved = await local.slash(local.admin, local.general, "find", kind="park")
    assert {"name": "查找", "description": "查找内容", "type": 1} in offered
    assert typed.sent["data"]["name"] == "find"
    assert [exchange.text for exchange in (typed, plain, moved)] == [
        "park zh-CN en-US",
        "park en-US en-US",
        "park en-US zh-CN",
    ]


async def test_localizations_are_listed_when_asked_for(local: LocalDiscord, connect: Connect) -> None:
    bot = finding_bot()
    await bot.tree.set_translator(ToChinese())
    async with connect(bot):
        route = discord.http.Route("GET", f"/applications/{local.world.application_id}/commands")
        plain = await bot.http.request(route)
        whole = await bot.http.request(route, params={"with_localizations": "true"})
    assert "name_localizations" not in str(plain)
    assert [one["name_localizations"] for one in whole if one["name"] == "find"] == [{"zh-CN": "查找"}]


async def test_every_type_of_option_arrives(local: LocalDiscord, connect: Connect) -> None:
    role = local.add_role("Curators")
    async with connect(finding_bot()):
        exchange = await local.slash(
            local.member,
            local.general,
            "everything",
            share=0.5,
            place=local.digests,
            role=role,
            whom=local.admin,
            file=Upload("a.txt", b"hello"),
        )
        of_role = await local.slash(local.member, local.general, "everything", whom=role)
        on_person = await local.use_on(local.member, local.admin, "Who is it")
    assert exchange.text == "[0.5, 'digests', 'Curators', 'admin', 'hello'] True"
    assert of_role.text == "[None, None, None, 'Curators', ''] False"
    assert on_person.text == "Ada"


@pytest.mark.parametrize("name", ["place", "role", "whom", "file", "share"])
async def test_an_option_takes_its_own_kind_alone(local: LocalDiscord, connect: Connect, name: str) -> None:
    wrong = {"place": local.member, "role": local.member, "whom": local.general, "file": "a.txt", "share": 1.5}
    async with connect(finding_bot()):
        with pytest.raises(NotPossible, match=r"is no|not between"):
            await local.slash(local.member, local.general, "everything", **{name: wrong[name]})
        if name == "place":
            forum = local.add_channel("ideas", ChannelKind.FORUM)
            with pytest.raises(NotPossible, match="another type"):
                await local.slash(local.member, local.general, "everything", place=forum)


async def test_who_may_do_what_depends_on_roles_and_channels(local: LocalDiscord, connect: Connect) -> None:
    bot, seen = TryBot(), []

    @bot.tree.command(description="For curators")
    @app_commands.default_permissions(manage_guild=True)
    async def curate(interaction: discord.Interaction) -> None:
        seen.append((interaction.permissions.manage_guild, interaction.app_permissions.attach_files))
        await interaction.response.send_message("done")

    curators = local.add_role("Curators", Permission.MANAGE_GUILD)
    async with connect(bot):
        with pytest.raises(NotPossible):
            await local.slash(local.member, local.general, "curate")
        local.give_role(local.member, curators)
        local.deny(local.general, Permission.ATTACH_FILES)
        await local.slash(local.member, local.general, "curate")
        local.deny(local.general, Permission.USE_APPLICATION_COMMANDS, local.member)
        with pytest.raises(NotPossible):
            await local.slash(local.member, local.general, "curate")
        local.deny(local.staff, Permission.VIEW_CHANNEL, local.guild.roles[0])
        with pytest.raises(NotPossible, match="does not see"):
            await local.slash(local.member, local.staff, "curate")
        local.take_roles(local.member)
        with pytest.raises(NotPossible):
            await local.slash(local.member, local.digests, "curate")
    assert seen == [(True, False)]
    assert local.offered(local.admin, local.general) == [{"name": "curate", "description": "For curators", "type": 1}]


async def test_an_application_creates_200_commands_a_day(local: LocalDiscord, connect: Connect) -> None:
    def some(part: int) -> list[Any]:
        return [{"name": f"c{part}-{number}", "description": "d", "type": 1} for number in range(100)]

    async with connect(TryBot()) as bot:
        application = int(local.world.application_id)
        for part in (1, 1, 2):
            await bot.http.bulk_upsert_global_commands(application, some(part))
        with pytest.raises(discord.HTTPException, match="30034"):
            await bot.http.bulk_upsert_global_commands(application, some(3))
