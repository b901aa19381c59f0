"""An engine that serves in a process of its own, seen from outside: orders go in, what it says of itself comes out."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.processes import started

PROGRAM = (sys.executable, "-m", "tests.faults.served")
PATIENCE = 60.0
_PROCESSES = Path("/proc")


@dataclass(frozen=True, slots=True)
class Said:
    """What a child said it serves, after a start or after an order was done; or why it failed."""

    version: int = 0
    digest: str = ""
    numbers: tuple[int, ...] = ()
    unanswered: int = 0
    history: tuple[int, ...] = ()
    outcome: str = ""
    failed: str = ""
    aside: str | None = None
    problems: tuple[str, ...] = ()

    @classmethod
    def read(cls, line: bytes) -> Said:
        """A line as a child writes it."""
        lists = json.loads(line).items()
        told: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in lists}
        return cls(**told)


class Child:
    """A running child; `seconds` is how long it took from its start to its first word."""

    def __init__(self, child: Process) -> None:
        self._child = child
        self._since = time.monotonic()
        self.seconds = 0.0

    def order(self, line: str) -> None:
        """Tell it what to do, and do not wait."""
        assert self._child.stdin
        self._child.stdin.write(line.encode() + b"\n")

    async def said(self) -> Said | None:
        """The next that it says; None when it has ended instead."""
        assert self._child.stdout
        async with asyncio.timeout(PATIENCE):
            line = await self._child.stdout.readline()
        self.seconds = self.seconds or time.monotonic() - self._since
        return Said.read(line) if line.endswith(b"\n") else None

    async def done(self, line: str) -> Said:
        """Tell it what to do, and wait until it says what came of it."""
        self.order(line)
        said = await self.said()
        assert said, f"it ended over {line!r}: {await self.errors()}"
        return said

    def kill(self) -> None:
        """Kill it with SIGKILL, whatever it does."""
        if self._child.returncode is None:
            self._child.kill()

    async def rest(self) -> list[Said]:
        """All that it said before it ended, which it has to."""
        every: list[Said] = []
        while said := await self.said():
            every.append(said)
        async with asyncio.timeout(PATIENCE):
            await self._child.wait()
        return every

    async def errors(self) -> str:
        """What it wrote to standard error until its end."""
        assert self._child.stderr
        return (await self._child.stderr.read()).decode()[-2_000:]


@asynccontextmanager
async def child(seeds: Path, store: Path, *arguments: str, program: Sequence[str] = PROGRAM) -> AsyncIterator[Child]:
    """Start a child over these seeds and this store; what still runs at the end is killed."""
    async with started(str(seeds), str(store), *arguments, settings={}, program=program) as running:
        yield Child(running)


async def seconds_until_gone(folder: Path, most: float) -> float:
    """How long processes go on that have this folder among their arguments; `most` when they do not end."""
    since = time.monotonic()
    while True:
        gone, seconds = not workers_over(folder), time.monotonic() - since
        if gone or seconds >= most:
            return seconds
        await asyncio.sleep(0.02)


def workers_over(folder: Path) -> list[int]:
    """The processes that have a folder among their arguments, on a system that tells."""
    found: list[int] = []
    for line in _PROCESSES.glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in line.read_bytes():
                found.append(int(line.parent.name))
        except OSError:
            continue
    return found
