"""Who may curate: a person in a server goes in, checked each time anew, whatever Discord let through."""

from __future__ import annotations

import discord

from bot.desk import Servers


def may_curate(servers: Servers, interaction: discord.Interaction) -> bool:
    """Whether a person may see and change the knowledge in this server: who manages it, or has the role that was set.

    Not in direct messages, and not where the bot is only some person's own app: there nobody manages anything.
    """
    if interaction.guild_id is None or not interaction.is_guild_integration():
        return False
    if manages(interaction):
        return True
    role = servers.settings(interaction.guild_id).curator_role
    user = interaction.user
    return role is not None and isinstance(user, discord.Member) and any(own.id == role for own in user.roles)


def manages(interaction: discord.Interaction) -> bool:
    """Whether a person manages the server, as Discord says with this very interaction."""
    if interaction.guild_id is None or not interaction.is_guild_integration():
        return False
    allowed = interaction.permissions
    return allowed.administrator or allowed.manage_guild
