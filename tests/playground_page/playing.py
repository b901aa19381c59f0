"""The command that plays, as a process: where its page is comes out."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from bot.cli.play import SUGGESTIONS
from tests.processes import BOT, ended, started

READY_SECONDS = 30.0
PLAYGROUND = (sys.executable, "-m", "playground", "--no-browser", "--port", "0")


def scripted(folder: Path) -> tuple[str, ...]:
    """The playground with the scripted bot in the place of ours."""
    return (*PLAYGROUND, "--", sys.executable, "-m", "tests.playground_page.child", str(folder))


async def lines_until(process: Process, words: str) -> list[str]:
    """The lines it writes, up to the one with these words."""
    assert process.stdout is not None
    lines: list[str] = []
    async with asyncio.timeout(READY_SECONDS):
        while not lines or words not in lines[-1]:
            line = (await process.stdout.readline()).decode()
            assert line, f"it ended: {lines}"
            lines.append(line.rstrip())
    return lines


async def address_of(process: Process) -> str:
    """Where its page is, once it is ready."""
    (found,) = re.findall(r"http://127\.0\.0\.1:\d+/", (await lines_until(process, "The playground is at"))[-1])
    return str(found)


@asynccontextmanager
async def playing(settings: Mapping[str, str]) -> AsyncIterator[str]:
    """`hubwise play` over our bot until the end of the block; the address of its page."""
    async with serving("play", "--no-browser", "--port", "0", settings=settings) as address:
        yield address


@asynccontextmanager
async def playing_fast(settings: Mapping[str, str]) -> AsyncIterator[str]:
    """The same, for people who are faster than our bot lets anybody be."""
    suggested = [word for text in SUGGESTIONS for word in ("--suggest", text)]
    bot = (sys.executable, "-m", "tests.playground_page.unhurried", "run", "--follow-clock")
    async with serving(*suggested, "--", *bot, settings=settings, program=PLAYGROUND) as address:
        yield address


@asynccontextmanager
async def serving(
    *arguments: str, settings: Mapping[str, str], program: Sequence[str] = BOT, number: int = signal.SIGTERM
) -> AsyncIterator[str]:
    """A playground until the end of the block, where it gets a signal and has to end cleanly; its address."""
    async with started(*arguments, settings=settings, program=program) as process:
        yield await address_of(process)
        process.send_signal(number)
        assert (await ended(process, seconds=15)).code == 0


async def do(address: str, act: str, **asked: object) -> int:
    """Do something on the page without a browser; its status."""
    async with aiohttp.ClientSession() as client, client.post(f"{address}acts/{act}", json=asked) as told:
        return told.status


async def places(address: str) -> dict[str, Any]:
    """Who and what is there, as a page is told it first."""
    live = f"{address.replace('http', 'ws')}live"
    async with aiohttp.ClientSession() as client, client.ws_connect(live) as socket:
        (first, *_) = await socket.receive_json()
    return dict(first)


def runs(number: int) -> bool:
    """Whether there is a process of this number."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
