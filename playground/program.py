"""A command line comes in; the bot runs as a process of its own, is started again, and ended cleanly."""

import asyncio
import ctypes
import json
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta

END_SECONDS = 8.0  # the time a bot has for its last answers, before it is killed
EVERYDAY = (" INFO ", " DEBUG ")
LAST = 8  # lines that are told of one that ended by itself
PR_SET_PDEATHSIG = 1  # of linux/prctl.h


class Program:
    """One bot's process at a time. `say` gets each line it writes, as long as it is not everyday.

    `ended_told` is how it ended by itself, in one line, and the last of these lines; empty when it did not.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], say: Callable[[str], None]) -> None:
        self._command, self._environment, self._say = tuple(command), dict(environment), say
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._ahead = timedelta()
        self._ending = False
        self._changing = asyncio.Lock()  # two who want another one at once get one after the other
        self.ended_told = ""

    async def start(self) -> None:
        """Start it; OSError when there is no such program."""
        async with self._changing:
            await self._start()

    async def _start(self) -> None:
        self._ending, self.ended_told = False, ""
        self._process = await asyncio.create_subprocess_exec(
            *self._command, env=self._environment, stdin=PIPE, stdout=PIPE, stderr=STDOUT, preexec_fn=_end_with_parent
        )
        self._reading = asyncio.create_task(self._read(self._process))
        if self._ahead:
            await self._tell_ahead(self._process)

    async def restart(self) -> None:
        """End it, start another."""
        async with self._changing:
            await self._end()
            await self._start()

    async def set_ahead(self, ahead: timedelta) -> None:
        """Tell it, and those started later, that the clock is so far ahead: a line of JSON on its standard input."""
        self._ahead = ahead
        if self._process is not None and self._process.returncode is None:
            await self._tell_ahead(self._process)

    async def _tell_ahead(self, process: Process) -> None:
        if process.stdin is not None:
            with suppress(ConnectionError):  # it has ended meanwhile
                process.stdin.write(json.dumps({"ahead": self._ahead.total_seconds()}).encode() + b"\n")
                await process.stdin.drain()

    async def ended(self) -> int:
        """Wait until it ends by itself; its exit code."""
        if self._process is None:
            raise RuntimeError("it was never started")
        code = await self._process.wait()
        if self._reading is not None:
            await asyncio.wait([self._reading])
        return code

    async def end(self) -> None:
        """Let it end; kill it when it does not."""
        async with self._changing:
            await self._end()

    async def _end(self) -> None:
        process = self._process
        if process is None:
            return
        self._ending = True
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.terminate()
        try:
            async with asyncio.timeout(END_SECONDS):
                await self.ended()
        except TimeoutError:
            process.kill()
            await self.ended()

    async def _read(self, process: Process) -> None:
        if process.stdout is None:
            return
        last: deque[str] = deque(maxlen=LAST)
        while line := await process.stdout.readline():
            text = line.decode("utf-8", "replace").rstrip()
            if not any(word in text for word in EVERYDAY):
                last.append(text)
                self._say(text)
        code = await process.wait()
        if not self._ending:
            told = f"ended by itself, with code {code}" if code >= 0 else f"was ended by signal {-code}"
            self.ended_told = "\n".join([told, *last])
            self._say(told)


def _end_with_parent() -> None:
    """In the new process, before the program starts: when we are killed, it is told to end. Linux alone can do that."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
