"""What people can call in Discord: an interaction goes in, one engine call is made, its rendering is sent."""

from __future__ import annotations

from bot.commands.ask import answer_command, ask_command
from bot.commands.compare import compare_command
from bot.commands.contact import contact_command
from bot.commands.digest import digest_group
from bot.commands.help import help_command
from bot.commands.hub import hub_command
from bot.commands.hubs import hubs_command
from bot.commands.knowledge import knowledge_group
from bot.commands.privacy import privacy_command
from bot.commands.server_settings import settings_group
from bot.commands.tree import HubTree, Registered
from bot.commands.who import who_command
from bot.desk import GetDesk

__all__ = ["HubTree", "commands_of"]


def commands_of(desk: GetDesk) -> tuple[Registered, ...]:
    """All commands, over whatever desk there is when they are called."""
    return (
        ask_command(desk),
        answer_command(),
        hub_command(desk),
        hubs_command(desk),
        who_command(desk),
        contact_command(desk),
        compare_command(desk),
        help_command(desk),
        privacy_command(desk),
        knowledge_group(desk),
        digest_group(desk),
        settings_group(desk),
    )
