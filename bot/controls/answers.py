"""What the controls on answers do: a press goes in; more, sources, a choice, or the answer elsewhere comes out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

import discord

from bot.answering.asking import answer_for, asked_in, cited, told
from bot.controls.acts import Act, Pressed
from bot.controls.owned import owned
from bot.controls.shown import GONE, on_facts, on_shown
from bot.desk import Desk
from bot.diary import ShownAnswer, Voice
from bot.people import own_speech, visit_of
from bot.render.answers import sources_card
from bot.render.cards import card
from bot.render.more import more_card
from bot.replies import EXPIRED, LOST, edit, reply, say, send_to
from bot.speech import language_of
from knowledge import Answered, Context, Fact


@on_shown
async def _choose(desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer) -> None:
    """Show the answer that was chosen in place of the choices."""
    words = own_speech(interaction)
    place = pressed.chosen[0] if pressed.chosen else pressed.press.key.partition(".")[2]
    if not place.isdecimal() or int(place) >= len(shown.facts):
        await say(interaction, words(EXPIRED))
        return
    answer = desk.engine.told(shown.facts[int(place)], language_of(shown.language))
    if answer is None:
        await say(interaction, words(GONE))
        return
    telling = told(desk, visit_of(desk.servers, interaction), shown.question, answer, private=shown.private)
    await edit(interaction, telling.card)
    telling.note(desk, interaction.message.id if interaction.message else None)


@on_facts
async def _sources(
    desk: Desk, interaction: discord.Interaction, pressed: Pressed, _shown: ShownAnswer, facts: tuple[Fact, ...]
) -> None:
    words = own_speech(interaction)
    told = tuple((fact.statement, cited(desk, (fact,), words.language)[0]) for fact in facts)
    await reply(interaction, sources_card(told, words), private=True)


@on_facts
async def _more(
    desk: Desk, interaction: discord.Interaction, pressed: Pressed, _shown: ShownAnswer, facts: tuple[Fact, ...]
) -> None:
    """What else is recorded about whom the answer is about."""
    page = desk.engine.page(facts[0].hub)
    words = own_speech(interaction)
    more = more_card(page, facts, lambda told: cited(desk, told, words.language), words)
    await reply(interaction, more, private=True)


@on_shown
async def _voice(desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer) -> None:
    words = own_speech(interaction)
    score: Literal[-1, 1] = 1 if pressed.press.verb == "up" else -1
    await desk.diary.feedback.give(Voice(shown.id, interaction.user.id, score, shown.question, shown.facts, desk.now()))
    thanks = words("Thank you!") if score > 0 else words("Thank you. *Suggest a correction* tells us what is wrong.")
    await reply(interaction, card("plain", thanks), private=True)


@on_shown
async def _share(desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer) -> None:
    """Show a private answer to everybody in the channel, in the channel's language."""
    answer = _again(desk, shown)
    if answer is None:
        await say(interaction, own_speech(interaction)(GONE))
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
    writes = visit.guild is not None or interaction.context.dm_channel
    # The form was opened in the channel of the message; what says otherwise is nobody's making.
    replies = not private and writes and channel == str(interaction.channel_id) and target.isdecimal()
    # Below the message nobody needs to be told what was asked.
    telling = answer_for(desk, visit, question, private=private, echo=not replies)
    if not replies:
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


def _again(desk: Desk, shown: ShownAnswer) -> Answered | None:
    """What an answer says today: its facts may have changed since it was shown. None when it would be another one."""
    again = desk.engine.ask(asked_in(shown.question), Context(shown.about))
    if isinstance(again, Answered) and {fact.id for fact in again.facts} == set(shown.facts):
        return again
    # It was chosen, or followed on something else than itself.
    return desk.engine.told(shown.facts[0], language_of(shown.language)) if len(shown.facts) == 1 else None


ANSWER_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        **owned({"choose": _choose, "share": _share, "remove": _remove}),
        "sources": _sources,
        "more": _more,
        "up": _voice,
        "down": _voice,
        "answer": _answer,
    }
)
