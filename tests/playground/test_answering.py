"""The rules of answering an interaction: in time, once, and not for ever."""

import discord

from playground.server import LocalDiscord, Step
from tests.playground.bots import TryBot
from tests.playground.conftest import Clock, Connect


async def test_a_late_answer_is_unknown(local: LocalDiscord, connect: Connect, clock: Clock) -> None:
    bot, refused = TryBot(), []

    @bot.tree.command(description="Too late")
    async def late(interaction: discord.Interaction) -> None:
        clock.advance(3.1)
        try:
            await interaction.response.send_message("sorry")
        except discord.NotFound as error:
            refused.append(error.code)

    async with connect(bot):
        exchange = local.start_slash(local.member, local.general, "late")
        await local.bell.until(lambda: bool(local.requests.find("POST", exchange.id)), 2)
    assert refused == [10062]
    assert exchange.steps == []


async def test_a_second_answer_is_refused(local: LocalDiscord, connect: Connect) -> None:
    bot, refused = TryBot(), []

    @bot.tree.command(description="Says it twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("one")
        callback = discord.http.Route("POST", f"/interactions/{interaction.id}/{interaction.token}/callback")
        try:
            await interaction.client.http.request(callback, json={"type": 4, "data": {"content": "two"}})
        except discord.HTTPException as error:
            refused.append(error.code)
        await interaction.edit_original_response(content="done")

    async with connect(bot):
        exchange = await local.slash(local.member, local.general, "twice")
        await exchange.until(lambda one: Step.EDIT in one.steps)
    assert refused == [40060]
    assert exchange.text == "done"


async def test_after_fifteen_minutes_the_token_is_over(local: LocalDiscord, connect: Connect, clock: Clock) -> None:
    bot, refused = TryBot(), []

    @bot.tree.command(description="Answers, and waits too long")
    async def forget(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("one")
        clock.advance(15 * 60)
        try:
            await interaction.followup.send("two")
        except discord.HTTPException as error:
            refused.append((error.status, error.code))
        await interaction.channel.send("done")  # type: ignore[union-attr]

    async with connect(bot):
        exchange = await local.slash(local.member, local.general, "forget")
        await local.next_message(local.general, after=exchange.message)
    assert refused == [(401, 50027)]
