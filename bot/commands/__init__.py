"""What people can call in Discord: an interaction goes in, one engine call is made, its rendering is sent."""

from bot.commands.ask import ask_command
from bot.commands.hub import hub_command
from bot.commands.tree import LOST, HubTree

__all__ = ["LOST", "HubTree", "ask_command", "hub_command"]
