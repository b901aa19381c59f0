"""S5: tasks that load are cancelled wherever they wait; what is served and stored then comes out as verdicts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from knowledge import Engine, KnowledgeError, Store
from knowledge.engine import INDEX
from knowledge.loading import Loader, Order
from tests.faults.looking import STORE, halves, left_behind, look_at
from tests.faults.numbered import SMALL, Numbered, Told, numbers_of_files, told_by_all
from tests.faults.table import Verdict, Wrong

KEEP = 4
Work = Callable[[], Coroutine[Any, Any, object]]


async def ended_wherever_it_waits(place: Path, every: int = 1, hubs: int = SMALL) -> list[Verdict]:
    """End a load where it waits for the first time, the second and so on, as a loop does that ends; then start anew.

    Somebody else writes into the store meanwhile. `every`: one of so many waits.
    """
    seeds = Numbered(place / "seeds", hubs)
    seeds.say(1)
    verdicts: list[Verdict] = []
    async with Store.open(place / "data" / STORE, keep=KEEP) as store:
        engine = await Engine.start(seeds.folder, store, _now)
        await _reloaded(engine, seeds)
        for back in (False, True):
            turn, cancelled = 1, True
            while cancelled:
                cancelled, wrong = await _ended(seeds, store, turn, back=back)
                verdicts.append(_verdict(wrong, f"{'rollback' if back else 'reload'}, wait {turn}"))
                turn += every
    return verdicts


async def abandoned_wherever_it_waits(place: Path) -> list[Verdict]:
    """Whoever asked an engine for a reload or a rollback stops waiting: it is done all the same, or not at all."""
    seeds = Numbered(place / "seeds")
    seeds.say(1)
    verdicts: list[Verdict] = []
    async with Store.open(place / "data" / STORE, keep=KEEP) as store:
        engine = await Engine.start(seeds.folder, store, _now)
        for back in (False, True):
            turn, cancelled = 1, True
            while cancelled:
                wrong = await _reloaded(engine, seeds)
                before = (await engine.history())[1].id
                work: Work = partial(engine.roll_back, before) if back else engine.reload
                seeds.say(seeds.number + 1)
                cancelled = await cancelled_at(work, turn)
                wrong += await _settled(engine, store) + await _reloaded(engine, seeds)
                verdicts.append(_verdict(wrong, f"{'rollback' if back else 'reload'}, wait {turn}"))
                turn += 1
    return verdicts


async def cancelled_at(work: Work, turn: int) -> bool:
    """Do work in a task that is cancelled when it waits for the nth time; whether it came to that."""
    task = asyncio.create_task(_done(_Interrupted(work(), turn)))
    with suppress(asyncio.CancelledError):
        await task
    return task.cancelled()


async def _done(work: _Interrupted) -> object:
    return await work


class _Interrupted:
    """Work that passes on whatever it waits for; at the nth of these the task that does it is cancelled."""

    def __init__(self, work: Coroutine[Any, Any, object], turn: int) -> None:
        self._work, self._turn = work, turn

    def __await__(self) -> Generator[Any, Any, object]:
        step: Callable[[], Any] = partial(self._work.send, None)
        while True:
            try:
                waited_for = step()
            except StopIteration as done:
                return done.value
            self._turn -= 1
            task = asyncio.current_task()
            if self._turn == 0 and task:
                asyncio.get_running_loop().call_soon(task.cancel)
            try:
                step = partial(self._work.send, (yield waited_for))
            except BaseException as error:  # noqa: BLE001  whatever comes is for the work
                step = partial(self._work.throw, error)


async def _ended(seeds: Numbered, store: Store, turn: int, *, back: bool) -> tuple[bool, list[Wrong]]:
    loader = Loader(seeds.folder, store, store.path.with_name(INDEX), _now)
    served = await loader.last()
    assert served
    assert served.version
    old = (await store.history())[1]
    numbers = {seeds.number, *numbers_of_files(await store.files(old.id))}
    if not back:
        seeds.say(seeds.number + 1)
        numbers = {seeds.number}
    load = partial(loader.load, served, Order("ended"))
    go_back = partial(loader.roll_back, served, old, Order("ended", kind="rollback", again=old.id))
    probe = {f"somebody/{turn}": ("stamp", "hash")}
    cancelled, _ = await asyncio.gather(cancelled_at(go_back if back else load, turn), store.remember(probe))

    wrong = [] if probe.items() <= (await store.seen()).items() else [Wrong("lost", "what another task wrote")]
    engine = await Engine.start(seeds.folder, store, _now)
    if not numbers.issuperset(told_by_all(engine).numbers):
        wrong.append(Wrong("mixed", f"{sorted(numbers)} may be told, {told_by_all(engine)} is"))
    wrong += await _reloaded(engine, seeds)
    kept, broken = look_at(store.path)
    wrong += broken + halves(kept, len(await store.hashes((await store.history())[0].id)))
    if left := left_behind(store.path.parent):
        wrong.append(Wrong("failed", f"files are left behind: {left}"))
    return cancelled, wrong


async def _settled(engine: Engine, store: Store) -> list[Wrong]:
    """What is wrong once nothing goes on any more: the newest version is to be served."""
    # A rollback lets nobody in before it is done, and looks at no seeds.
    with suppress(KnowledgeError):
        await engine.roll_back(0)
    if others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)
    newest = await store.latest()
    return [] if newest == engine.version else [Wrong("mixed", f"{engine.version} is served, {newest} is the newest")]


async def _reloaded(engine: Engine, seeds: Numbered) -> list[Wrong]:
    seeds.say(seeds.number + 1)
    report = await engine.reload()
    told = told_by_all(engine)
    whole = report.outcome == "loaded" and told == Told(frozenset({seeds.number}))
    return [] if whole else [Wrong("failed", f"the next reload of {seeds.number}: {report.outcome}, {told}")]


def _verdict(wrong: list[Wrong], when: str) -> Verdict:
    return Verdict(tuple(Wrong(one.kind, f"{when}: {one.what}") for one in wrong))


def _now() -> datetime:
    return datetime.now(UTC)
