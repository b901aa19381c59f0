"""A bot that shows, in real discord.py, one of everything that a page has to show."""

import asyncio
import io
from typing import Any

import discord
from discord import app_commands

from tests.playground.bots import TryBot

HOSTILE = "<img src=x onerror=window.hurt=1><script>window.hurt=1</script> [click](javascript:window.hurt=1)"
MARKDOWN = """# Heading
-# small words
**bold** *slanted* __under__ ~~gone~~ ||secret|| `code` [a link](https://example.org/path) https://example.org/bare.
- one
- two
  - inner
1. first
> quoted
```py
print("code")
```
<t:1700000000:D> @everyone \\*not slanted\\* \\_nor this\\_"""
HUBS = [discord.SelectOption(label=name, value=name.lower(), description=f"Hub {name}") for name in ("Wuxi", "Suzhou")]


class Correction(discord.ui.Modal, title="Suggest a correction"):
    """A form with one of each field."""

    better: discord.ui.Label["Correction"] = discord.ui.Label(
        text="What is right?", component=discord.ui.TextInput(custom_id="better", style=discord.TextStyle.paragraph)
    )
    hub: discord.ui.Label["Correction"] = discord.ui.Label(
        text="Which hub?", component=discord.ui.Select(custom_id="hub", options=HUBS)
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        better, hub = self.better.component, self.hub.component
        assert isinstance(better, discord.ui.TextInput)
        assert isinstance(hub, discord.ui.Select)
        await interaction.response.send_message(f"Thanks: {better.value} / {hub.values}", ephemeral=True)


class Card(discord.ui.LayoutView):
    """A card with every component of a message."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=0x5865F2)
        thumbnail: discord.ui.Thumbnail[Card] = discord.ui.Thumbnail(
            "https://example.org/a.png", description="Far away"
        )
        box.add_item(discord.ui.Section("## A section", accessory=thumbnail))
        box.add_item(discord.ui.Separator(spacing=discord.SeparatorSpacing.large))
        box.add_item(discord.ui.TextDisplay(HOSTILE))
        box.add_item(discord.ui.MediaGallery(discord.MediaGalleryItem("attachment://dot.png", description="A dot")))
        box.add_item(discord.ui.File("attachment://facts.csv"))
        self.add_item(box)
        self.add_item(Buttons())
        self.add_item(Hubs())
        self.add_item(Several())
        self.add_item(Users())


class Buttons(discord.ui.ActionRow[Card]):
    """What can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.add_item(discord.ui.Button(label="Open", url="https://example.org/page"))

    @discord.ui.button(label="Change", custom_id="change", style=discord.ButtonStyle.primary)
    async def change(self, interaction: discord.Interaction, button: discord.ui.Button[Card]) -> None:
        button.label = "Changed"
        await interaction.response.edit_message(view=self.view)

    @discord.ui.button(label="Correct", custom_id="correct", emoji="✏️")
    async def correct(self, interaction: discord.Interaction, _: Any) -> None:
        await interaction.response.send_modal(Correction())

    @discord.ui.button(label="Silent", custom_id="silent", style=discord.ButtonStyle.danger)
    async def silent(self, interaction: discord.Interaction, _: Any) -> None:
        """No answer."""


async def tell_chosen(interaction: discord.Interaction, values: list[Any]) -> None:
    """Say privately what was chosen."""
    await interaction.response.send_message(f"chosen {', '.join(map(str, values))}", ephemeral=True)


class Hubs(discord.ui.ActionRow[Card]):
    """One of a few."""

    @discord.ui.select(placeholder="Which hub?", custom_id="one", options=HUBS)
    async def one(self, interaction: discord.Interaction, select: discord.ui.Select[Any]) -> None:
        await tell_chosen(interaction, select.values)


class Several(discord.ui.ActionRow[Card]):
    """Some of a few."""

    @discord.ui.select(placeholder="Which hubs?", custom_id="several", options=HUBS, max_values=2)
    async def several(self, interaction: discord.Interaction, select: discord.ui.Select[Any]) -> None:
        await tell_chosen(interaction, select.values)


class Users(discord.ui.ActionRow[Card]):
    """A person."""

    @discord.ui.select(cls=discord.ui.UserSelect, placeholder="Who?", custom_id="who")
    async def who(self, interaction: discord.Interaction, select: discord.ui.UserSelect[Any]) -> None:
        await tell_chosen(interaction, select.values)


def embed() -> discord.Embed:
    """An embed with all its parts."""
    made = discord.Embed(title="A title", description=MARKDOWN, colour=0x23A55A, url="https://example.org")
    made.set_author(name="An author")
    made.set_footer(text="A footer")
    return made.add_field(name="Area", value="300,000 m²").add_field(name="Led by", value="**Somebody**")


def png() -> bytes:
    """A picture of one dot."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001"
        "27341327000000004945 4e44ae426082".replace(" ", "")
    )


class ShowBot(TryBot):
    """Says hello to whoever writes to it, and has a command for each thing to be seen."""

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user and (message.guild is None or self.user in message.mentions):
            async with message.channel.typing():
                await asyncio.sleep(0.2)
            await message.reply(f"You said: {message.content}")


def show_bot() -> ShowBot:
    """The bot with its commands."""
    bot = ShowBot()

    @bot.tree.command(description="Every component")
    async def card(interaction: discord.Interaction) -> None:
        files = [discord.File(io.BytesIO(png()), "dot.png"), discord.File(io.BytesIO(b"a,b\n"), "facts.csv")]
        await interaction.response.send_message(view=Card(), files=files)

    @bot.tree.command(description="Text and an embed")
    async def words(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(MARKDOWN, embed=embed())

    @bot.tree.command(description="Says back what it is told")
    @app_commands.describe(text="Anything", loud="In capitals")
    async def echo(interaction: discord.Interaction, text: str, loud: bool = False) -> None:
        await interaction.response.send_message(text.upper() if loud else text, ephemeral=True)

    @echo.autocomplete("text")
    async def suggest(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        await asyncio.sleep(0.05)
        return [app_commands.Choice(name=f"{typed} {n}", value=f"value {n} of {interaction.locale}") for n in (1, 2, 3)]

    @bot.tree.command(description="Thinks before it speaks")
    async def think(interaction: discord.Interaction) -> None:
        await interaction.response.defer(thinking=True)
        await asyncio.sleep(0.6)
        await interaction.followup.send("a thought")

    @bot.tree.command(description="Never answers")
    async def mute(interaction: discord.Interaction) -> None:
        """No answer."""

    @bot.tree.command(description="Takes a file")
    async def copy(interaction: discord.Interaction, source: discord.Attachment) -> None:
        content = await source.read()
        await interaction.response.send_message(file=discord.File(io.BytesIO(content.upper()), "loud.txt"))

    @bot.tree.command(description="For admins")
    @app_commands.default_permissions(manage_guild=True)
    async def rule(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("ruled", ephemeral=True)

    @bot.tree.context_menu(name="Answer this")
    async def answer(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"About: {message.content}")

    return bot
