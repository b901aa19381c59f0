"""`/hubs`: filters go in, the hubs that fit come out, with menus that narrow them down."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.finding import filters_of, listing_of
from bot.answering.showing import listing_shown, viewer_of
from bot.commands.naming import described, everywhere, named
from bot.commands.offering import Offer
from bot.desk import GetDesk
from bot.people import own_speech, visit_of
from bot.render import limits
from bot.render.browsing import SIDES, Side, values_of
from bot.render.keys import key_for
from bot.replies import reply

Typed = app_commands.Range[str, 0, limits.CHOICE_VALUE]


def hubs_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("hubs"), description=described("Look through the hubs by place, topic and kind"))
    @app_commands.rename(country=named("country"), city=named("city"), topic=named("topic"), kind=named("kind"))
    @app_commands.describe(
        country=described("Hubs in this country"),
        city=described("Hubs in this city"),
        topic=described("Hubs that are known for this topic"),
        kind=described("Hubs of this kind, for example: science park"),
    )
    @everywhere
    async def hubs(
        interaction: discord.Interaction, country: Typed = "", city: Typed = "", topic: Typed = "", kind: Typed = ""
    ) -> None:
        visit = visit_of(desk().servers, interaction)
        typed: dict[Side, str] = {"country": country, "city": city, "topic": topic, "kind": kind}
        filters, missing = filters_of(desk().engine, typed, visit.speech(private=True))
        # What nobody can look up is nobody else's concern.
        private = visit.private or bool(missing)
        card = listing_shown(desk(), filters, 1, missing, viewer_of(visit, private=private))
        await reply(interaction, card, private=private)

    for side in SIDES:
        hubs.autocomplete(side)(_offering(desk, side))
    return hubs


def _offering(desk: GetDesk, side: Side) -> Offer:
    """What completes one filter: the values of hubs that fit the others, with how many have them."""

    async def offer(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        words, engine = own_speech(interaction), desk().engine
        others: dict[Side, str] = {
            other: str(getattr(interaction.namespace, other) or "") if other != side else "" for other in SIDES
        }
        filters, _ = filters_of(engine, others, words)
        wanted = typed.strip().casefold()
        having = values_of(listing_of(engine, filters), side, engine.snapshot, words)
        # Those that begin as typed stand first; among them the most frequent, as they come.
        fitting = sorted(
            (one for one in having if any(wanted in text.casefold() for text in (one.label, one.value))),
            key=lambda one: not one.label.casefold().startswith(wanted),
        )
        return [
            app_commands.Choice(name=one.counted(limits.CHOICE_NAME), value=_value(one.value))
            for one in fitting[: limits.CHOICES]
        ]

    return offer


def _value(value: str) -> str:
    """A value as a choice's: one that is too long stands there by its key."""
    return value if limits.size(value) <= limits.CHOICE_VALUE else key_for(value)
