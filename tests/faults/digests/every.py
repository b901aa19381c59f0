"""D1 to D14: a folder goes in, every fault is done to digests in it, and a row for each comes out."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from knowledge import Engine
from tests.faults.digests.baselines import baselines
from tests.faults.digests.clocks import all_zones, edited, jumped
from tests.faults.digests.killing import STEPS, Lack, away, deleted, killed
from tests.faults.digests.many import many
from tests.faults.digests.table import DigestRow, Run
from tests.faults.digests.troubles import accepted, at_once, refused, troubled
from tests.small_seeds import write_small_seeds

# How often at each of the five steps a process is killed: 100, 40 and 25 kills.
KILLS, KILLS_FORGOTTEN, KILLS_UNREADABLE = 20, 8, 5
AT_ONCE, EDITED, JUMPED, DELETED = 5, 20, 20, 5
# As many chains of processes at a time as a small machine has cores.
_CHAINS = 2

Work = Callable[[], Awaitable[tuple[list[Run], str]]]


async def digest_rows(place: Path, seed: int, only: str) -> list[DigestRow]:
    """Do the faults whose names have `only` in them."""
    place.mkdir()
    rows: list[DigestRow] = []
    for name, work in _faults(place, seed).items():
        if only in name:
            started = time.monotonic()
            runs, note = await work()
            rows.append(DigestRow(name, runs, note))
            sys.stderr.write(f"{name}: {len(runs)} runs in {time.monotonic() - started:.0f} s\n")
    return rows


def _faults(place: Path, seed: int) -> Mapping[str, Work]:
    seeds = write_small_seeds(place / "seeds")
    engine = Engine.over(seeds)

    async def zones() -> tuple[list[Run], str]:
        return await asyncio.to_thread(all_zones)

    return {
        "D1 schedulers at once": _plain(at_once, place / "d1", engine, AT_ONCE),
        "D2 kills": lambda: _killed(place / "d2", seeds, KILLS, ""),
        "D3 kills, nonces forgotten": lambda: _killed(place / "d3", seeds, KILLS_FORGOTTEN, "nonces"),
        "D4 kills, no history either": lambda: _killed(place / "d4", seeds, KILLS_UNREADABLE, "history"),
        "D5 accepted, not answered": _plain(accepted, place / "d5", engine),
        "D6 every error": _plain(troubled, place / "d6", engine),
        "D7 away": _plain(away, place / "d7", seeds),
        "D8 every zone for two years": zones,
        "D9 edits": _plain(edited, place / "d9", engine, EDITED, seed),
        "D10 clock jumps": _plain(jumped, place / "d10", engine, JUMPED, seed),
        "D11 refused": _plain(refused, place / "d11", engine),
        "D12 many at once": lambda: many(place / "d12", seeds),
        "D13 baselines": _plain(baselines, place / "d13"),
        "D14 deleted by a person": _plain(deleted, place / "d14", seeds, DELETED),
    }


async def _killed(place: Path, seeds: Path, kills: int, lack: Lack) -> tuple[list[Run], str]:
    """The kills in chains beside each other."""
    shares = [kills // _CHAINS + (number < kills % _CHAINS) for number in range(_CHAINS)]
    chains = (killed(place / str(number), seeds, STEPS, share, lack) for number, share in enumerate(shares))
    return [run for runs in await asyncio.gather(*chains) for run in runs], ""


def _plain(run: Callable[..., Awaitable[list[Run]]], *arguments: object) -> Work:
    """Runs about which there is no more to say."""

    async def work() -> tuple[list[Run], str]:
        return await run(*arguments), ""

    return work
