"""Why a digest is as it is, as a card: a digest goes in; a page of what is in and out, with the reasons, comes out."""

from __future__ import annotations

from bot.render.cards import Card
from bot.render.digests.digest import reasons
from bot.render.paging import paged
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Digest


def why_card(subscription: int, digest: Digest, at: int, words: Speech, *, posted: bool) -> Card:
    """A page of the entries that are in (+) and out (-); `posted`: whether anything would be posted."""
    head = words("**Why this, and why not more**") if posted else words("**Nothing would be posted now**")
    lines = reasons(digest, words.language) or (words("Nothing is known that could be in it."),)
    return paged(head, lines, at, lambda page: Press("digest-why", f"{subscription}.{page}"), words)
