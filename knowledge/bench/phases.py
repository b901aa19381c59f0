"""The phases of a reload's bench, each to be run in a process of its own: where all lies goes in, seconds come out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from knowledge.bench import obvious
from knowledge.bench.edits import Expected
from knowledge.bench.lag import LagWatch
from knowledge.engine import Engine
from knowledge.errors import MeasureError
from knowledge.store import Store

# Reloads of unchanged seeds: a single one would be as quick or slow as the machine was just then.
UNCHANGED = 3
Clock = Callable[[], float]
Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Edit:
    """A seed file with what it holds after the change, and what only that answers."""

    path: Path
    content: bytes
    expected: Expected


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the made-up seeds, the store and the obvious way's file lie, and what is to be asked and changed."""

    seeds: Path
    store: Path
    obvious: Path
    first: Expected
    edits: tuple[Edit, ...]
    clock: Clock
    now: Now


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of each run, the last of them until a question was answered rightly; how late the loop woke at most.

    `answer_ms` is the longest that such an answer took: asking is no part of what the loop is watched for.
    """

    seconds: tuple[float, ...]
    lag_ms: float | None = None
    answer_ms: float | None = None


class _Stopwatch:
    """Runs of one phase."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.seconds: list[float] = []
        self.lags: list[float] = []
        self.answers: list[float] = []

    async def run(self, work: Callable[[], Coroutine[Any, Any, Engine]], expected: Expected) -> Engine:
        """Time work until the engine that it returns answers as expected."""
        started = self.clock()
        async with LagWatch(self.clock) as lag:
            engine = await work()
        asked = self.clock()
        answer = engine.ask(expected.question)
        ended = self.clock()
        if not expected.met_by(answer):
            raise MeasureError(f"{expected.question!r} is not answered with {expected.statement!r} but with {answer}")
        self.seconds.append(ended - started)
        self.lags.append(lag.worst)
        self.answers.append(ended - asked)
        return engine

    def timed(self) -> Timed:
        return Timed(tuple(self.seconds), 1000 * max(self.lags), 1000 * max(self.answers))


def start(plan: Plan) -> Timed:
    """Open the store, start the engine, ask: the first start when the store is empty, else a start from the store."""
    return asyncio.run(_start(plan))


def unchanged(plan: Plan) -> Timed:
    """Reload seeds in which nothing has changed, a few times."""
    return asyncio.run(_unchanged(plan))


def one_file(plan: Plan) -> Timed:
    """Change one file and reload, then the next."""
    return asyncio.run(_one_file(plan))


def obvious_way(plan: Plan) -> Timed:
    """Load and insert everything anew, and ask nothing.

    Raises:
        MeasureError: not everything has arrived.
    """
    started = plan.clock()
    hubs, _ = obvious.load(plan.seeds, plan.obvious)
    seconds = plan.clock() - started
    there = sum(1 for _ in (plan.seeds / "hubs").iterdir())
    if hubs != there:
        raise MeasureError(f"the obvious way has loaded {hubs} of {there} hubs")
    return Timed((seconds,))


async def _start(plan: Plan) -> Timed:
    watch = _Stopwatch(plan.clock)
    async with _started(plan, watch):
        return watch.timed()


async def _unchanged(plan: Plan) -> Timed:
    watch = _Stopwatch(plan.clock)
    async with _started(plan, _Stopwatch(plan.clock)) as engine:
        for _ in range(UNCHANGED):
            await watch.run(lambda: _reloaded(engine), plan.first)
        return watch.timed()


async def _one_file(plan: Plan) -> Timed:
    watch = _Stopwatch(plan.clock)
    async with _started(plan, _Stopwatch(plan.clock)) as engine:
        for edit in plan.edits:
            edit.path.write_bytes(edit.content)
            await watch.run(lambda: _reloaded(engine), edit.expected)
        return watch.timed()


@asynccontextmanager
async def _started(plan: Plan, watch: _Stopwatch) -> AsyncIterator[Engine]:
    async with AsyncExitStack() as opened:

        async def work() -> Engine:
            store = await opened.enter_async_context(Store.open(plan.store))
            return await Engine.start(plan.seeds, store, plan.now)

        yield await watch.run(work, plan.first)


async def _reloaded(engine: Engine) -> Engine:
    await engine.reload(by="bench", note="to be measured")
    return engine
