"""What the controls of `/privacy` do: a press goes in; a question back, or what was deleted, comes out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.answering.showing import kept_shown
from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.diary import DiaryError
from bot.people import own_speech
from bot.render.privacy import erased_card, sure_card
from bot.replies import edit, say
from bot.speech import message

LOG = logging.getLogger(__name__)
NOT_ERASED = message("It could not be deleted just now; all of it is still there. Please try again in a minute.")


async def _show(desk: Desk, interaction: discord.Interaction, _: Pressed) -> None:
    """Show again what is kept: nothing was deleted."""
    await edit(interaction, await kept_shown(desk, interaction.user.id, own_speech(interaction)))


async def _ask(_: Desk, interaction: discord.Interaction, __: Pressed) -> None:
    await edit(interaction, sure_card(interaction.user.id, own_speech(interaction)))


async def _erase(desk: Desk, interaction: discord.Interaction, _: Pressed) -> None:
    """Delete everything of whoever pressed."""
    person, words = interaction.user.id, own_speech(interaction)
    # What is on its way into the diary gets there first, to be deleted with the rest.
    await interaction.response.defer()
    try:
        await desk.notes.settled()
        erased = await desk.diary.erase(person)
    except DiaryError as error:
        LOG.error("what is kept of a person could not be deleted: %s", error)  # noqa: TRY400  its text says all
        await say(interaction, words(NOT_ERASED))
        return
    desk.notes.forget(person)
    await edit(interaction, erased_card(erased, words))


PRIVACY_ACTS: Mapping[str, Act] = MappingProxyType({"privacy": _show, "erase": _ask, "erase-now": _erase})
