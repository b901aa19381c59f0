"""`/knowledge reload | changes | history | rollback`: other knowledge is served, or what changed comes out."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.curating.loading import UNKNOWN, UNSHOWN, load, loaders, roll_back
from bot.curating.reasons import reason
from bot.desk import Desk, GetDesk
from bot.people import may_curate, own_speech
from bot.render import limits
from bot.render.cards import card
from bot.render.curating.history import history_card, version_label
from bot.render.curating.loads import changes_card
from bot.replies import reply
from bot.speech import message
from knowledge import KnowledgeError

MOST_NOTE = 200
FIRST = message("Version {version} is the first that is kept: there is none before it.")
SAME = message("That is one and the same version. Name two different ones.")


def add_versions(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands over versions."""
    _add_loading(group, desk)
    _add_looking(group, desk)


def _add_loading(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("reload"), description=described("Load the seeds as they are now"))
    @app_commands.rename(dry_run=named("dry-run"), force=named("force"), note=named("note"))
    @app_commands.describe(
        dry_run=described("Only say what would change"),
        force=described("Load what removes many facts as well"),
        note=described("Why, for the history"),
    )
    async def reload(
        interaction: discord.Interaction,
        dry_run: bool = False,
        force: bool = False,
        note: app_commands.Range[str, 0, MOST_NOTE] = "",
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await load(desk(), interaction, dry_run=dry_run, force=force, note=note)

    @group.command(name=named("rollback"), description=described("Serve again what a version said"))
    @app_commands.rename(version=named("version"), note=named("note"))
    @app_commands.describe(version=described("Its number in the history"), note=described("Why, for the history"))
    async def rollback(
        interaction: discord.Interaction,
        version: app_commands.Range[int, 1],
        note: app_commands.Range[str, 0, MOST_NOTE] = "",
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await roll_back(desk(), interaction, version, note)

    @rollback.autocomplete("version")
    async def versions(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[int]]:
        return await _complete(desk, interaction, typed)


def _add_looking(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("changes"), description=described("What changed from one version to another"))
    @app_commands.rename(before=named("from"), after=named("to"))
    @app_commands.describe(
        before=described("A version; the one before, when none is given"),
        after=described("A later version; the one served, when none is given"),
    )
    async def changes(
        interaction: discord.Interaction,
        before: app_commands.Range[int, 1] | None = None,
        after: app_commands.Range[int, 1] | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show_changes(desk(), interaction, before, after)

    @changes.autocomplete("before")
    @changes.autocomplete("after")
    async def versions(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[int]]:
        return await _complete(desk, interaction, typed)

    @group.command(name=named("history"), description=described("The versions that are kept, and the way back to each"))
    async def history(interaction: discord.Interaction) -> None:
        # A reload that runs may hold the store for a while.
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await desk().engine.history()
        people = await loaders(desk(), interaction.guild_id)
        served = desk().engine.version
        words = own_speech(interaction)
        await reply(interaction, history_card(kept, served.id if served else 0, people, 0, words), private=True)


async def _show_changes(desk: Desk, interaction: discord.Interaction, before: int | None, after: int | None) -> None:
    words = own_speech(interaction)
    served = desk.engine.version
    try:
        kept = [version.id for version in await desk.engine.history()]
        last = after or (served.id if served else 0)
        first = before or next((number for number in kept if number < last), None)
        unknown = next((number for number in (first, last) if number and number not in kept), None)
        if unknown:
            shown = card("warning", words(UNKNOWN, version=unknown))
        elif first is None:
            shown = card("plain", words(FIRST, version=last))
        elif first == last:
            shown = card("plain", words(SAME))
        else:
            shown = changes_card(first, last, await desk.engine.changes(first, last), 0, words)
    except KnowledgeError as error:
        shown = card("warning", words(UNSHOWN, why=reason(error, words)))
    await reply(interaction, shown, private=True)


async def _complete(desk: GetDesk, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[int]]:
    """Versions whose number or note holds what is typed, the newest first; nothing for those who may not curate."""
    if not may_curate(desk().servers, interaction):
        return []
    wanted = typed.strip().casefold()
    try:
        versions = await desk().engine.history()
    except KnowledgeError:
        return []
    words = own_speech(interaction)
    labelled = ((version_label(one, words), one) for one in versions)
    found = [app_commands.Choice(name=label, value=one.id) for label, one in labelled if wanted in label.casefold()]
    return found[: limits.CHOICES]
