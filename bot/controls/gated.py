"""Controls that only some may use: acts with their rights go in, acts that ask for them each time come out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.people import Right, admit, own_speech
from bot.replies import say


def gated(acts: Mapping[str, tuple[Right, Act]]) -> Mapping[str, Act]:
    """The acts, each behind its right."""
    return MappingProxyType({verb: _behind(right, act) for verb, (right, act) in acts.items()})


def _behind(right: Right, act: Act) -> Act:
    async def asked(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
        press = pressed.press
        word = await admit(desk, interaction, right, f"control {press.verb}", {"key": press.key})
        if word:
            await say(interaction, own_speech(interaction)(word))
        else:
            await act(desk, interaction, pressed)

    return asked
