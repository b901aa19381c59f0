"""Replies to interactions: a card or a word goes in, it is sent once, in whatever state the interaction is."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import aiohttp
import discord
from discord import ui

from bot.render.cards import Card, card
from bot.render.forms import Form, modal_of
from bot.render.layout import view_of
from bot.speech import message

LOG = logging.getLogger(__name__)
# What discord.py lets through when Discord refuses or cannot be reached.
LOST = (discord.DiscordException, aiohttp.ClientError, OSError)
NOBODY = discord.AllowedMentions.none()
NOT_HERE = message("This cannot be used here, or not by you.")
EXPIRED = message("This has expired. Please ask again.")
SLOWER = message("That is a lot at once. Please wait a few seconds and go on.")
NOT_YOURS = message("This is for the person who asked for it. Use the command yourself, and you get your own.")
UNWRITTEN = message(
    "The diary, where this has to be written down, cannot be used just now. Please try again later; questions are "
    "answered as before."
)
FAILED = message("Something went wrong on our side. Please ask again; nothing was lost.")


async def reply(
    interaction: discord.Interaction,
    shown: Card,
    *,
    private: bool,
    files: Sequence[discord.File] = (),
    mentions: discord.AllowedMentions = NOBODY,
) -> int | None:
    """Send a card: as the first response, or after it. The message's id comes back when Discord says it.

    Raises:
        discord.DiscordException: Discord refuses; with aiohttp's and the system's errors it is one of LOST.
    """
    view = _view(shown)
    if interaction.response.is_done():
        sent = await interaction.followup.send(
            view=view, ephemeral=private, allowed_mentions=mentions, files=files, wait=True
        )
        return sent.id
    response = await interaction.response.send_message(
        view=view, ephemeral=private, allowed_mentions=mentions, files=files
    )
    return response.message_id


async def edit(interaction: discord.Interaction, shown: Card) -> None:
    """Let the message of the control that was used show another card.

    Raises:
        discord.DiscordException: Discord refuses.
    """
    view = _view(shown)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=view, allowed_mentions=NOBODY)
    else:
        await interaction.response.edit_message(view=view, allowed_mentions=NOBODY)


async def send_to(
    client: discord.Client,
    channel: int,
    shown: Card,
    *,
    answering: int | None = None,
    mentions: discord.AllowedMentions = NOBODY,
) -> int:
    """Write a card into a channel, as a reply to a message or on its own; the message's id comes back.

    Raises:
        discord.DiscordException: Discord refuses; with aiohttp's and the system's errors it is one of LOST.
    """
    place = client.get_partial_messageable(channel)
    view = _view(shown)
    if answering is None:
        return (await place.send(view=view, allowed_mentions=mentions)).id
    sent = await place.get_partial_message(answering).reply(view=view, allowed_mentions=mentions)
    return sent.id


async def change(client: discord.Client, channel: int, message: int, shown: Card) -> None:
    """Let a message of ours show another card.

    Raises:
        discord.DiscordException: Discord refuses; with aiohttp's and the system's errors it is one of LOST.
    """
    place = client.get_partial_messageable(channel)
    await place.get_partial_message(message).edit(view=_view(shown), allowed_mentions=NOBODY)


async def write_to(client: discord.Client, person: int, shown: Card, *, once: str) -> int:
    """Write a card to somebody in private; the message's id comes back.

    `once`, at most 25 characters: Discord takes it once within a few minutes, and gives the first message then.

    Raises:
        discord.DiscordException: they take none, or Discord refuses; with aiohttp's and the system's errors it is one
            of LOST.
    """
    place = await client.create_dm(discord.Object(person))
    return (await place.send(view=_view(shown), allowed_mentions=NOBODY, nonce=once)).id


async def ask_back(interaction: discord.Interaction, form: Form) -> None:
    """Open a form; what is filled in comes as a press of the form's id."""
    modal = modal_of(form)
    modal.stop()
    await interaction.response.send_modal(modal)


async def say(interaction: discord.Interaction, word: str) -> None:
    """A private word. When Discord takes it no more, there is nobody left to tell."""
    try:
        await reply(interaction, card("warning", word), private=True)
    except LOST as refused:
        LOG.warning("a word was refused: %s", refused)


def _view(shown: Card) -> ui.LayoutView:
    view = view_of(shown)
    # discord.py keeps nothing of it then: what a control does stands in its id.
    view.stop()
    return view
