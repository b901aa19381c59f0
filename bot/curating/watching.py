"""Seeds that load themselves: a folder is watched, and whatever is saved in it goes to the engine a moment later."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from watchfiles import Change, awatch

from knowledge import Engine, KnowledgeError, ReloadReport

LOG = logging.getLogger(__name__)
# Milliseconds without another change before what was saved is read, and how long a flood of them is waited for.
QUIET, MOST = 250, 2_000
# Seconds before a folder that cannot be watched, having gone say, is tried again.
AGAIN = 5.0
BY = "watch"


async def _nobody() -> None:
    """Nobody wants to know."""


async def watch(
    engine: Engine,
    seeds: Path,
    quiet: int = QUIET,
    again: float = AGAIN,
    loaded: Callable[[], Awaitable[object]] = _nobody,
) -> None:
    """Reload when seeds have changed and been left alone so many milliseconds, until cancelled.

    What is broken or refused changes nothing and is logged; `loaded` is called after what is loaded. After a rollback
    nothing is loaded until somebody asks.
    """
    while True:
        try:
            async for _ in awatch(seeds, watch_filter=_is_seed, debounce=MOST, step=quiet):
                if engine.version and engine.version.kind == "rollback":
                    LOG.info("seeds have changed; version %d is served until a reload is asked for", engine.version.id)
                    continue
                report = await engine.reload(by=BY)
                _tell(report)
                if report.outcome == "loaded":
                    await loaded()
        except (OSError, RuntimeError, KnowledgeError) as error:
            # RuntimeError is what watchfiles raises for a folder that it cannot watch.
            LOG.warning("the seeds in %s are not watched just now: %s", seeds, error)
        await asyncio.sleep(again)


def _is_seed(_: Change, path: str) -> bool:
    return path.lower().endswith((".yaml", ".yml"))


def _tell(report: ReloadReport) -> None:
    match report.outcome:
        case "loaded":
            LOG.info("version %d is loaded: %d changes", report.after.id if report.after else 0, len(report.changes))
        case "broken":
            LOG.error("the seeds are broken, what was served still is: %s", report.problems[0])
        case "refused":
            LOG.error("%d of %d facts would go: not loaded without force", report.removed, report.known)
