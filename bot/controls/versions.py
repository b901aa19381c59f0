"""What curators do with versions: a press goes in; a page of what changed, or other knowledge is served."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

import discord

from bot.controls.acts import Act, Pressed
from bot.controls.gated import gated
from bot.curating.loading import UNSHOWN, load, loaders, roll_back
from bot.curating.reasons import reason
from bot.desk import Desk
from bot.people import own_speech
from bot.render.curating.history import going_back_card, history_card
from bot.render.curating.loads import changes_card
from bot.render.curating.standing import stale_card
from bot.replies import EXPIRED, edit, reply, say
from bot.speech import message
from knowledge import KnowledgeError, Version, stale_sources

OTHERWISE = message("Something else is served by now. Please look again.")
NOTHING = message("Nothing was changed: {why}")


async def _history(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    # A reload that runs may hold the store for a while.
    await interaction.response.defer()
    versions = await desk.engine.history()
    people = await loaders(desk, interaction.guild_id)
    (at,) = _numbers(pressed.press.key, 1)
    await edit(interaction, history_card(versions, _served(desk), people, at, own_speech(interaction)))


async def _changes(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    before, after, at = _numbers(pressed.press.key, 3)
    words = own_speech(interaction)
    await interaction.response.defer()
    try:
        changes = await desk.engine.changes(before, after)
    except KnowledgeError as error:
        await say(interaction, words(UNSHOWN, why=reason(error, words)))
        return
    await edit(interaction, changes_card(before, after, changes, at, words))


async def _stale(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    day, _, at = pressed.press.key.partition(".")
    try:
        on = date.fromisoformat(day)
    except ValueError:
        await say(interaction, own_speech(interaction)(EXPIRED))
        return
    (page,) = _numbers(at, 1)
    await interaction.response.defer()
    found = await asyncio.to_thread(stale_sources, desk.engine.snapshot, on)
    await edit(interaction, stale_card(found, on, page, own_speech(interaction)))


async def _going_back(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Show what going back would change, before it is done."""
    (number,) = _numbers(pressed.press.key, 1)
    words = own_speech(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    version = await _version(desk, number)
    if version is None:
        await say(interaction, words(EXPIRED))
        return
    changes = await desk.engine.changes(_served(desk), number)
    card = going_back_card(version, _served(desk), changes, interaction.user.id, words)
    await reply(interaction, card, private=True)


async def _go_back(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    number, served = _numbers(pressed.press.key, 2)
    if served != _served(desk):
        await say(interaction, own_speech(interaction)(OTHERWISE))
        return
    await interaction.response.defer(ephemeral=True, thinking=True)
    await roll_back(desk, interaction, number)


async def _force_load(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Load what was refused, when it still is what was shown: no more is removed than somebody has seen."""
    before, removed = _numbers(pressed.press.key, 2)
    note = pressed.press.key.split(".", 2)[-1] if pressed.press.key.count(".") > 1 else ""
    await interaction.response.defer(ephemeral=True, thinking=True)
    try:
        would = await desk.engine.reload(dry_run=True)
    except KnowledgeError as error:
        words = own_speech(interaction)
        await say(interaction, words(NOTHING, why=reason(error, words)))
        return
    same = before == _served(desk) and would.removed <= removed
    await load(desk, interaction, force=same, note=note)


async def _version(desk: Desk, number: int) -> Version | None:
    return next((one for one in await desk.engine.history() if one.id == number), None)


def _served(desk: Desk) -> int:
    return desk.engine.version.id if desk.engine.version else 0


def _numbers(key: str, count: int) -> tuple[int, ...]:
    """The first numbers of a control's key; 0 for what is none."""
    parts = [*key.split("."), *[""] * count][:count]
    return tuple(int(part) if part.isdecimal() and len(part) < len(str(2**63)) else 0 for part in parts)


VERSION_ACTS: Mapping[str, Act] = gated(
    {
        "history": ("look", _history),
        "changes": ("look", _changes),
        "stale": ("look", _stale),
        "going-back": ("change", _going_back),
        "go-back": ("change", _go_back),
        "force-load": ("change", _force_load),
    }
)
