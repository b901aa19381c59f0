"""D12: 500 channels due in one minute, with Discord's rate limits; how long it takes, and questions meanwhile."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from playground.server import LocalDiscord
from tests.faults.digests.child import child
from tests.faults.digests.table import Run

CHANNELS = 500
_QUIET_SECONDS = 5.0


async def many(place: Path, seeds: Path, channels: int = CHANNELS) -> tuple[list[Run], str]:
    """Let as many channels be due as are asked for, all at once, while questions are asked."""
    async with LocalDiscord() as local:
        places = [local.add_channel(f"digest-{number}") for number in range(channels)]
        async with child(place / "diary.sqlite", seeds, local) as one:
            ids = ",".join(channel.id for channel in places)
            await one.done("at 2026-11-26T08:59:57+00:00", f"subscribe {local.guild.id} {ids} 09:00", "go", "ask")
            await asyncio.sleep(_QUIET_SECONDS)
            quiet = await one.done("asked")
            local.requests.clear()
            started = time.monotonic()
            await one.done("ask")
            beat = await one.done("beat")
            seconds = time.monotonic() - started
            busy = await one.done("asked")
        counts = [len(local.messages.in_channel(channel.id)) for channel in places]
        refused = [call for call in local.requests if call.status == 429]
        everywhere = sum('"global": true' in str(call.answer) for call in refused)
        wrong = f"{len(refused)} rate limits, {everywhere} over all" if refused else str(beat["error"])
        run = Run(counts.count(0), sum(max(0, n - 1) for n in counts), seconds / 60, len(local.requests), wrong)
        note = (
            f"{channels} channels in {seconds:.0f} s, {len(refused)} rate limits;"
            f" questions: p99 {quiet['p99']:.1f} ms in quiet, {busy['p99']:.1f} ms meanwhile"
        )
        return [run], note
