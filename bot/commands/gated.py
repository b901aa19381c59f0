"""Groups of commands that only some may use: a command is run when whoever calls it may, and is in the audit then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.desk import GetDesk
from bot.diary import DiaryError
from bot.people import NotAllowed, Right, admit

_PLAIN = (str, int, float, bool)


class GatedGroup(app_commands.Group):
    """Commands in servers alone, each behind its right; one that has none is behind the strictest of the group.

    Discord shows them to those who manage the server, but its settings may let others through: they are asked here.
    """

    def __init__(
        self, desk: GetDesk, name: locale_str, description: locale_str, rights: Mapping[str, Right], otherwise: Right
    ) -> None:
        super().__init__(
            name=name,
            description=description,
            default_permissions=discord.Permissions(manage_guild=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._desk, self._rights, self._otherwise = desk, rights, otherwise

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Whether whoever calls a command of the group may."""
        command = interaction.command
        name = str(command.name) if command else ""
        what = str(command.qualified_name) if command else ""
        right = self._rights.get(name, self._otherwise)
        try:
            word = await admit(self._desk(), interaction, right, what, dict(_options(interaction)))
        except DiaryError as error:
            raise app_commands.AppCommandError(str(error)) from error
        if word:
            raise NotAllowed(word)
        return True


def _options(interaction: discord.Interaction[Any]) -> Iterator[tuple[str, Any]]:
    """What somebody typed, as JSON takes it: of roles and channels their ids."""
    for name, value in interaction.namespace:
        yield name, value if isinstance(value, _PLAIN) else getattr(value, "id", None)
