"""D12: 500 channels due in one minute while people ask the real bot, with Discord's rate limits, each a process."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import Process
from contextlib import AsyncExitStack
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bot.diary import Diary, Plan
from tests.faults.digests.table import Run
from tests.processes import started

CHANNELS, PEOPLE, SECONDS = 500, 60, 60
CROWD = (sys.executable, "-m", "tests.faults.digests.crowd")
# How long a line may take: that of a minute of questions, and of the answers to the last of them.
_PATIENCE = 180.0


async def many(
    place: Path, seeds: Path, channels: int = CHANNELS, people: int = PEOPLE, seconds: int = SECONDS
) -> tuple[list[Run], str]:
    """Let people ask for a minute, and for another one in which as many channels as are asked for are due at once."""
    place.mkdir(parents=True)
    async with AsyncExitStack() as opened:
        size = (str(channels), str(people), str(seconds))
        crowd = await opened.enter_async_context(started(*size, settings={}, program=CROWD))
        where = await _line(crowd)
        due = await _subscribed(place / "data", where)
        bot = await opened.enter_async_context(
            started("run", "--follow-clock", settings=_settings(place, seeds, where))
        )
        reading = asyncio.create_task(_read_on(bot))
        await _line(crowd)
        quiet = await _stretch(crowd)
        _tell(bot, {"ahead": (due - datetime.now(UTC)).total_seconds() + 1})
        busy = await _stretch(crowd)
        reading.cancel()
    return [_run(busy, channels)], _note(quiet, busy, channels, seconds)


async def _subscribed(data: Path, where: dict[str, Any]) -> datetime:
    """Let every channel have a digest at one hour, long before that hour; when it is due."""
    data.mkdir()
    now = datetime.now(UTC)
    due = datetime.combine((now + timedelta(days=1)).date(), time(9), UTC)
    async with Diary.open(data / "diary.sqlite") as diary:
        for channel in where["channels"]:
            await diary.subscriptions.add(where["guild"], channel, Plan(time(9), "UTC", note=True), 1, now)
    return due


def _settings(place: Path, seeds: Path, where: dict[str, Any]) -> dict[str, str]:
    return {
        "HUBWISE_SEEDS": str(seeds),
        "HUBWISE_DATA": str(place / "data"),
        "HUBWISE_DISCORD_TOKEN": where["token"],
        "HUBWISE_DISCORD_API_URL": where["api"],
        "HUBWISE_DISCORD_GATEWAY_URL": where["gateway"],
    }


async def _stretch(crowd: Process) -> dict[str, Any]:
    _tell(crowd, {})
    return await _line(crowd)


def _tell(process: Process, line: dict[str, Any]) -> None:
    assert process.stdin
    process.stdin.write(json.dumps(line).encode() + b"\n")


async def _line(process: Process) -> dict[str, Any]:
    assert process.stdout
    async with asyncio.timeout(_PATIENCE):
        line = await process.stdout.readline()
    if not line:
        assert process.stderr
        raise AssertionError((await process.stderr.read()).decode()[-2_000:])
    return dict(json.loads(line))


async def _read_on(process: Process) -> None:
    """Read what a process logs, so that it need not wait for a reader."""
    assert process.stderr
    while await process.stderr.readline():
        pass


def _run(busy: dict[str, Any], channels: int) -> Run:
    counts = busy["counts"]
    limited = busy["limited"]
    wrong = f"{limited} rate limits, {busy['everywhere']} over all" if limited else ""
    assert len(counts) == channels
    return Run(counts.count(0), sum(max(0, count - 1) for count in counts), 0, busy["posts"], wrong)


def _note(quiet: dict[str, Any], busy: dict[str, Any], channels: int, seconds: int) -> str:
    return (
        f"{channels} channels within {seconds} s, {busy['limited']} rate limits; /ask by many people in Discord:"
        f" {_figures(quiet['waited'])} in a quiet minute, {_figures(busy['waited'])} meanwhile"
    )


def _figures(waited: list[float]) -> str:
    median, late = (1_000 * waited[len(waited) * share // 100] for share in (50, 99))
    return f"{len(waited):,} at p50 {median:.1f} ms, p99 {late:.1f} ms"
