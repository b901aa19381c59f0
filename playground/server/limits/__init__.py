"""A payload of the bot comes in; every limit of Discord that it breaks goes out, with its path."""

from playground.server.limits.commands import command_problems, list_problems
from playground.server.limits.components import component_problems, text_of
from playground.server.limits.messages import (
    EPHEMERAL,
    LOADING,
    V2,
    choice_problems,
    is_empty,
    message_problems,
    modal_problems,
)
from playground.server.limits.text import size

__all__ = [
    "EPHEMERAL",
    "LOADING",
    "V2",
    "choice_problems",
    "command_problems",
    "component_problems",
    "is_empty",
    "list_problems",
    "message_problems",
    "modal_problems",
    "size",
    "text_of",
]
