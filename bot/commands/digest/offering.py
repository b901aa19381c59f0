"""Autocomplete of digests and plans: what is typed so far goes in; choices come out, and other text is fine too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import HUBS
from bot.commands.offering import Offer
from bot.delivery import city_of, zone_of, zones_like
from bot.desk import Desk, GetDesk
from bot.diary import EVERY_DAY, DiaryError, Subscription
from bot.digests.days import days_of
from bot.digests.hours import hour_of
from bot.digests.interests import pieces_of
from bot.people import may_curate, own_speech
from bot.render import limits
from bot.render.browsing import values_of
from bot.render.digests.subscriptions import WEEKEND, WORKING, days_word, label_of
from bot.render.kinds import labelled
from bot.render.names import name_choice
from bot.speech import Speech

Command = app_commands.Command[Any, ..., None]
# Labels with values, for what is typed last in a list.
Named = Callable[[Desk, str, Speech], Iterable[tuple[str, str]]]
_HOURS = ("07:00", "08:00", "09:00", "10:00", "12:00", "17:00", "18:00", "20:00")


def offer_subscriptions(command: Command, desk: GetDesk) -> None:
    """Complete the option `digest`: with the digests of the server, for those who may curate there."""

    async def offer(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        if not may_curate(desk().servers, interaction):
            return []
        try:
            found = await desk().diary.subscriptions.of_guild(interaction.guild_id or 0)
        except DiaryError:
            return []
        words = own_speech(interaction)
        labels = [(label_of(one, _channel(interaction, one), words), str(one.id)) for one in found]
        return _choices((label, value) for label, value in labels if typed.strip().casefold() in label.casefold())

    command.autocomplete("digest")(offer)


def offer_plans(command: Command, desk: GetDesk) -> None:
    """Complete the options of a plan."""
    command.autocomplete("time")(_plain(desk, _times))
    command.autocomplete("timezone")(_plain(desk, _zones))
    command.autocomplete("days")(_plain(desk, _days))
    command.autocomplete("topics")(_list(desk, _topics))
    command.autocomplete("hubs")(_list(desk, _hubs))
    command.autocomplete("countries")(_list(desk, _countries))


def _plain(desk: GetDesk, offers: Named) -> Offer:
    async def offer(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        return _choices(offers(desk(), typed, own_speech(interaction)))

    return offer


def _list(desk: GetDesk, offers: Named) -> Offer:
    """What completes the last name of a list; the choices hold the names before it as well."""

    async def offer(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        *before, last = (
            pieces_of(typed) if typed.strip() and typed.rstrip()[-1] not in ",，、" else (*pieces_of(typed), "")
        )
        head = "".join(f"{piece}, " for piece in before)
        found = offers(desk(), last, own_speech(interaction))
        return _choices((f"{head}{label}", f"{head}{value}") for label, value in found if value not in before)

    return offer


def _choices(labelled: Iterable[tuple[str, str]]) -> list[app_commands.Choice[str]]:
    """Those that Discord takes: a value that is too long cannot be chosen, but it can be typed."""
    found = (
        app_commands.Choice(name=limits.clip(label, limits.CHOICE_NAME), value=value)
        for label, value in labelled
        if limits.size(value) <= limits.CHOICE_VALUE
    )
    return [choice for _, choice in zip(range(limits.CHOICES), found, strict=False)]


def _times(_: Desk, typed: str, __: Speech) -> Iterator[tuple[str, str]]:
    at = hour_of(typed)
    hours = (f"{at:%H:%M}",) if at else _HOURS if not typed.strip() else ()
    return ((hour, hour) for hour in hours)


def _zones(desk: Desk, typed: str, words: Speech) -> Iterator[tuple[str, str]]:
    """Zones with what their clocks show now, by which one's own is known at once."""
    now = desk.now()
    for zone in zones_like(typed, limits.CHOICES):
        city = city_of(zone) if words.language == "zh" else None
        yield f"{f'{city} · ' if city else ''}{zone} · {now.astimezone(zone_of(zone)):%H:%M}", zone


def _days(_: Desk, typed: str, words: Speech) -> Iterator[tuple[str, str]]:
    several = (EVERY_DAY, WORKING, WEEKEND, *((day,) for day in EVERY_DAY))
    labels = [days_word(days, words) for days in several]
    found = [label for label in labels if typed.strip().casefold() in label.casefold()]
    if meant := days_of(typed):
        # What is understood is shown before it is sent.
        found = list(dict.fromkeys((days_word(meant, words), *found)))
    return ((label, label) for label in found)


def _topics(desk: Desk, typed: str, words: Speech) -> Iterator[tuple[str, str]]:
    wanted = typed.casefold()
    topics = desk.engine.snapshot.topics.values()
    return (
        (labelled(one, words), one.id)
        for one in topics
        if any(wanted in text.casefold() for text in (one.id, one.label, one.chinese))
    )


def _hubs(desk: Desk, typed: str, words: Speech) -> Iterator[tuple[str, str]]:
    offers = desk.engine.complete(typed, HUBS, limits.CHOICES, words.language)
    return (name_choice(one, desk.engine.snapshot, words) for one in offers)


def _countries(desk: Desk, typed: str, words: Speech) -> Iterator[tuple[str, str]]:
    values = values_of(desk.engine.browse(), "country", desk.engine.snapshot, words)
    wanted = typed.casefold()
    fitting = (one for one in values if any(wanted in text.casefold() for text in (one.label, one.value)))
    return ((one.counted(limits.CHOICE_NAME), one.value) for one in fitting)


def _channel(interaction: discord.Interaction[Any], one: Subscription) -> str:
    known = interaction.guild.get_channel_or_thread(one.channel or 0) if interaction.guild else None
    return f"#{known.name}" if known else f"#{one.channel}"
