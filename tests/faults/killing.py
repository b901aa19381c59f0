"""S1 and K7: processes that load are killed, at random moments and at named steps; what the next serves comes out."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.faults.child import Child, Said, child, seconds_until_gone
from tests.faults.looking import STORE, halves, left_behind, look_at
from tests.faults.numbered import ANEW, SMALL, Numbered
from tests.faults.table import Verdict, Wrong

STEPS = ("read", "parse", "check", "compare", "index", "record", "swap")
# A rollback looks at no seeds.
STEPS_BACK = ("compare", "index", "record", "swap")
# A kill comes at any time up to so many times what such a reload took: some when it is done already.
BEYOND = 1.2
# The longest that a process may go on which worked for one that was killed.
MOST_AFTER = 3.0


@dataclass(frozen=True, slots=True)
class Kill:
    """When a process is killed: at a share of the time that the work takes, or at a step of it."""

    work: str = "reload"
    share: float = 0.0
    step: str = ""


def at_random(count: int, seed: int) -> Iterator[Kill]:
    """Kills at moments spread evenly, in any order."""
    chance = random.Random(seed)  # noqa: S311  so that a run can be done again
    every = [(place + chance.random()) / count for place in range(count)]
    chance.shuffle(every)
    return (Kill(share=BEYOND * share) for share in every)


def at_steps(count: int) -> Iterator[Kill]:
    """So many kills at each step of a reload, of a start over new seeds, and of a rollback."""
    for _ in range(count):
        yield from (Kill("reload", step=step) for step in STEPS)
        yield from (Kill("start", step=step) for step in STEPS)
        yield from (Kill("roll_back", step=step) for step in STEPS_BACK)


async def killed(place: Path, kills: Iterable[Kill], hubs: int = SMALL) -> list[Verdict]:
    """Kill a process over a data folder, let another serve what was acknowledged, kill that one, and so on."""
    async with AsyncExitStack() as running:
        chain = _Chain(place, hubs, running)
        await chain.begin()
        return [await chain.kill(kill, broken=bool(turn % 2)) for turn, kill in enumerate(kills)]


class _Chain:
    """One data folder, the process that serves over it, and what such processes have acknowledged."""

    def __init__(self, place: Path, hubs: int, running: AsyncExitStack) -> None:
        self._seeds = Numbered(place / "seeds", hubs)
        self._store = place / "data" / STORE
        self._running = running
        self._files = 0
        # The last that was acknowledged, and the one before it.
        self._last = self._before = Said()
        # How long a reload took that indexed what changed, and one that indexed everything.
        self._took: dict[bool, float] = {}

    async def begin(self) -> None:
        """The first start, and reloads that are not hurried."""
        self._seeds.say(1)
        self._files = sum(1 for _ in self._seeds.folder.rglob("*.yaml"))
        self._child = await self._start()
        first = await self._child.said()
        assert first, await self._child.errors()
        self._last = first
        for _ in range(ANEW):
            assert await self._reload() == []

    async def kill(self, kill: Kill, *, broken: bool) -> Verdict:
        """Kill, look at what is left, start again, with `broken` over seeds that cannot be loaded, and reload."""
        attempted = await self._killed(kill)
        gone = await seconds_until_gone(self._store.parent, MOST_AFTER)
        wrong = [Wrong("failed", f"a process goes on that worked for it, {gone:.1f} s")] if gone >= MOST_AFTER else []
        kept, broke = look_at(self._store)
        wrong += broke + halves(kept, self._files)
        if self._last.version not in kept:
            wrong.append(Wrong("lost", f"version {self._last.version} was acknowledged, {sorted(kept)} are kept"))
        # What a process that goes back does not acknowledge may have been done, and is kept then.
        allowed = {attempted} if kill.work != "roll_back" and not broken else {attempted, self._last.numbers[0]}
        again, seconds = await self._again(allowed, broken=broken)
        return Verdict(tuple(Wrong(one.kind, f"{kill}: {one.what}") for one in wrong + again), seconds)

    async def _killed(self, kill: Kill) -> int:
        """The number that was to be served when the process was killed."""
        if kill.work == "roll_back":
            self._child.order(f"die {kill.step}")
            self._child.order(f"roll_back {self._before.version}")
            await self._child.rest()
            return self._before.numbers[0]
        self._seeds.say(self._seeds.number + 1)
        if kill.work == "start":
            self._child.order("end")
            await self._child.rest()
            self._child = await self._start("--die", kill.step)
        elif kill.step:
            self._child.order(f"die {kill.step}")
            self._child.order("reload")
        else:
            self._child.order("reload")
            await asyncio.sleep(kill.share * self._took[self._seeds.all_anew])
            self._child.kill()
        for said in await self._child.rest():
            self._acknowledge(said)
        return self._seeds.number

    async def _again(self, allowed: set[int], *, broken: bool) -> tuple[list[Wrong], float]:
        """Start again: one of these numbers is to be served, and the next reload to work."""
        if broken:
            self._seeds.break_()
        self._child = await self._start()
        said = await self._child.said()
        if said is None or said.failed:
            return [Wrong("lost", f"nothing is served: {said or await self._child.errors()}")], self._child.seconds
        wrong = self._served(said, allowed)
        if left := left_behind(self._store.parent):
            wrong.append(Wrong("failed", f"files are left behind: {left}"))
        self._seeds.mend()
        self._acknowledge(said)
        return wrong + await self._reload(), self._child.seconds

    def _served(self, said: Said, allowed: set[int]) -> list[Wrong]:
        """What is wrong with what is served after a kill."""
        wrong: list[Wrong] = []
        last = self._last
        if said.version < last.version or last.version not in said.history:
            wrong.append(Wrong("lost", f"version {last.version} was acknowledged, {said} came back"))
        if said.version == last.version and said.digest != last.digest:
            wrong.append(Wrong("half", f"version {last.version} says something else than when it was acknowledged"))
        if len(said.numbers) != 1 or said.unanswered or not allowed.issuperset(said.numbers):
            wrong.append(Wrong("mixed", f"{sorted(allowed)} may be told, told is {said}"))
        return wrong

    async def _reload(self) -> list[Wrong]:
        """The next reload, which nothing disturbs."""
        self._seeds.say(self._seeds.number + 1)
        since = time.monotonic()
        said = await self._child.done("reload")
        self._took[self._seeds.all_anew] = time.monotonic() - since
        wrong = self._served(said, {self._seeds.number})
        if said.outcome != "loaded":
            wrong.append(Wrong("failed", f"the next reload: {said}"))
        self._acknowledge(said)
        return wrong

    def _acknowledge(self, said: Said) -> None:
        if said.version != self._last.version:
            self._before, self._last = self._last, said

    async def _start(self, *arguments: str) -> Child:
        return await self._running.enter_async_context(child(self._seeds.folder, self._store, *arguments))
