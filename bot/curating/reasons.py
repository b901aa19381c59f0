"""Why knowledge cannot be had: an error goes in; it is in the log then, and a reason for whoever asked comes out."""

from __future__ import annotations

import logging

from bot.render.whys import why
from bot.speech import Speech
from knowledge import KnowledgeError

LOG = logging.getLogger(__name__)


def reason(error: KnowledgeError, words: Speech) -> str:
    """The reason in the language of whoever asked; the log has what only those who run the bot understand."""
    LOG.warning("somebody is told that something of the knowledge cannot be had: %s", error)
    return why(error, words)
