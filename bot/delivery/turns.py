"""How fast requests may follow one another: who wants to make one waits here for its turn."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

# Of the 50 requests a second that Discord takes from a bot, as many as leave room for all else that it does.
A_SECOND = 25.0
# So long, in seconds, runs that are due together are spread, and at least so fast. Each works for some 10 ms on the
# loop where people are answered: 500 at the full pace took a quarter of it. A run waits 20 s at most for the beat that
# finds it, so that all of them come within their minute.
_SPREAD, _SLOWEST = 35.0, 10.0
Sleep = Callable[[float], Awaitable[None]]


class Turns:
    """One after the other, and evenly spread."""

    def __init__(self, a_second: float = A_SECOND, sleep: Sleep = asyncio.sleep) -> None:
        self._apart, self._sleep = 1 / a_second, sleep
        self._next = 0.0

    async def next(self) -> None:
        """Wait for the next turn."""
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now)
        wait, self._next = self._next - now, self._next + self._apart
        if wait > 0:
            await self._sleep(wait)


def spread(many: int, sleep: Sleep = asyncio.sleep) -> Turns:
    """Turns for so many that are due together."""
    return Turns(min(A_SECOND, max(_SLOWEST, many / _SPREAD)), sleep)
