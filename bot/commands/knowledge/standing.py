"""`/knowledge status | check | stale | export`: how things stand goes out, privately; nothing is changed."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import discord
from discord import app_commands

from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.curating.exporting import MOST_BYTES, TooLarge, exported
from bot.curating.gaps import noted_gaps
from bot.curating.letters import seen_letters
from bot.curating.loading import loaders
from bot.curating.reasons import reason
from bot.desk import Desk, GetDesk
from bot.diary import DiaryError
from bot.people import own_speech
from bot.render.cards import card
from bot.render.curating.standing import (
    Beating,
    Standing,
    check_card,
    export_card,
    stale_card,
    status_card,
    too_large_card,
)
from bot.replies import reply
from bot.speech import message
from knowledge import ExportError, ExportFormat, check_seeds, latest_day, stale_sources

# The tick is one in 20 seconds. A beat with hundreds of digests takes as many tenths of a second, and one of which
# Discord answers nothing for a while takes minutes.
NOT_BEGUN, NOT_ENDED = timedelta(seconds=90), timedelta(minutes=10)
UNEXPORTED = message("Nothing was exported: {why}")


def add_standing(group: GatedGroup, desk: GetDesk) -> None:
    """Add the commands that look."""

    @group.command(name=named("status"), description=described("What is served, since when, and whether all is well"))
    async def status(interaction: discord.Interaction) -> None:
        # The diary may be busy.
        await interaction.response.defer(ephemeral=True, thinking=True)
        guild = interaction.guild_id or 0
        standing = _standing(desk())
        people: dict[int, str] = {}
        try:
            people = await loaders(desk(), guild)
            gaps, letters = await noted_gaps(desk(), guild), await seen_letters(desk(), guild)
            standing = _standing(desk(), len(gaps), len(letters))
        except DiaryError:
            # How the rest stands is what somebody looks for then.
            people = {}
        words = own_speech(interaction)
        await reply(interaction, status_card(standing, people, words), private=True)

    @group.command(name=named("check"), description=described("Look for mistakes in the seeds, without loading them"))
    async def check(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        report = await asyncio.to_thread(check_seeds, desk().running.seeds, latest_day(desk().now()))
        await reply(interaction, check_card(report, own_speech(interaction)), private=True)

    @group.command(name=named("stale"), description=described("Sources that should be looked at again"))
    async def stale(interaction: discord.Interaction) -> None:
        # Every fact is looked at, which takes seconds when there are hundred thousands.
        await interaction.response.defer(ephemeral=True, thinking=True)
        today = desk().now().date()
        words = own_speech(interaction)
        found = await asyncio.to_thread(stale_sources, desk().engine.snapshot, today)
        await reply(interaction, stale_card(found, today, 0, words), private=True)

    _add_export(group, desk)


def _add_export(group: GatedGroup, desk: GetDesk) -> None:
    @group.command(name=named("export"), description=described("All that is known, as files for others to use"))
    @app_commands.rename(to=named("format"))
    @app_commands.describe(to=described("Which files"))
    @app_commands.choices(
        to=[
            app_commands.Choice(name="JSON", value="json"),
            app_commands.Choice(name="CSV", value="csv"),
            app_commands.Choice(name="SQLite", value="sqlite"),
        ]
    )
    async def export(interaction: discord.Interaction, to: app_commands.Choice[str]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = own_speech(interaction)
        wanted: ExportFormat = "json" if to.value == "json" else "csv" if to.value == "csv" else "sqlite"
        try:
            made = await exported(desk().engine, wanted, MOST_BYTES)
        except TooLarge as large:
            await reply(interaction, too_large_card(large.size, MOST_BYTES, words), private=True)
            return
        except ExportError as error:
            await reply(interaction, card("warning", words(UNEXPORTED, why=reason(error, words))), private=True)
            return
        shown = export_card([one.name for one in made], [(one.number, one.of) for one in made], words)
        await reply(interaction, shown, private=True, files=[one.file for one in made])


def _standing(desk: Desk, gaps: int | None = None, letters: int | None = None) -> Standing:
    engine, running = desk.engine, desk.running
    return Standing(
        engine.version,
        len(engine.snapshot.hubs),
        len(engine.snapshot.facts),
        running.since,
        engine.problems,
        engine.refused,
        running.store_aside,
        desk.diary.mended.aside if desk.diary.mended else None,
        desk.diary.last_backup(),
        gaps,
        letters,
        _beating(desk),
    )


def _beating(desk: Desk) -> Beating:
    """How the tick of the digests goes: late when none has begun for long, or those that began do not end."""
    delivery, now = desk.delivery, desk.now()
    began = delivery.began or desk.running.since
    ended = delivery.last.at if delivery.last else desk.running.since
    late = now - began > NOT_BEGUN or now - ended > NOT_ENDED
    last = delivery.last
    return Beating(last.at, last.runs, last.failed, late) if last else Beating(None, late=late)
