"""Why knowledge could not be loaded or written: an error goes in; a reason in the reader's language comes out."""

from __future__ import annotations

from bot.render.plain import plain
from bot.speech import Speech
from knowledge import KnowledgeError, SeedError, StoreError, UnknownError, WordlessError


def why(error: KnowledgeError, words: Speech) -> str:
    """The reason, inert: in words when people meet it, else as the log and the manuals say it, in English."""
    match error:
        case WordlessError():
            return words("there is no letter or digit in the text.")
        case UnknownError():
            return words("what it is about is not known any more.")
        case StoreError():
            return words("the store of versions cannot be used just now; the log says why.")
        case SeedError(problems=problems):
            return words.many("{number} problem in the seeds.", "{number} problems in the seeds.", len(problems))
    return plain(str(error))
