"""How commands present themselves, in each language, and where: English goes in, what Discord shows comes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from discord import app_commands
from discord.app_commands import locale_str

Function = TypeVar("Function", bound=Callable[..., object])


def named(name: str) -> locale_str:
    """The name of a command or an option, which Discord shows in each language."""
    return locale_str(name)


def described(description: str) -> locale_str:
    """The description of a command or an option, or the name of a choice."""
    return locale_str(description)


def everywhere(function: Function) -> Function:
    """A command for everyone: in servers, in direct messages, and wherever somebody who installed the bot takes it."""
    installed = app_commands.allowed_installs(guilds=True, users=True)
    return installed(app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)(function))
