"""D2, D3, D4, D7, D14: processes that deliver are killed at every step; how often each digest is there comes out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Literal

from playground.server import AcceptThenFail, Hang, LocalDiscord, Permission
from tests.faults.digests.channels import Days, discord_of, late, requests_about, shown_on
from tests.faults.digests.child import Child, child
from tests.faults.digests.table import Run

# Before the intent, after it, after Discord accepted, after its reply, after the commit.
STEPS = ("found", "intended", "accepted", "replied", "marked")
# Where nobody knows afterwards whether it is there: without a history it stays so.
OPEN_STEPS = ("intended", "accepted", "replied")
Lack = Literal["", "nonces", "history"]


async def killed(place: Path, seeds: Path, steps: Sequence[str], runs: int, lack: Lack = "") -> list[Run]:
    """Kill a process each day at one of the steps, so many times each, and let the next one go on.

    `lack`: what Discord does not have any more when the next one comes.
    """
    days = Days()
    async with discord_of(days) as local, AsyncExitStack() as running:
        chain = _Chain(place, seeds, local, days, running)
        await chain.begin()
        return [await chain.day(step, lack) for _ in range(runs) for step in steps]


class _Chain:
    """One diary and one channel, and the process that delivers into it."""

    def __init__(self, place: Path, seeds: Path, local: LocalDiscord, days: Days, running: AsyncExitStack) -> None:
        self._file, self._seeds = place / "diary.sqlite", seeds
        self._local, self._days, self._running = local, days, running
        self._day = 0

    async def begin(self) -> None:
        self._child = await self._start()
        local = self._local
        await self._child.done(
            f"at {self._days.now.isoformat()}", f"subscribe {local.guild.id} {local.digests.id} 09:00 {local.staff.id}"
        )

    async def day(self, step: str, lack: Lack) -> Run:
        """One day: at nine the process is killed at a step, a minute later the next one goes on."""
        local, channel = self._local, self._local.digests
        nine = self._days.set(self._day)
        if step == "accepted":
            local.faults.inject("POST", f"/channels/{channel.id}/messages", AcceptThenFail(Hang(600.0)))
            await self._child.done(f"at {nine}")
            self._child.order("beat")
            assert await local.bell.until(lambda: bool(shown_on(local, channel, self._days.now)), 30.0)
            await self._child.kill()
            local.faults.clear()
        else:
            await self._child.killed(f"at {nine}", f"die {step}", "beat")
        before = len(shown_on(local, channel, self._days.now))
        if lack:
            local.messages.forget_nonces()
        if lack == "history":
            local.deny(channel, Permission.READ_MESSAGE_HISTORY)
        self._child = await self._start()
        for minute in (1, 2, 30):
            beat = await self._child.done(f"at {self._days.set(self._day, minute=minute)}", "beat")
            assert not beat["failed"], beat
        local.deny(channel, 0)
        return await self._judged(step, lack, before)

    async def _judged(self, step: str, lack: Lack, before: int) -> Run:
        now = self._days.now
        shown = shown_on(self._local, self._local.digests, now)
        told = len(shown_on(self._local, self._local.staff, now))
        log = (await self._child.done("log"))["log"]
        (state,) = [one for day, one in log if day == now.date().isoformat()]
        wrong = ""
        if lack == "history" and step in OPEN_STEPS:
            if (state, told, len(shown)) != ("unknown", 1, before):
                wrong = f"killed at {step}: {state}, told {told} times, {len(shown)} messages after {before}"
            lost = 0 if told else 1
        else:
            lost = int(not shown)
            if state != "posted" or told:
                wrong = f"killed at {step}: {state}, told {told} times"
        self._day += 1
        # What hangs is written down when it ends.
        requests = requests_about(self._local, self._local.digests) + (step == "accepted")
        return Run(lost, max(0, len(shown) - 1), late(shown, now), requests, wrong)

    async def _start(self) -> Child:
        return await self._running.enter_async_context(child(self._file, self._seeds, self._local))


# When a bot that was gone since 08:55 is there again, as day, hour and minute; and the digests that there are then.
BACK = (((0, 9, 20), "posted"), ((0, 14, 0), "posted"), ((1, 8, 0), "skipped"), ((4, 20, 0), "skipped"))


async def away(place: Path, seeds: Path) -> list[Run]:
    """D7: down over one hour or several days: one late post within six hours, else one row that says so."""
    return [await _away(place / str(number), seeds, *back, state) for number, (back, state) in enumerate(BACK)]


async def _away(place: Path, seeds: Path, day: int, hour: int, minute: int, state: str) -> Run:
    days = Days()
    async with discord_of(days) as local:
        file = place / "diary.sqlite"
        async with child(file, seeds, local) as one:
            await one.done(f"at {days.set(0, 8, 55)}", f"subscribe {local.guild.id} {local.digests.id} 09:00", "beat")
            await one.kill()
        async with child(file, seeds, local) as one:
            await one.done(f"at {days.set(day, hour, minute)}", "beat", "beat", "beat")
            log = (await one.done("log"))["log"]
        shown = shown_on(local, local.digests, days.now)
        wrong = "" if [one for _, one in log] == [state] else f"back on day {day} at {hour}:{minute:02}: {log}"
        lost, doubled = int(state == "posted" and not shown), max(0, len(shown) - (state == "posted"))
        return Run(lost, doubled, late(shown, days.now), requests_about(local, local.digests), wrong)


async def deleted(place: Path, seeds: Path, runs: int) -> list[Run]:
    """D14: a message that a person deletes is not posted again, however often the bot starts."""
    days = Days()
    done: list[Run] = []
    async with discord_of(days) as local:
        for day in range(runs):
            async with child(place / "diary.sqlite", seeds, local) as one:
                if not day:
                    at = days.set(0, 8)
                    await one.done(f"at {at}", f"subscribe {local.guild.id} {local.digests.id} 09:00")
                await one.done(f"at {days.set(day)}", "beat")
            (message,) = local.messages.in_channel(local.digests.id)
            local.messages.remove(message)
            local.messages.forget_nonces()
            async with child(place / "diary.sqlite", seeds, local) as one:
                await one.done(f"at {days.set(day, minute=5)}", "beat", f"at {days.set(day, 14)}", "beat")
            again = len(local.messages.in_channel(local.digests.id))
            done.append(Run(0, again, 0.0, requests_about(local, local.digests)))
    return done
