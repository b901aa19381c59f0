"""Controls that change what others see: acts go in, acts for the one person that their control is for come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import discord

from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.people import own_speech
from bot.replies import EXPIRED, say


def owned(acts: Mapping[str, Act]) -> Mapping[str, Act]:
    """The acts, each for the person alone that its control names, and only where that control stands.

    A modified client can send any id, so that its own person's name in it says nothing.
    """
    return MappingProxyType({verb: _behind(act) for verb, act in acts.items()})


def _behind(act: Act) -> Act:
    async def asked(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
        message = interaction.message
        stands = message is not None and pressed.press.id in set(_ids(message.components))
        if pressed.press.owner is None or not stands:
            await say(interaction, own_speech(interaction)(EXPIRED))
        else:
            await act(desk, interaction, pressed)

    return asked


def _ids(parts: Iterable[Any]) -> Iterator[str]:
    """The ids of all controls among components, however deep they lie."""
    for part in parts:
        if given := getattr(part, "custom_id", None):
            yield given
        yield from _ids(getattr(part, "children", ()))
