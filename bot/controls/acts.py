"""What each control does: its verb goes in, the act behind it comes out; whatever goes wrong is said privately."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import discord
from discord import ui

from bot.desk import Desk
from bot.diary import DiaryError
from bot.people import own_speech
from bot.render.presses import TEMPLATE, Press, pressed
from bot.replies import EXPIRED, FAILED, NOT_YOURS, UNWRITTEN, say

LOG = logging.getLogger(__name__)
_TAKEN = "hubwise taken"


@dataclass(frozen=True, slots=True)
class Pressed:
    """A control that somebody used. `chosen` are the values of a menu, `filled` those of a form's fields by name."""

    press: Press
    chosen: tuple[str, ...] = ()
    filled: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


Act = Callable[[Desk, discord.Interaction, Pressed], Awaitable[None]]


class Acts:
    """All that controls do, by their verbs."""

    def __init__(self, desk: Callable[[], Desk], acts: Mapping[str, Act]) -> None:
        self._desk, self._acts = desk, acts

    async def do(self, interaction: discord.Interaction) -> None:
        """Do what a control or a form says; one that says nothing any more gets a word, and so does what fails."""
        words = own_speech(interaction)
        asked = pressed(str(_sent(interaction).get("custom_id", "")))
        act = self._acts.get(asked.verb) if asked else None
        if asked is None or act is None:
            await say(interaction, words(EXPIRED))
        elif asked.owner is not None and asked.owner != interaction.user.id:
            await say(interaction, words(NOT_YOURS))
        else:
            try:
                await act(self._desk(), interaction, Pressed(asked, _chosen(interaction), _filled(interaction)))
            except DiaryError as error:
                LOG.error("the control %r: %s", asked.verb, error)  # noqa: TRY400  its text says all
                await say(interaction, words(UNWRITTEN))
            except Exception:  # the last one who can tell the person who pressed; a control has no error handler
                LOG.exception("the control %r failed", asked.verb)
                await say(interaction, words(FAILED))


class Control(ui.DynamicItem[ui.Item[ui.LayoutView]], template=TEMPLATE):
    """Any button or menu of ours, also one from before the last start."""

    def __init__(self, item: ui.Item[ui.LayoutView]) -> None:
        super().__init__(item)

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction[Any], item: ui.Item[Any], _match: Any, /) -> Control:
        """Take up a control that was used."""
        interaction.extras[_TAKEN] = True
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what it says."""
        await interaction.client.use(interaction)


def left_over(interaction: discord.Interaction[Any]) -> bool:
    """Whether discord.py finds nobody for a control: for a form, whose view ends with a process, or a forged one."""
    if interaction.type is discord.InteractionType.modal_submit:
        return True
    # discord.py starts the task of a `Control` before that of the event that this is asked in.
    return interaction.type is discord.InteractionType.component and not interaction.extras.get(_TAKEN)


def _sent(interaction: discord.Interaction) -> dict[str, Any]:
    """What came with an interaction; discord.py types it as what comes with commands."""
    return {str(key): value for key, value in (interaction.data or {}).items()}


def _chosen(interaction: discord.Interaction) -> tuple[str, ...]:
    return tuple(map(str, _sent(interaction).get("values", ())))


def _filled(interaction: discord.Interaction) -> Mapping[str, str]:
    """The fields of a form by their names; of a menu the first value that was chosen."""
    found: dict[str, str] = {}
    for part in _sent(interaction).get("components", ()):
        for inner in (part.get("component"), *part.get("components", ())):
            if inner and inner.get("custom_id"):
                values = inner.get("values")
                found[inner["custom_id"]] = str(values[0] if values else inner.get("value") or "")
    return MappingProxyType(found)
