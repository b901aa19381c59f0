"""What the controls on answers do: a press goes in; more, sources, a choice, or the answer elsewhere comes out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

import discord

from bot.answering.asking import answer_for, asked_in, cited, told
from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.diary import ShownAnswer, Voice
from bot.people import own_speech, visit_of
from bot.render.answers import sources_card
from bot.render.cards import card
from bot.render.more import more_card
from bot.replies import EXPIRED, LOST, edit, reply, say, send_to
from bot.speech import Speech, language_of, message
from knowledge import Answered, Context, Fact

GONE = message("What this answer stood on is not known any more. Please ask again.")


async def _choose(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Show the answer that was chosen in place of the choices."""
    given, _, place = pressed.press.key.partition(".")
    words = own_speech(interaction)
    shown = await desk.notes.find(given, desk.now())
    place = pressed.chosen[0] if pressed.chosen else place
    if shown is None or not place.isdecimal() or int(place) >= len(shown.facts):
        await say(interaction, words(EXPIRED))
        return
    answer = desk.engine.told(shown.facts[int(place)], language_of(shown.language))
    if answer is None:
        await say(interaction, words(GONE))
        return
    telling = told(desk, visit_of(desk.servers, interaction), shown.question, answer, private=shown.private)
    await edit(interaction, telling.card)
    telling.note(desk, interaction.message.id if interaction.message else None)


async def _sources(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    words = own_speech(interaction)
    facts = await _facts(desk, interaction, pressed, words)
    if facts:
        told = tuple((fact.statement, cited(desk, (fact,), words.language)[0]) for fact in facts)
        await reply(interaction, sources_card(told, words), private=True)


async def _more(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """What else is recorded about whom the answer is about."""
    words = own_speech(interaction)
    facts = await _facts(desk, interaction, pressed, words)
    if facts:
        page = desk.engine.page(facts[0].hub)
        await reply(interaction, more_card(page, facts, desk.engine.snapshot, words), private=True)


async def _voice(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    words = own_speech(interaction)
    shown = await desk.notes.find(pressed.press.key, desk.now())
    if shown is None:
        await say(interaction, words(EXPIRED))
        return
    score: Literal[-1, 1] = 1 if pressed.press.verb == "up" else -1
    await desk.diary.feedback.give(Voice(shown.id, interaction.user.id, score, shown.question, shown.facts, desk.now()))
    thanks = words("Thank you!") if score > 0 else words("Thank you. *Suggest a correction* tells us what is wrong.")
    await reply(interaction, card("plain", thanks), private=True)


async def _share(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Show a private answer to everybody in the channel, in the channel's language."""
    words = own_speech(interaction)
    shown = await desk.notes.find(pressed.press.key, desk.now())
    answer = _again(desk, shown) if shown else None
    if shown is None:
        await say(interaction, words(EXPIRED))
    elif answer is None:
        await say(interaction, words(GONE))
    else:
        telling = told(desk, visit_of(desk.servers, interaction), shown.question, answer, private=False)
        telling.note(desk, await reply(interaction, telling.card, private=False))


async def _remove(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Take a public answer away. Only its asker gets here."""
    words = own_speech(interaction)
    await interaction.response.defer()
    try:
        await interaction.delete_original_response()
    except LOST:
        await say(interaction, words("It cannot be removed any more."))


async def _answer(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Answer a message that was chosen, as a reply to it; where the bot may not write, as a reply to the command."""
    visit = visit_of(desk.servers, interaction)
    words = own_speech(interaction)
    question = pressed.filled.get("question", "")
    channel, _, target = pressed.press.key.partition(".")
    private = visit.private
    telling = answer_for(desk, visit, question, private=private, echo=private)
    writes = visit.guild is not None or interaction.context.dm_channel
    if private or not writes or not (channel.isdecimal() and target.isdecimal()):
        telling.note(desk, await reply(interaction, telling.card, private=private))
        return
    await interaction.response.defer(ephemeral=True, thinking=True)
    try:
        sent = await send_to(interaction.client, int(channel), telling.card, answering=int(target))
    except LOST:
        # No right to write there, or the message is gone: whoever asked gets the answer all the same.
        alone = answer_for(desk, visit, question, private=True)
        alone.note(desk, await reply(interaction, alone.card, private=True))
        return
    telling.note(desk, sent)
    await reply(interaction, card("plain", words("Answered below the message.")), private=True)


async def _facts(desk: Desk, interaction: discord.Interaction, pressed: Pressed, words: Speech) -> tuple[Fact, ...]:
    """The facts of the answer that a control belongs to; none, and a word said, when it has expired."""
    shown = await desk.notes.find(pressed.press.key, desk.now())
    facts = _served(desk, shown) if shown else ()
    if not facts:
        await say(interaction, words(GONE) if shown else words(EXPIRED))
    return facts


def _again(desk: Desk, shown: ShownAnswer) -> Answered | None:
    """What an answer says today: its facts may have changed since it was shown. None when it would be another one."""
    again = desk.engine.ask(asked_in(shown.question), Context(shown.about))
    if isinstance(again, Answered) and {fact.id for fact in again.facts} == set(shown.facts):
        return again
    # It was chosen, or followed on something else than itself.
    return desk.engine.told(shown.facts[0], language_of(shown.language)) if len(shown.facts) == 1 else None


def _served(desk: Desk, shown: ShownAnswer) -> tuple[Fact, ...]:
    known = desk.engine.snapshot.facts
    return tuple(known[fact] for fact in shown.facts if fact in known)


ANSWER_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "choose": _choose,
        "sources": _sources,
        "more": _more,
        "up": _voice,
        "down": _voice,
        "share": _share,
        "remove": _remove,
        "answer": _answer,
    }
)
