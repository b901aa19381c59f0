"""The bot as a process of its own: arguments and settings go in, a process comes out that ends with its test."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.settings import CHECKOUT

PATIENCE = 30.0
BOT = (sys.executable, "-m", "bot")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended, and all that it wrote since somebody last read."""

    code: int | None
    out: str
    errors: str


@asynccontextmanager
async def started(*arguments: str, settings: Mapping[str, str], program: Sequence[str] = BOT) -> AsyncIterator[Process]:
    """Run `python -m bot`, or another program, with these settings alone; what still runs at the end is killed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HUBWISE_")}
    process = await asyncio.create_subprocess_exec(
        *program,
        *arguments,
        cwd=CHECKOUT,
        env={**environment, **settings},
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        # A line that a process writes may hold what it measured for a minute.
        limit=1 << 20,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await ended(process)


async def ended(process: Process, lines: bytes = b"", seconds: float = PATIENCE) -> Ended:
    """Give the process its last lines and wait for its end; TimeoutError when it goes on."""
    async with asyncio.timeout(seconds):
        out, errors = await process.communicate(lines)
    return Ended(process.returncode, out.decode(), errors.decode())


async def finished(*arguments: str, settings: Mapping[str, str], program: Sequence[str] = BOT) -> Ended:
    """Run a process from its start to its end."""
    async with started(*arguments, settings=settings, program=program) as process:
        return await ended(process)
