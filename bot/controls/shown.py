"""Controls that belong to an answer: acts that need what was shown go in, acts that find it or say why not come out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord

from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.diary import ShownAnswer
from bot.people import own_speech
from bot.replies import EXPIRED, say
from bot.speech import message
from knowledge import Fact

OnShown = Callable[[Desk, discord.Interaction, Pressed, ShownAnswer], Awaitable[None]]
OnFacts = Callable[[Desk, discord.Interaction, Pressed, ShownAnswer, tuple[Fact, ...]], Awaitable[None]]
GONE = message("What this answer stood on is not known any more. Please ask again.")


def on_shown(act: OnShown) -> Act:
    """An act on an answer that is still remembered; the control's key begins with which."""

    async def found(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
        shown = await desk.notes.find(pressed.press.key.partition(".")[0], desk.now())
        if shown is None:
            await say(interaction, own_speech(interaction)(EXPIRED))
        else:
            await act(desk, interaction, pressed, shown)

    return found


def on_facts(act: OnFacts) -> Act:
    """An act on an answer of whose facts at least one is still served; it gets those that are."""

    @on_shown
    async def served(desk: Desk, interaction: discord.Interaction, pressed: Pressed, shown: ShownAnswer) -> None:
        known = desk.engine.snapshot.facts
        facts = tuple(known[fact] for fact in shown.facts if fact in known)
        if facts:
            await act(desk, interaction, pressed, shown, facts)
        else:
            await say(interaction, own_speech(interaction)(GONE))

    return served
