"""What somebody wants to hear of, as they type it: lists of names go in, ids come out, or what nobody is called."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.finding import HUBS, value_of
from bot.render.browsing import Side
from bot.speech import Speech
from knowledge import Engine

# Typed for a filter, it lets everything pass.
NO_FILTER = frozenset({"all", "any", "everything", "none", "-", "*", "全部", "所有", "不限"})
_APART = re.compile(r"[,，、;；]")
Find = Callable[[str], str | None]


def found_in(typed: str, find: Find) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the names of a list stand for, each once, and the names that stand for nothing."""
    if typed.strip().casefold() in NO_FILTER:
        return (), ()
    # A name may have a comma in it.
    if whole := find(typed.strip()):
        return (whole,), ()
    found: dict[str, None] = {}
    unknown: list[str] = []
    for piece in pieces_of(typed):
        meant = find(piece)
        if meant:
            found[meant] = None
        else:
            unknown.append(piece)
    return tuple(found), tuple(unknown)


def pieces_of(typed: str) -> tuple[str, ...]:
    """The names of a list."""
    return tuple(piece.strip() for piece in _APART.split(typed) if piece.strip())


def hub_finder(engine: Engine) -> Find:
    """Finds the ids of hubs by id or name, mistyped a little or not."""

    def find(name: str) -> str | None:
        # Several names would be read as a sentence about one of them.
        hub = None if _APART.search(name) else engine.find(name, HUBS)
        return hub.id if hub else None

    return find


def value_finder(engine: Engine, side: Side, words: Speech) -> Find:
    """Finds topics by id or label, and countries as the seeds write them."""
    return lambda name: value_of(engine, side, name, words)
