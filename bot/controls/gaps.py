"""What curators do with gaps: a press goes in; a page, YAML to take over, or a gap less comes out."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import discord

from bot.controls.acts import Act, Pressed
from bot.controls.gated import gated
from bot.curating.gaps import gap_of, open_gaps
from bot.desk import Desk
from bot.people import own_speech
from bot.render.curating.gap_cards import gaps_card, stub_card
from bot.replies import EXPIRED, edit, reply, say


async def _page(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    await interaction.response.defer()
    gaps = await open_gaps(desk, interaction.guild_id or 0)
    await edit(interaction, gaps_card(gaps, _number(pressed.press.key), own_speech(interaction)))


async def _yaml(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    words, number = own_speech(interaction), _number(pressed.press.key)
    gap = await gap_of(desk, interaction.guild_id or 0, number)
    if gap is None or gap.stub is None:
        await say(interaction, words(EXPIRED))
        return
    name = f"gap-{number}.yaml"
    file = discord.File(BytesIO(gap.stub.yaml.encode()), name)
    await reply(interaction, stub_card(gap, name, words), private=True, files=(file,))


async def _close(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Close all questions of a gap that nobody wants to answer, and show what is left."""
    number, _, page = pressed.press.key.partition(".")
    await interaction.response.defer()
    guild = interaction.guild_id or 0
    meant = next((one for one in await open_gaps(desk, guild) if _number(number) in one.numbers), None)
    if meant is None:
        await say(interaction, own_speech(interaction)(EXPIRED))
        return
    await desk.diary.gaps.close(meant.numbers, desk.now())
    await edit(interaction, gaps_card(await open_gaps(desk, guild), _number(page), own_speech(interaction)))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < len(str(2**63)) else 0


GAP_ACTS: Mapping[str, Act] = gated(
    {"gaps": ("look", _page), "gap-yaml": ("look", _yaml), "gap-close": ("curate", _close)}
)
