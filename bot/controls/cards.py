"""What the controls on cards of hubs and others do: a press goes in; a card opens, or turns to another page of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.answering.asking import answer_for
from bot.answering.finding import filters_by
from bot.answering.showing import (
    comparison_shown,
    contacts_shown,
    hub_shown,
    listing_shown,
    others_shown,
    viewer_again,
    viewer_of,
    who_shown,
)
from bot.controls.acts import Act, Pressed
from bot.controls.owned import owned
from bot.desk import Desk
from bot.people import own_speech, visit_of
from bot.render.book import Place, place_of
from bot.render.browsing import SIDES, Side
from bot.render.keys import AND, meant_by
from bot.replies import EXPIRED, edit, reply, say
from knowledge import KnowledgeError


async def _open(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Show a card privately to whoever presses: of the id in the control, or of what was chosen."""
    viewer = viewer_of(visit_of(desk.servers, interaction), private=True)
    wanted = pressed.chosen[0] if pressed.chosen else pressed.press.key
    try:
        match pressed.press.verb:
            case "hub":
                card = hub_shown(desk, wanted, Place(), viewer)
            case "contact":
                card = contacts_shown(desk, wanted, viewer)
            case _:
                card = who_shown(desk, wanted, Place(), viewer)
    except KnowledgeError:
        # It was in the seeds when the control was made.
        await _expired(interaction)
        return
    await reply(interaction, card, private=True)


async def _turn_hub(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Turn to another page or section of a hub's card."""
    key, place = _place(pressed)
    hub = meant_by(key, desk.engine.snapshot.hubs)
    if hub is None or place is None:
        await _expired(interaction)
        return
    await edit(interaction, hub_shown(desk, hub, place, viewer_again(desk, interaction)))


async def _turn_who(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Turn to another page of what is recorded of somebody."""
    key, place = _place(pressed)
    entity = meant_by(key, desk.engine.snapshot.entities)
    if entity is None or place is None or entity in desk.engine.snapshot.hubs:
        await _expired(interaction)
        return
    await edit(interaction, who_shown(desk, entity, place, viewer_again(desk, interaction)))


async def _compare_with(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Ask with which hub one is to be compared; once that is chosen, compare them."""
    first, viewer = pressed.press.key, viewer_of(visit_of(desk.servers, interaction), private=True)
    asked_alone = interaction.message is not None and interaction.message.flags.ephemeral
    try:
        if not pressed.chosen:
            await reply(interaction, others_shown(desk, first, viewer), private=True)
            return
        hubs = (first, pressed.chosen[0])
        card = comparison_shown(desk, hubs, Place(), viewer)
    except KnowledgeError:
        await _expired(interaction)
        return
    # The question stands on a card that only its asker sees.
    await (edit(interaction, card) if asked_alone else reply(interaction, card, private=True))


async def _turn_comparison(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Turn to another topic or page of a comparison."""
    keys, place = _place(pressed)
    # A key that stands for no hub any more is no hub's id: the comparison says so.
    hubs = tuple(meant_by(key, desk.engine.snapshot.hubs) or key for key in keys.split(AND))
    try:
        card = comparison_shown(desk, hubs, place or Place(), viewer_again(desk, interaction))
    except KnowledgeError:
        await _expired(interaction)
        return
    await edit(interaction, card)


async def _browse(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Turn to another page of a listing, or narrow it down by what was chosen."""
    viewer = viewer_again(desk, interaction)
    side: Side | None = next((one for one in SIDES if pressed.press.verb == f"hubs-{one}"), None)
    key = pressed.press.key
    if side and pressed.chosen:
        keys = key.split(".")
        at = SIDES.index(side)
        key = ".".join((*keys[:at], pressed.chosen[0], *keys[at + 1 :]))
    found = filters_by(desk.engine, key, viewer.words)
    if found is None:
        await _expired(interaction)
        return
    await edit(interaction, listing_shown(desk, *found, (), viewer))


async def _try(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Ask a question that `/help` shows, in private."""
    visit = visit_of(desk.servers, interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    examples = await desk.examples.of(desk.engine, visit.own)
    question = meant_by(pressed.press.key, examples)
    if question is None:
        await _expired(interaction)
        return
    telling = answer_for(desk, visit, question, private=True)
    telling.note(desk, await reply(interaction, telling.card, private=True))


def _place(pressed: Pressed) -> tuple[str, Place | None]:
    """Whose card it is by key, and where in it to turn to: what was chosen, else what the control says."""
    key, _, rest = pressed.press.key.partition(".")
    return key, Place(pressed.chosen[0]) if pressed.chosen else place_of(rest)


async def _expired(interaction: discord.Interaction) -> None:
    await say(interaction, own_speech(interaction)(EXPIRED))


CARD_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "hub": _open,
        "contact": _open,
        "who": _open,
        "compare-with": _compare_with,
        **owned(
            {
                "hub-page": _turn_hub,
                "who-page": _turn_who,
                "beside": _turn_comparison,
                "hubs": _browse,
                **{f"hubs-{side}": _browse for side in SIDES},
            }
        ),
        "try": _try,
    }
)
