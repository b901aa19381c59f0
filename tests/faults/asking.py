"""K4: a thousand questions a second while seeds are reloaded; what was answered, how fast and how late comes out."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from knowledge import Engine, Store
from knowledge.bench.lag import LagWatch
from tests.faults.looking import STORE
from tests.faults.numbered import COMPARISON, FACTS, SINGLE, Numbered, numbers_in, told_by
from tests.faults.table import Verdict, Wrong

RATE = 1_000
# Few enough that a question takes half a millisecond, and enough that small changes stand in an index of their own.
HUBS = 20
# One of so many questions is the one that two files answer, which takes longer.
COMPARED = 10
# So many that are late are asked in one go, before the loop has its turn.
AT_ONCE = 5
PAUSE = 0.01


async def asked_while_reloading(place: Path, reloads: int = 100) -> tuple[list[Verdict], str]:
    """Ask and reload; each answer is one verdict: its facts, of several files, are those of the version served.

    With it, how many questions a second there were, and how late the loop woke.
    """
    seeds = Numbered(place / "seeds", HUBS)
    seeds.say(1)
    async with Store.open(place / "data" / STORE) as store:
        engine = await Engine.start(seeds.folder, store, lambda: datetime.now(UTC))
        asking = _Asking(engine)
        started = time.perf_counter()
        async with LagWatch(time.perf_counter) as lag:
            asker = asyncio.create_task(asking.go_on())
            loaded = 0
            for _ in range(reloads):
                await asyncio.to_thread(seeds.say, seeds.number + 1)
                report = await engine.reload()
                loaded += report.outcome == "loaded"
                await asyncio.sleep(PAUSE)
            asker.cancel()
            await asyncio.wait({asker})
        seconds = time.perf_counter() - started
    if loaded != reloads:
        asking.wrong.append(Wrong("failed", f"{loaded} of {reloads} reloads loaded something"))
    note = f"{loaded} reloads, {asking.asked / seconds:.0f} questions/s, loop late by at most {1000 * lag.worst:.0f} ms"
    return asking.verdicts(), note


@dataclass
class _Asking:
    """Questions at a steady rate, and what was wrong with the answers."""

    engine: Engine
    asked: int = 0
    wrong: list[Wrong] = field(default_factory=list)

    async def go_on(self) -> None:
        """Ask until it is cancelled; what is late is asked later, so that none is left out."""
        started = time.perf_counter()
        while True:
            due = int(RATE * (time.perf_counter() - started))
            for _ in range(min(AT_ONCE, due - self.asked)):
                self._ask(SINGLE[self.asked % len(SINGLE)] if self.asked % COMPARED else COMPARISON)
                self.asked += 1
            await asyncio.sleep(0 if due - self.asked > AT_ONCE else 1 / RATE)

    def verdicts(self) -> list[Verdict]:
        """One for each question."""
        return [Verdict((one,)) for one in self.wrong] + [Verdict()] * (self.asked - len(self.wrong))

    def _ask(self, question: str) -> None:
        facts = self.engine.snapshot.facts
        served = numbers_in(facts[fact].statement.encode() for fact in FACTS)
        try:
            told = told_by(self.engine.ask(question))
        except Exception as error:  # noqa: BLE001  whatever it raises is what must not be
            self.wrong.append(Wrong("failed", f"{question}: {error!r}"))
            return
        if told.numbers != served or len(served) != 1:
            self.wrong.append(Wrong("mixed", f"{question}: {sorted(served)} is served, {told} told"))
