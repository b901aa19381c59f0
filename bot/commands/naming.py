"""Names and descriptions of commands: English goes in, what Discord shows in each language comes out."""

from __future__ import annotations

from discord.app_commands import locale_str


def named(name: str) -> locale_str:
    """The name of a command or an option, which Discord shows in each language."""
    return locale_str(name)


def described(description: str) -> locale_str:
    """The description of a command or an option, or the name of a choice."""
    return locale_str(description)
