"""A process that delivers digests, seen from outside: orders go in, what it says comes out."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playground.server import LocalDiscord
from tests.processes import started

PROGRAM = (sys.executable, "-m", "tests.faults.digests.served")
PATIENCE = 60.0


class Child:
    """A running one."""

    def __init__(self, process: Process) -> None:
        self._process = process

    def order(self, line: str) -> None:
        """Tell it what to do, and do not wait."""
        assert self._process.stdin
        self._process.stdin.write(line.encode() + b"\n")

    async def said(self) -> dict[str, Any] | None:
        """The next that it says; None when it has ended instead."""
        assert self._process.stdout
        async with asyncio.timeout(PATIENCE):
            line = await self._process.stdout.readline()
        return dict(json.loads(line)) if line.endswith(b"\n") else None

    async def done(self, *lines: str) -> dict[str, Any]:
        """Tell it what to do, one after another, and wait until it has; what it said last."""
        said: dict[str, Any] | None = {}
        for line in lines:
            self.order(line)
            said = await self.said()
            if said is None:
                assert self._process.stderr
                raise AssertionError((await self._process.stderr.read()).decode()[-2_000:])
        return said or {}

    async def killed(self, *lines: str) -> None:
        """Tell it what to do until it kills itself over it."""
        for line in lines:
            self.order(line)
        while await self.said() is not None:
            pass
        await self._process.wait()

    async def kill(self) -> None:
        """Kill it, whatever it does."""
        self._process.kill()
        await self._process.wait()


@asynccontextmanager
async def child(file: Path, seeds: Path, local: LocalDiscord) -> AsyncIterator[Child]:
    """Start one over a diary; what still runs at the end is killed."""
    arguments = (str(file), str(seeds), local.api_url, local.token)
    async with started(*arguments, settings={}, program=PROGRAM) as process:
        one = Child(process)
        if await one.said() is None:
            assert process.stderr
            raise AssertionError((await process.stderr.read()).decode()[-2_000:])
        yield one
