"""Who may do what only some may: a person and what they want go in; a word comes out for those who may not.

Whatever is done or refused is written into the audit before it is done.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Literal

import discord
from discord import app_commands

from bot.desk import Desk
from bot.diary import AuditEntry, DiaryError
from bot.people.rights import manages, may_curate
from bot.replies import NOT_HERE
from bot.speech import message

LOG = logging.getLogger(__name__)
# "look": curators, and nothing changes; "curate": curators; "change": curators, where knowledge may be changed from;
# "manage": who manages the server, and no role.
Right = Literal["look", "curate", "change", "manage"]
ELSEWHERE = message("What is known is looked after in another server: it cannot be changed from here.")


class NotAllowed(app_commands.CheckFailure):
    """Somebody may not do this; `word` says why."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


async def admit(
    desk: Desk, interaction: discord.Interaction, right: Right, what: str, details: Mapping[str, Any]
) -> str | None:
    """Let somebody do what needs a right: None; else the word for them. Either is in the audit then.

    Raises:
        DiaryError: it cannot be written down, so it must not be done; whoever only looks may all the same.
    """
    word = _refusal(desk, interaction, right)
    try:
        await write_down(desk, interaction, f"refused: {what}" if word else what, details)
    except DiaryError as error:
        if word is None and right != "look":
            raise
        LOG.error("%s by %d is not in the audit: %s", what, interaction.user.id, error)  # noqa: TRY400  says all
    return word


async def write_down(desk: Desk, interaction: discord.Interaction, what: str, details: Mapping[str, Any]) -> None:
    """Write into the audit what somebody does.

    Raises:
        DiaryError: it cannot be written.
    """
    who, where = str(interaction.user.id), interaction.channel_id
    await desk.diary.audit.add(AuditEntry(desk.now(), who, what, interaction.guild_id, where, details))


async def write_what_came(desk: Desk, interaction: discord.Interaction, what: str, details: Mapping[str, Any]) -> None:
    """Write into the audit what came of something that was written there before it was done; a failure is logged."""
    try:
        await write_down(desk, interaction, what, details)
    except DiaryError as error:
        LOG.error("what came of it is not in the audit: %s %s: %s", what, dict(details), error)  # noqa: TRY400


def _refusal(desk: Desk, interaction: discord.Interaction, right: Right) -> str | None:
    if not (manages(interaction) if right == "manage" else may_curate(desk.servers, interaction)):
        return NOT_HERE
    if right == "change" and not desk.running.may_change(interaction.guild_id):
        return ELSEWHERE
    return None
