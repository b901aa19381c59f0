"""How late an event loop wakes: a clock goes in, the longest that a task was kept waiting comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType

PAUSE = 0.001


class LagWatch:
    """While it is entered, a task sleeps a millisecond again and again; `worst` is the most it woke too late.

    In seconds by the clock. What keeps the loop from the last sleep to the end counts as well.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._due = 0.0
        self._task: asyncio.Task[None] | None = None
        self.worst = 0.0

    async def __aenter__(self) -> LagWatch:
        self._due = self._clock() + PAUSE
        self._task = asyncio.create_task(self._watch())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._note()
        if self._task:
            self._task.cancel()
            await asyncio.wait({self._task})

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(PAUSE)
            self._note()
            self._due = self._clock() + PAUSE

    def _note(self) -> None:
        self.worst = max(self.worst, self._clock() - self._due)
