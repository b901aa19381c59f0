"""Rings after each change come in; who waits for a condition goes on, at the latest when time is over."""

import asyncio
from collections.abc import Callable


class Bell:
    """Wakes everyone who waits, each time something on the server changes."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Tell all who wait to look again."""
        self._rung.set()
        self._rung = asyncio.Event()

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until the condition holds; False when it still does not after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    await self._rung.wait()
        except TimeoutError:
            return condition()
        return True
