"""Why knowledge could not be loaded or written: an error goes in; a reason in the reader's language comes out."""

from __future__ import annotations

from bot.speech import Speech
from knowledge import ExportError, KnowledgeError, SeedError, StoreError, UnfitError, UnknownError, WordlessError


def why(error: KnowledgeError, words: Speech) -> str:
    """The reason in words, without a place on the disk: what else the error says is for the log."""
    match error:
        case WordlessError():
            return words("there is no letter or digit in the text.")
        case UnknownError():
            return words("what it is about is not known any more.")
        case StoreError():
            return words("the store of versions cannot be used just now; the log says more.")
        case SeedError(problems=problems):
            return words.many("{number} problem in the seeds.", "{number} problems in the seeds.", len(problems))
        case ExportError():
            return words("the files could not be written on the machine that I run on; the log says more.")
        case UnfitError():
            return words("the machine that I run on lacks what seeds are read with; the log says more.")
    return words("the machine that I run on did not manage it; the log says more.")
