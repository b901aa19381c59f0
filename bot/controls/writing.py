"""What people send from an answer: a press opens a form; a correction, a question for a human or a wait is kept."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.answering.asking import asked_in
from bot.controls.acts import Act, Pressed
from bot.controls.shown import GONE, on_facts, on_shown
from bot.curating.letters import put, too_many
from bot.desk import Desk
from bot.diary import LetterKind, NewLetter, ShownAnswer
from bot.people import own_speech, visit_of
from bot.render import limits
from bot.render.cards import card
from bot.render.curating.letters import KINDS, MOST_QUESTION, correction_form, human_form
from bot.replies import EXPIRED, ask_back, reply, say
from bot.speech import Speech, message
from knowledge import Fact

ENOUGH = message("What you have sent before is still to be read. Please wait until it was.")
UNKEPT = message("This question was not written down, so I cannot come back to it. Please ask it again.")


@on_facts
async def _correct(
    desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer, facts: tuple[Fact, ...]
) -> None:
    form = correction_form(shown.id, interaction.user.id, facts, own_speech(interaction))
    await ask_back(interaction, form)


@on_facts
async def _corrected(
    desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer, facts: tuple[Fact, ...]
) -> None:
    words = own_speech(interaction)
    place = pressed.filled.get("fact", "0")
    kind: LetterKind | None = next((kind for kind in KINDS if kind == pressed.filled.get("kind")), None)
    proposal = pressed.filled.get("proposal", "").strip()
    if kind is None or not proposal or not place.isdecimal() or len(place) > len(str(limits.SELECT_OPTIONS)):
        await say(interaction, words(EXPIRED))
    elif int(place) >= len(facts):
        await say(interaction, words(GONE))
    else:
        link = pressed.filled.get("link", "").strip() or None
        await _send(desk, interaction, shown, kind, proposal, facts[int(place)].id, link)


@on_shown
async def _human(_desk: Desk, interaction: discord.Interaction, _pressed: Pressed, shown: ShownAnswer) -> None:
    await ask_back(interaction, human_form(shown.id, interaction.user.id, own_speech(interaction)))


@on_shown
async def _asked_human(desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer) -> None:
    question = limits.clip(" ".join(asked_in(shown.question).split()), MOST_QUESTION)
    note = pressed.filled.get("note", "").strip()
    await _send(desk, interaction, shown, "question", f"{question}\n{note}" if note else question)


async def _wait(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    # The question of an answer that was shown a moment ago may be on its way into the diary.
    await desk.notes.settled()
    await _waiting(desk, interaction, pressed)


@on_shown
async def _waiting(desk: Desk, interaction: discord.Interaction, _pressed: Pressed, shown: ShownAnswer) -> None:
    words = own_speech(interaction)
    kept = shown.gap is not None and await desk.diary.waits.add(
        shown.gap, interaction.user.id, words.language, desk.now()
    )
    if not kept:
        await say(interaction, words(UNKEPT))
        return
    said = words("I will write to you when I know this, if you take direct messages from me.")
    await reply(interaction, card("plain", said), private=True)


async def _send(
    desk: Desk,
    interaction: discord.Interaction,
    shown: ShownAnswer,
    kind: LetterKind,
    text: str,
    fact: str | None = None,
    link: str | None = None,
) -> None:
    words, visit, sender = own_speech(interaction), visit_of(desk.servers, interaction), interaction.user.id
    if await too_many(desk, sender):
        await say(interaction, words(ENOUGH))
        return
    # The staff channel may take its time.
    await interaction.response.defer(ephemeral=True, thinking=True)
    new = NewLetter(kind, text, sender, words.language, fact, link, shown.id, visit.guild, visit.channel)
    before_them = await put(desk, interaction, new)
    await reply(interaction, card("plain", words("Thank you!"), _where(words, before_them=before_them)), private=True)


def _where(words: Speech, *, before_them: bool) -> str:
    if before_them:
        return words("The staff of this server have it before them. What they decide comes to you as a direct message.")
    return words(
        "It waits in the curators' inbox until one of them looks there; nobody was notified. "
        "What they decide comes to you as a direct message."
    )


WRITING_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "correct": _correct,
        "corrected": _corrected,
        "human": _human,
        "asked-human": _asked_human,
        "wait": _wait,
    }
)
