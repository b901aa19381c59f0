"""`/digest`: what those who manage a server want to be posted goes in; each command answers them privately."""

from __future__ import annotations

from bot.commands.digest.looking import add_looking
from bot.commands.digest.resting import add_resting
from bot.commands.digest.setting_up import add_setting_up
from bot.commands.gated import GatedGroup
from bot.commands.naming import described, named
from bot.desk import GetDesk
from bot.people import Right

# What is not named here changes what is posted.
RIGHTS: dict[str, Right] = dict.fromkeys(("list", "preview", "log"), "look")


def digest_group(desk: GetDesk) -> GatedGroup:
    """Make the group with all its commands."""
    description = described("Post what changed and what is worth knowing into channels")
    group = GatedGroup(desk, named("digest"), description, RIGHTS, otherwise="curate")
    add_setting_up(group, desk)
    add_looking(group, desk)
    add_resting(group, desk)
    return group
