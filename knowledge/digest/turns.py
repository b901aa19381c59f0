"""Long work in a thread: things go in, the same come out, and between them other threads get their turn."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

One = TypeVar("One")
# So many things, of some 10 µs each, and then so long in seconds for whoever waits: Python itself hands over after 5 ms
# of waiting only, which an event loop that has three things to do meets three times.
_IN_A_ROW, _TURN = 100, 0.0001


def unhurried(things: Iterable[One]) -> Iterator[One]:
    """The same things one after another."""
    for number, one in enumerate(things):
        if number % _IN_A_ROW == 0:
            time.sleep(_TURN)
        yield one
