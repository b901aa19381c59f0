"""Selects of people and places, and modals with every field that discord.py 2.7 knows."""

from typing import Any

import discord
import pytest
from discord import ui

from playground.server import ChannelKind, LocalDiscord, NotPossible, Upload
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

PARKS = [discord.SelectOption(label="Wuxi", value="w"), discord.SelectOption(label="Suzhou", value="s")]


class Correction(ui.Modal, title="Suggest a correction"):
    """Asks in every way there is."""

    intro: ui.TextDisplay[Any] = ui.TextDisplay("What is wrong?")
    text: ui.Label["Correction"] = ui.Label(text="Better", component=ui.TextInput(custom_id="better", default="42"))
    park: ui.Label["Correction"] = ui.Label(text="Where", component=ui.Select(custom_id="park", options=PARKS))
    whom: ui.Label["Correction"] = ui.Label(
        text="Who", component=ui.UserSelect(custom_id="whom", max_values=2, required=False)
    )
    proof: ui.Label["Correction"] = ui.Label(text="Proof", component=ui.FileUpload(custom_id="proof", required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        fields: list[Any] = [part.component for part in (self.text, self.park, self.whom, self.proof)]
        text, park, whom, proof = fields
        people = [person.display_name for person in whom.values]
        files = [(await file.read()).decode() for file in proof.values]
        await interaction.response.send_message(f"{text.value} {park.values} {people} {files}")


class Kinds(ui.Modal, title="Which kind"):
    """Radio buttons, boxes and one box."""

    one: ui.Label["Kinds"] = ui.Label(
        text="One",
        component=ui.RadioGroup(
            custom_id="one", options=[discord.RadioGroupOption(label=name, value=name[0]) for name in ("Park", "City")]
        ),
    )
    some: ui.Label["Kinds"] = ui.Label(
        text="Some",
        component=ui.CheckboxGroup(
            custom_id="some",
            options=[discord.CheckboxGroupOption(label=name, value=name[0]) for name in ("Old", "New")],
        ),
    )
    sure: ui.Label["Kinds"] = ui.Label(text="Sure", component=ui.Checkbox(custom_id="sure"))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        fields: list[Any] = [part.component for part in (self.one, self.some, self.sure)]
        one, some, sure = fields
        await interaction.response.send_message(f"{one.value} {some.values} {sure.value}")


class Choosing(ui.View):
    """Selects of people, roles and channels."""

    @ui.select(cls=ui.UserSelect, placeholder="Whom")
    async def whom(self, interaction: discord.Interaction, select: ui.UserSelect["Choosing"]) -> None:
        await interaction.response.send_message(select.values[0].display_name)

    @ui.select(cls=ui.RoleSelect, placeholder="Role")
    async def role(self, interaction: discord.Interaction, select: ui.RoleSelect["Choosing"]) -> None:
        await interaction.response.send_message(select.values[0].name)

    @ui.select(cls=ui.ChannelSelect, placeholder="Where", channel_types=[discord.ChannelType.text])
    async def place(self, interaction: discord.Interaction, select: ui.ChannelSelect["Choosing"]) -> None:
        await interaction.response.send_message(select.values[0].name)

    @ui.select(cls=ui.MentionableSelect, placeholder="Any", max_values=2)
    async def anyone(self, interaction: discord.Interaction, select: ui.MentionableSelect["Choosing"]) -> None:
        await interaction.response.send_message(", ".join(one.name for one in select.values))


def asking_bot() -> TryBot:
    bot = TryBot()

    @bot.tree.command(description="A modal")
    async def correct(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Correction())

    @bot.tree.command(description="Another modal")
    async def kinds(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Kinds())

    @bot.tree.command(description="Selects")
    async def choose(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Choose", view=Choosing())

    return bot


async def test_a_modal_takes_text_choices_people_and_files(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        opened = await local.slash(local.member, local.general, "correct")
        filled = {"park": "Suzhou", "whom": [local.admin, local.member], "proof": Upload("a.txt", b"hello")}
        for wrong in ({}, {"park": "Paris"}, {"park": "w", "whom": local.general}, {"park": "w", "more": 1}):
            with pytest.raises(NotPossible):
                await local.submit(opened, wrong)
        sent = await local.submit(opened, filled)
        again = await local.submit(
            await local.slash(local.member, local.general, "correct"), {"better": "43", "park": ["w"]}
        )
    assert sent.text == "42 ['s'] ['Ada', 'Mei'] ['hello']"
    assert again.text == "43 ['w'] [] []"


async def test_a_modal_takes_radio_buttons_and_boxes(local: LocalDiscord, connect: Connect) -> None:
    async with connect(asking_bot()):
        opened = await local.slash(local.member, local.general, "kinds")
        sent = await local.submit(opened, {"one": "City", "some": ["Old", "New"], "sure": True})
        with pytest.raises(NotPossible, match="choose one"):
            await local.submit(opened, {"some": ["Old"]})
    assert sent.text == "C ['O', 'N'] True"


async def test_people_roles_and_channels_are_chosen(local: LocalDiscord, connect: Connect) -> None:
    role = local.add_role("Curators")
    async with connect(asking_bot()):
        card = (await local.slash(local.member, local.general, "choose")).message
        said = [
            (await local.choose(local.member, card, "Whom", local.admin)).text,
            (await local.choose(local.member, card, "Role", role)).text,
            (await local.choose(local.member, card, "Where", local.digests)).text,
            (await local.choose(local.member, card, "Any", local.admin, role)).text,
        ]
        for select, wrong in (
            ("Whom", role),
            ("Role", local.admin),
            ("Where", local.add_channel("f", ChannelKind.FORUM)),
        ):
            with pytest.raises(NotPossible):
                await local.choose(local.member, card, select, wrong)
    assert said == ["Ada", "Curators", "digests", "admin, Curators"]


async def test_answers_of_another_kind_are_refused(local: LocalDiscord, connect: Connect) -> None:
    bot, refused = TryBot(), []

    @bot.tree.command(description="Answers in ways that are not for it")
    async def wrong(interaction: discord.Interaction) -> None:
        place = discord.http.Route("POST", f"/interactions/{interaction.id}/{interaction.token}/callback")
        for kind in (1, 6, 7, 8, 10, 12, 99):
            try:
                await interaction.client.http.request(place, json={"type": kind, "data": {}})
            except discord.HTTPException as error:
                refused.append((kind, error.code))
        await interaction.response.send_message("at last")

    async with connect(bot):
        exchange = await local.slash(local.member, local.general, "wrong")
    assert exchange.text == "at last"
    assert refused == [(kind, 50035) for kind in (1, 6, 7, 8, 10, 12, 99)]
