"""A payload of the bot comes in; every limit of Discord that it breaks goes out, with its path."""

from playground.server.limits.commands import command_problems, list_problems
from playground.server.limits.forms import ANSWER, THREAD
from playground.server.limits.kinds import SELECTS, text_of, walk
from playground.server.limits.layout import component_problems
from playground.server.limits.messages import (
    CONTENT,
    CONTENT_OF_PEOPLE,
    EPHEMERAL,
    LOADING,
    V2,
    choice_problems,
    is_empty,
    message_problems,
    modal_problems,
)
from playground.server.limits.text import size, text_problems

__all__ = [
    "ANSWER",
    "CONTENT",
    "CONTENT_OF_PEOPLE",
    "EPHEMERAL",
    "LOADING",
    "SELECTS",
    "THREAD",
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
    "text_problems",
    "walk",
]
