"""The engine over the shipped seeds, made once for all tests that only ask it."""

from __future__ import annotations

from functools import cache

from bot.settings import CHECKOUT
from knowledge import Engine


@cache
def shipped_engine() -> Engine:
    """One engine for the whole run: it is never changed."""
    return Engine.over(CHECKOUT / "seeds")
