"""S5: work goes in, whichever task waits for the nth time meanwhile is cancelled."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import suppress
from contextvars import ContextVar, copy_context
from functools import partial
from typing import Any

# Whether a task was started by the work, or by somebody else at the same time.
_INSIDE = ContextVar("_INSIDE", default=False)


async def interrupted(work: Callable[[], Coroutine[Any, Any, object]], turn: int) -> bool:
    """Do work, and cancel the task that waits when the loop does for the nth time; whether it came to that.

    Every task that the work starts counts: what is only shielded from whoever asked for it is cancelled as well, as a
    loop does that ends.
    """
    interruption = _Interruption(turn)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(interruption.task)
    inside = copy_context()
    inside.run(_INSIDE.set, True)
    try:
        task = inside.run(loop.create_task, work())
        with suppress(asyncio.CancelledError):
            await task
    finally:
        loop.set_task_factory(None)
    return interruption.left <= 0


class _Interruption:
    def __init__(self, turn: int) -> None:
        self.left = turn

    def task(
        self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any] | Generator[Any, None, Any], **more: Any
    ) -> asyncio.Task[Any]:
        return asyncio.Task(self._done(work) if _INSIDE.get() else work, loop=loop, **more)

    async def _done(self, work: Any) -> object:
        return await _Watched(work, self)


class _Watched:
    """Work that passes on whatever it waits for, and counts."""

    def __init__(self, work: Coroutine[Any, Any, object], interruption: _Interruption) -> None:
        self._work, self._interruption = work, interruption

    def __await__(self) -> Generator[Any, Any, object]:
        step: Callable[[], Any] = partial(self._work.send, None)
        while True:
            try:
                waited_for = step()
            except StopIteration as done:
                return done.value
            self._interruption.left -= 1
            task = asyncio.current_task()
            if self._interruption.left == 0 and task:
                asyncio.get_running_loop().call_soon(task.cancel)
            try:
                step = partial(self._work.send, (yield waited_for))
            except BaseException as error:  # noqa: BLE001  whatever comes is for the work
                step = partial(self._work.throw, error)
