"""Setting digests up: what somebody wants of a channel goes in; it is kept, and the card that says so comes out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

import discord

from bot.delivery import ZoneError, next_run, zone_of
from bot.desk import Desk
from bot.diary import Plan, Subscription
from bot.digests.planning import Typed, planned
from bot.digests.reaching import AnyChannel, missing_in, opened, unfit
from bot.people import spoken_in
from bot.render.cards import Card
from bot.render.digests.subscriptions import BY_HAND, Due, missing_card, refused_card, subscription_card
from bot.speech import Speech
from knowledge import Mark

# Nobody reads more, and all of them stand in one menu.
MOST_DIGESTS = 25
_NO_ZONE = "UTC"


async def add(desk: Desk, interaction: discord.Interaction, channel: AnyChannel, typed: Typed, words: Speech) -> Card:
    """Let a channel have a digest, when it can be posted there and all that was typed is understood.

    Raises:
        DiaryError: it cannot be kept.
    """
    guild = interaction.guild_id or 0
    others = await desk.diary.subscriptions.of_guild(guild)
    if len(others) >= MOST_DIGESTS:
        most = words("This server has {number} digests, which is as many as it can have.", number=len(others))
        return refused_card((most,), words)
    zone = others[-1].plan.zone if others else _NO_ZONE
    language = spoken_in(desk.servers, guild, interaction.guild_locale)
    plan = planned(desk.engine, typed, Plan(time(9), zone, language=language), words)
    wrong = _wrong(plan, channel, words)
    if wrong or not isinstance(plan, Plan):
        return refused_card(wrong, words)
    if barred := await _barred(interaction, channel.id, words):
        return barred
    author, now = interaction.user.id, desk.now()
    added = await desk.diary.subscriptions.add(guild, channel.id, plan, author, now, served_mark(desk))
    notes = () if typed.timezone else (words("No time zone was given: it is {zone}.", zone=zone),)
    return await _done(desk, added, words("Set up"), words, *notes, *opened(channel, words))


async def edit(
    desk: Desk,
    interaction: discord.Interaction,
    one: Subscription,
    channel: AnyChannel | None,
    typed: Typed,
    words: Speech,
) -> Card:
    """Change what was typed of a digest, and leave the rest.

    Raises:
        DiaryError: it cannot be kept.
    """
    plan = planned(desk.engine, typed, one.plan, words)
    wrong = _wrong(plan, channel, words)
    if wrong or not isinstance(plan, Plan):
        return refused_card(wrong, words)
    if channel and (barred := await _barred(interaction, channel.id, words)):
        return barred
    changed = await desk.diary.subscriptions.edit(one.id, plan, desk.now(), channel.id if channel else None)
    if channel and channel.id != one.channel:
        # What was refused there may come here today.
        await desk.diary.deliveries.begin_anew(one.id)
    return await _done(desk, changed, words("Changed"), words, *opened(channel, words))


async def pause(desk: Desk, one: Subscription, words: Speech) -> Card:
    """Let a digest rest.

    Raises:
        DiaryError: it cannot be kept.
    """
    return await _done(desk, await desk.diary.subscriptions.pause(one.id, BY_HAND), words("Paused"), words)


async def resume(desk: Desk, interaction: discord.Interaction, one: Subscription, words: Speech) -> Card:
    """Let a digest go on with its next hour, when it can be posted again.

    Raises:
        DiaryError: it cannot be kept.
    """
    if one.channel and (barred := await _barred(interaction, one.channel, words)):
        return barred
    return await _done(desk, await desk.diary.subscriptions.resume(one.id, desk.now()), words("Goes on"), words)


async def due_of(desk: Desk, one: Subscription) -> Due:
    """When a digest comes next: of a date that has had its own, none comes again.

    Raises:
        DiaryError: the diary cannot be read.
    """
    if one.state == "paused":
        return Due(one, None)
    now = desk.now()
    try:
        due = next_run(one.plan, now)
        day = due.astimezone(zone_of(one.plan.zone)).date()
        had = await desk.diary.deliveries.of(one.id, day, now)
        return Due(one, next_run(one.plan, due) if had else due)
    except ZoneError:
        return Due(one, None, zoneless=True)


def served_mark(desk: Desk) -> Mark | None:
    """The version that is served now: what changes from it on is told."""
    version = desk.engine.version
    return Mark(version.id, version.at) if version else None


def _wrong(plan: Plan | Sequence[str], channel: AnyChannel | None, words: Speech) -> tuple[str, ...]:
    no = unfit(channel.type, words) if channel else None
    return (*((no,) if no else ()), *(() if isinstance(plan, Plan) else plan))


async def _barred(interaction: discord.Interaction, channel: int, words: Speech) -> Card | None:
    """Why nothing can be posted in a channel; None when it can be."""
    try:
        missing = await missing_in(interaction, channel, words)
    except discord.NotFound:
        gone = words("The channel is not there any more. Choose another one with /digest edit.")
        return refused_card((gone,), words)
    return missing_card(channel, missing, words) if missing else None


async def _done(desk: Desk, one: Subscription | None, head: str, words: Speech, *notes: str) -> Card:
    if one is None:
        # Somebody else has removed it a moment ago.
        return refused_card((words("There is no such digest any more."),), words)
    return subscription_card(head, await due_of(desk, one), desk.engine.snapshot, words, *notes)
