"""Other knowledge, on somebody's word: a reload or a rollback is asked for, done and told, then those who wait are."""

from __future__ import annotations

from typing import Any

import discord

from bot.curating.notices import tell_waiting
from bot.curating.reasons import reason
from bot.desk import Desk
from bot.people import own_speech, write_what_came
from bot.render.cards import card
from bot.render.curating.loads import load_card
from bot.replies import reply
from bot.speech import message
from knowledge import KnowledgeError, ReloadReport

# Who did it stands in the audit, which forgets people; a version does not.
BY = "Discord"
UNKNOWN = message("There is no version {version}. /knowledge history shows those that are kept.")
UNSHOWN = message("This cannot be shown: {why}")
LOADED = "loaded"
# Entries of the audit that are looked through for who loaded a version.
MOST_ENTRIES = 1_000


async def load(
    desk: Desk, interaction: discord.Interaction, *, dry_run: bool = False, force: bool = False, note: str = ""
) -> None:
    """Reload, and say what came of it. The interaction is deferred already: reading may take long.

    Raises:
        discord.DiscordException: Discord refuses the card; what was loaded still is.
    """
    try:
        report = await desk.engine.reload(dry_run=dry_run, force=force, by=BY, note=note)
    except KnowledgeError as error:
        await _failed(interaction, error)
        return
    await _done(desk, interaction, report, note)


async def roll_back(desk: Desk, interaction: discord.Interaction, version: int, note: str = "") -> None:
    """Serve a version again, and say what changed by that. The interaction is deferred already.

    Raises:
        discord.DiscordException: Discord refuses the card; what was loaded still is.
    """
    try:
        if version not in [one.id for one in await desk.engine.history()]:
            await reply(interaction, card("warning", own_speech(interaction)(UNKNOWN, version=version)), private=True)
            return
        report = await desk.engine.roll_back(version, by=BY, note=note)
    except KnowledgeError as error:
        await _failed(interaction, error)
        return
    await _done(desk, interaction, report, note)


async def loaders(desk: Desk, guild: int | None) -> dict[int, str]:
    """Who loaded versions from this server, by version, as a card names them; as far as the audit says."""
    found: dict[int, str] = {}
    for entry in await desk.diary.audit.latest(guild, most=MOST_ENTRIES):
        version = entry.details.get("version")
        if entry.what == LOADED and isinstance(version, int) and entry.who.isdecimal():
            found.setdefault(version, f"<@{entry.who}>")
    return found


async def _done(desk: Desk, interaction: discord.Interaction, report: ReloadReport, note: str) -> None:
    loaded = report.outcome == "loaded"
    details: dict[str, Any] = {"outcome": report.outcome, "version": report.after.id if report.after else None}
    await write_what_came(desk, interaction, LOADED if loaded else "not loaded", details)
    words = own_speech(interaction)
    try:
        await reply(interaction, load_card(report, words, by=interaction.user.id, note=note), private=True)
    finally:
        if loaded:
            await tell_waiting(desk, interaction.client)


async def _failed(interaction: discord.Interaction, error: KnowledgeError) -> None:
    words = own_speech(interaction)
    said = words("Nothing was loaded: {why}", why=reason(error, words))
    await reply(interaction, card("warning", said), private=True)
