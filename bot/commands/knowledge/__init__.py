"""`/knowledge`: what curators want goes in; each command works at whatever desk there is when it is called."""

from __future__ import annotations

from bot.commands.gated import GatedGroup
from bot.commands.knowledge.letters import add_letters
from bot.commands.knowledge.standing import add_standing
from bot.commands.knowledge.versions import add_versions
from bot.commands.naming import described, named
from bot.desk import GetDesk
from bot.people import Right

# What is not named here changes what is known.
RIGHTS: dict[str, Right] = dict.fromkeys(
    ("status", "check", "stale", "export", "changes", "history", "gaps", "inbox"), "look"
)


def knowledge_group(desk: GetDesk) -> GatedGroup:
    """Make the group with all its commands."""
    description = described("Look after what is known")
    group = GatedGroup(desk, named("knowledge"), description, RIGHTS, otherwise="change")
    add_standing(group, desk)
    add_versions(group, desk)
    add_letters(group, desk)
    return group
