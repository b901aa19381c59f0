"""What curators do with letters: a press goes in; a letter is decided, its sender is told, YAML is handed out."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType

import discord

from bot.controls.acts import Act, Pressed
from bot.controls.gated import gated
from bot.curating.letters import Heard, fact_of, seen_letter, seen_letters, show_decided, tell_sender
from bot.curating.reasons import reason
from bot.desk import Desk
from bot.diary import Letter
from bot.people import own_speech
from bot.render.cards import card
from bot.render.curating.letters import (
    accepted_card,
    inbox_card,
    letter_card,
    reason_form,
    reply_form,
)
from bot.replies import EXPIRED, ask_back, edit, reply, say
from bot.speech import Speech, message
from knowledge import KnowledgeError, SeedChange

DECIDED = message("Somebody has decided this already.")
UNREACHED = message("The sender takes no direct messages, so nobody told them.")
LATER = message("The sender could not be told just now. I will try again within the hour.")


async def _inbox(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    at = pressed.press.key
    letters = await seen_letters(desk, interaction.guild_id or 0)
    await edit(interaction, inbox_card(letters, int(at) if at.isdecimal() else 0, own_speech(interaction)))


async def _open(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    number = pressed.chosen[0] if pressed.chosen else ""
    words = own_speech(interaction)
    letter = await seen_letter(desk, interaction, number)
    if letter is None:
        await say(interaction, words(EXPIRED))
        return
    await reply(interaction, letter_card(letter, fact_of(desk, letter), words), private=True)


async def _accept(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Hand out the YAML of a correction; the first time, it is accepted by that."""
    words = own_speech(interaction)
    letter = await seen_letter(desk, interaction, pressed.press.key)
    if letter is None or letter.fact is None or letter.kind == "question":
        await say(interaction, words(EXPIRED))
        return
    try:
        change = await desk.engine.correction(letter.fact, letter.kind, letter.text, letter.link or "")
    except KnowledgeError as error:
        await say(interaction, words("There is no YAML for this: {why}", why=reason(error, words)))
        return
    if letter.state == "accepted":
        await _hand_out(interaction, letter, change, words)
        return
    decided = await desk.diary.inbox.decide(letter.id, "accepted", interaction.user.id, desk.now())
    if decided is None:
        await say(interaction, words(DECIDED))
        return
    await show_decided(desk, interaction, decided)
    await _hand_out(interaction, decided, change, words)
    await _tell(desk, interaction, decided, words)


async def _reject(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    letter = await _undecided(desk, interaction, pressed)
    if letter:
        await ask_back(interaction, reason_form(letter.id, interaction.user.id, own_speech(interaction)))


async def _rejected(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    letter = await _undecided(desk, interaction, pressed)
    if letter is None:
        return
    words, reason = own_speech(interaction), pressed.filled.get("reason", "").strip()
    decided = await desk.diary.inbox.decide(letter.id, "rejected", interaction.user.id, desk.now(), reason)
    if decided is None:
        await say(interaction, words(DECIDED))
        return
    await show_decided(desk, interaction, decided)
    await _tell(desk, interaction, decided, words)


async def _done(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """What is done needs no more looking at; whose correction was accepted was told so then."""
    words = own_speech(interaction)
    letter = await seen_letter(desk, interaction, pressed.press.key)
    if letter is None:
        await say(interaction, words(EXPIRED))
        return
    decided = await desk.diary.inbox.decide(letter.id, "done", interaction.user.id, desk.now(), letter.reason or "")
    if decided is None:
        await say(interaction, words(DECIDED))
        return
    await show_decided(desk, interaction, decided)
    if letter.state == "open":
        await _tell(desk, interaction, decided, words)


async def _reply(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    letter = await _undecided(desk, interaction, pressed)
    if letter:
        await ask_back(interaction, reply_form(letter.id, interaction.user.id, own_speech(interaction)))


async def _replied(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Write a human's answer to whoever asked; what was written is kept with the letter."""
    letter = await _undecided(desk, interaction, pressed)
    text = pressed.filled.get("text", "").strip()
    if letter is None or not text:
        return
    words = own_speech(interaction)
    decided = await desk.diary.inbox.decide(letter.id, "done", interaction.user.id, desk.now(), text)
    if decided is None:
        await say(interaction, words(DECIDED))
        return
    await show_decided(desk, interaction, decided)
    heard = await tell_sender(desk, interaction.client, decided, _server(interaction))
    await say(interaction, words("Your answer was sent.") if heard == "told" else _unheard(heard, words))


async def _undecided(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> Letter | None:
    """The open letter of a control; None, and a word said, when there is none."""
    words = own_speech(interaction)
    letter = await seen_letter(desk, interaction, pressed.press.key)
    if letter is None or letter.state != "open":
        await say(interaction, words(DECIDED) if letter else words(EXPIRED))
        return None
    return letter


async def _hand_out(interaction: discord.Interaction, letter: Letter, change: SeedChange, words: Speech) -> None:
    name = f"correction-{letter.id}.yaml"
    shown = accepted_card([fragment.file for fragment in change.fragments], name, words)
    file = discord.File(BytesIO(change.yaml.encode()), name)
    await reply(interaction, shown, private=True, files=(file,))


async def _tell(desk: Desk, interaction: discord.Interaction, letter: Letter, words: Speech) -> None:
    heard = await tell_sender(desk, interaction.client, letter, _server(interaction))
    if heard != "told":
        await reply(interaction, card("plain", _unheard(heard, words)), private=True)


def _unheard(heard: Heard, words: Speech) -> str:
    return words(UNREACHED) if heard == "refused" else words(LATER)


def _server(interaction: discord.Interaction) -> str:
    return interaction.guild.name if interaction.guild else ""


LETTER_ACTS: Mapping[str, Act] = MappingProxyType(
    gated(
        {
            "inbox": ("look", _inbox),
            "letter": ("look", _open),
            "accept": ("change", _accept),
            "reject": ("curate", _reject),
            "rejected": ("curate", _rejected),
            "done": ("curate", _done),
            "reply": ("curate", _reply),
            "replied": ("curate", _replied),
        }
    )
)
