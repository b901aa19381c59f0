"""Buttons, selects, modals, message commands and files, used as a person."""

import io
from typing import Any

import discord
import pytest

from playground.server import LocalDiscord, NotPossible, Step, Upload
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

CHOICES = [discord.SelectOption(label="Wuxi", value="w"), discord.SelectOption(label="Suzhou", value="s")]


class Correction(discord.ui.Modal, title="Suggest a correction"):
    """Asks for a better value."""

    better: discord.ui.TextInput["Correction"] = discord.ui.TextInput(label="Better", custom_id="better")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Thanks for {self.better.value}", ephemeral=True)


class Card(discord.ui.LayoutView):
    """A card of components v2 with a text, two buttons and a select."""

    text: discord.ui.TextDisplay["Card"] = discord.ui.TextDisplay("An answer")
    row: discord.ui.ActionRow["Card"] = discord.ui.ActionRow()
    choice_row: discord.ui.ActionRow["Card"] = discord.ui.ActionRow()

    @row.button(label="More", custom_id="more")
    async def more(self, interaction: discord.Interaction, _: Any) -> None:
        self.text.content = "The whole answer"
        await interaction.response.edit_message(view=self)

    @row.button(label="Correct", custom_id="correct")
    async def correct(self, interaction: discord.Interaction, _: Any) -> None:
        await interaction.response.send_modal(Correction())

    @choice_row.select(placeholder="Which one?", custom_id="which", options=CHOICES)
    async def which(self, interaction: discord.Interaction, select: discord.ui.Select[Any]) -> None:
        await interaction.response.defer()
        await interaction.followup.send(f"chosen {select.values}", ephemeral=True)


def card_bot() -> TryBot:
    bot = TryBot()

    @bot.tree.command(description="A card")
    async def card(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Card())

    @bot.tree.context_menu(name="Answer from the hubs")
    async def answer(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"About: {message.content}")

    @bot.tree.command(description="Takes and gives a file")
    async def copy(interaction: discord.Interaction, source: discord.Attachment) -> None:
        content = await source.read()
        await interaction.response.send_message("here", file=discord.File(io.BytesIO(content.upper()), "loud.txt"))

    return bot


async def test_a_button_changes_its_message(local: LocalDiscord, connect: Connect) -> None:
    async with connect(card_bot()):
        card = await local.slash(local.member, local.general, "card")
        pressed = await local.press(local.admin, card.message, "More")
    assert pressed.steps == [Step.UPDATE]
    assert card.text == "The whole answer"


async def test_a_select_is_chosen_by_label(local: LocalDiscord, connect: Connect) -> None:
    async with connect(card_bot()):
        card = await local.slash(local.member, local.general, "card")
        chosen = await local.choose(local.member, card.message, "which", "Suzhou")
        with pytest.raises(NotPossible):
            await local.choose(local.member, card.message, "which", "Paris")
        with pytest.raises(NotPossible):
            await local.press(local.member, card.message, "Less")
    assert chosen.follow_ups[0].payload["content"] == "chosen ['s']"


async def test_a_modal_is_opened_filled_and_sent(local: LocalDiscord, connect: Connect) -> None:
    async with connect(card_bot()):
        card = await local.slash(local.member, local.general, "card")
        opened = await local.press(local.member, card.message, "correct")
        with pytest.raises(NotPossible):
            await local.submit(opened, {"better": ""})
        sent = await local.submit(opened, {"better": "42 km²"})
    assert opened.modal["title"] == "Suggest a correction"
    assert sent.text == "Thanks for 42 km²"
    assert sent.ephemeral


async def test_a_message_command_gets_the_message_with_its_content(local: LocalDiscord, connect: Connect) -> None:
    async with connect(card_bot()):
        said = await local.say(local.admin, local.general, "Who runs Wuxi I·Campus?")
        exchange = await local.use_on(local.member, said, "Answer from the hubs")
    assert exchange.text == "About: Who runs Wuxi I·Campus?"


async def test_files_go_both_ways(local: LocalDiscord, connect: Connect) -> None:
    async with connect(card_bot()):
        exchange = await local.slash(local.member, local.general, "copy", source=Upload("a.txt", b"hello"))
    (attachment,) = exchange.message["attachments"]
    place = attachment["url"].split("/attachments/")[1]
    assert attachment["filename"] == "loud.txt"
    assert local.messages.files.uploads[place].content == b"HELLO"


async def test_a_forged_custom_id_reaches_the_bot(local: LocalDiscord, connect: Connect) -> None:
    bot = card_bot()
    got: list[object] = []

    @bot.event
    async def on_interaction(interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.component:
            got.append(interaction.data and interaction.data.get("custom_id"))
            await interaction.response.send_message("expired", ephemeral=True)

    async with connect(bot):
        card = await local.slash(local.member, local.general, "card")
        forged = await local.forge(local.member, card.message, "forged:1")
    assert forged.text == "expired"
    assert got == ["forged:1"]
