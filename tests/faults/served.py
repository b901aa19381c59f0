"""`python -m tests.faults.served SEEDS STORE`: an engine in a process of its own, told by lines what to do.

Each line that it says was true when it was said: what it acknowledges has been done.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from knowledge import Engine, KnowledgeError, Store
from tests.faults.numbered import told_by_all

# Few, so that every reload also drops a version.
KEEP = 4


class Deadly:
    """Kills this process at a step of a load, once a step was named."""

    def __init__(self, step: str | None) -> None:
        self.step = step

    def __call__(self, step: str) -> None:
        if step == self.step:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Serve the seeds until standard input ends or `end` comes."""
    options = argparse.ArgumentParser()
    options.add_argument("seeds", type=Path)
    options.add_argument("store", type=Path)
    options.add_argument("--die", metavar="STEP", help="at this step of the start")
    options.add_argument(
        "--limit", type=int, help="no file may grow beyond so many bytes while it starts the first time"
    )
    asyncio.run(_serve(options.parse_args()))


async def _serve(options: argparse.Namespace) -> None:
    deadly = Deadly(options.die)
    async with Store.open(options.store, keep=KEEP) as store:
        if options.limit is not None:
            _limit(options.limit)
            await _started(options.seeds, store, deadly)
            _limit(resource.RLIM_INFINITY)
        engine = await _started(options.seeds, store, deadly)
        while engine and (line := await asyncio.to_thread(sys.stdin.readline)):
            verb, *rest = line.split()
            if verb == "end":
                break
            await _do(engine, deadly, verb, rest)


async def _started(seeds: Path, store: Store, steps: Callable[[str], None]) -> Engine | None:
    try:
        engine = await Engine.start(seeds, store, lambda: datetime.now(UTC), steps=steps)
    except KnowledgeError as error:
        _say(failed=str(error))
        return None
    _say(**await _served(engine), outcome="started", aside=store.aside and store.aside.name)
    return engine


async def _do(engine: Engine, deadly: Deadly, verb: str, rest: list[str]) -> None:
    match verb:
        case "die":
            deadly.step = rest[0]
        case "limit":
            _limit(int(rest[0]))
        case "reload" | "roll_back":
            try:
                report = await (engine.reload(by="faults") if verb == "reload" else engine.roll_back(int(rest[0])))
            except KnowledgeError as error:
                _say(**await _served(engine), failed=str(error))
            else:
                why = [str(problem) for problem in report.problems]
                _say(**await _served(engine), outcome=report.outcome, problems=why)


async def _served(engine: Engine) -> dict[str, Any]:
    """What is served: its version, a digest of every fact and entity, and what the questions are answered with."""
    digest = hashlib.sha256()
    for facts in (engine.snapshot.facts, engine.snapshot.entities):
        for given in sorted(facts):
            digest.update(repr(facts[given]).encode())
    told = told_by_all(engine)
    history = {version.id: version.kind for version in await engine.history()}
    version = engine.version.id if engine.version else 0
    return {
        "version": version,
        "digest": digest.hexdigest(),
        "numbers": sorted(told.numbers),
        "unanswered": told.unanswered,
        "history": sorted(history),
    }


def _limit(size: int) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))


def _say(**told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
