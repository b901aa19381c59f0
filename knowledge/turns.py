"""Long work in a thread: work goes in, the same is done in such a way that others are held up little meanwhile."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

One = TypeVar("One")
Result = TypeVar("Result")
# Seconds of work, and then of rest for whoever waits: Python itself hands over after 5 ms of waiting only, which an
# event loop that has three things to do meets three times.
_WORK, _REST = 0.001, 0.0001


def unhurried(things: Iterable[One]) -> Iterator[One]:
    """The same things one after another; between them other threads get their turn."""
    rested = time.monotonic()
    for one in things:
        if time.monotonic() - rested > _WORK:
            time.sleep(_REST)
            rested = time.monotonic()
        yield one


def resting(work: Callable[..., Result]) -> Callable[..., Result]:
    """Work that makes very many values that stay: the garbage collector rests, and passes them over ever after.

    A full collection over a large index holds everything up for 0.4 s.
    """

    def rested(*arguments: object) -> Result:
        gc.disable()
        try:
            done = work(*arguments)
            gc.freeze()
            return done
        finally:
            gc.enable()

    return rested
