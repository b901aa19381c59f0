"""`make faults`: every fault is done to real stores, diaries and processes; tables of what came of it come out."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.end_to_end.test_store_process import (
    test_a_second_process_is_refused_within_a_second_until_the_first_is_killed as second_is_refused,
)
from tests.faults.asking import asked_while_reloading
from tests.faults.broken_files import reloaded_with_broken_files
from tests.faults.cancelling import abandoned_wherever_it_waits, ended_wherever_it_waits
from tests.faults.damage import INDEXES, STORES, damaged
from tests.faults.diary import diary_killed
from tests.faults.digests.every import digest_rows
from tests.faults.digests.table import digest_table
from tests.faults.full_disk import filled, filled_at_first
from tests.faults.killing import at_random, at_steps, killed
from tests.faults.numbered import LARGE
from tests.faults.read_only import read_only
from tests.faults.table import Row, Verdict, Wrong, table
from tests.faults.together import reloaded_together

SEED = 20_231_207
# Of a hundred kilobytes of seeds, and of more than 4 MiB: with these a run takes half a minute.
RANDOM, EACH_STEP = 140, 3
DIARY = 200
RANDOM_LARGE, EACH_STEP_LARGE = 12, 1
SHARES_LARGE = (0.1, 0.9)
ROOM, ROOM_LARGE = (0, 8_192, 100_000, 300_000), (1 << 20, 2_700_000, 6 << 20)

Runs = Callable[[], Awaitable[tuple[list[Verdict], str]]]


def main() -> int:
    """Do all of it and print the table; 1 when anything was wrong."""
    options = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    options.add_argument("--seed", type=int, default=SEED, help="another seed kills at other moments")
    options.add_argument("--only", default="", metavar="TEXT", help="the faults whose names have this in them")
    chosen = options.parse_args()
    with TemporaryDirectory(prefix="faults-") as folder:
        rows = asyncio.run(_all(Path(folder), chosen.seed, chosen.only))
        digests = asyncio.run(digest_rows(Path(folder) / "digests", chosen.seed, chosen.only))
    if rows:
        sys.stdout.write(f"{table(rows)}\n")
    if digests:
        sys.stdout.write(f"{digest_table(digests)}\n")
    return 0 if all(row.good for row in rows) and all(row.good for row in digests) else 1


async def _all(place: Path, seed: int, only: str) -> list[Row]:
    rows: list[Row] = []
    for name, runs in _faults(place, seed).items():
        if only in name:
            started = time.monotonic()
            verdicts, note = await runs()
            rows.append(Row(name, verdicts, note))
            sys.stderr.write(f"{name}: {len(verdicts)} runs in {time.monotonic() - started:.0f} s\n")
    return rows


def _faults(place: Path, seed: int) -> Mapping[str, Runs]:
    """The faults by name, in the order of the table; each is done in a folder of its own."""
    return {
        "S1 kills at random": _plain(killed, place / "random", list(at_random(RANDOM, seed))),
        "S1 K7 kills at steps": _plain(killed, place / "steps", list(at_steps(EACH_STEP))),
        "S1 kills at random, large": _plain(killed, place / "large", list(at_random(RANDOM_LARGE, seed)), LARGE),
        "S1 K7 kills at steps, large": _plain(killed, place / "steps-large", list(at_steps(EACH_STEP_LARGE)), LARGE),
        "S1 the diary, kills at random": _plain(diary_killed, place / "diary", DIARY, seed),
        "S2 disk full": _plain(filled, place / "full"),
        "S2 disk full at first": _plain(filled_at_first, place / "first", ROOM),
        "S2 disk full, large": _plain(filled, place / "full-large", SHARES_LARGE, LARGE),
        "S2 disk full at first, large": _plain(filled_at_first, place / "first-large", ROOM_LARGE, LARGE),
        "S3 nothing can be written": _plain(read_only),
        "S4 damaged files": _plain(damaged, place / "damaged", STORES, INDEXES),
        "S5 cancelled, given up": _plain(abandoned_wherever_it_waits, place / "abandoned"),
        "S5 cancelled, ended": _plain(ended_wherever_it_waits, place / "ended"),
        "S6 a second process": _plain(_second, place / "second"),
        "K4 questions during reloads": lambda: asked_while_reloading(place / "asked"),
        "K5 broken files": _plain(reloaded_with_broken_files, place / "broken"),
        "K6 reloads at once": _plain(reloaded_together, place / "together"),
    }


def _plain(run: Callable[..., Awaitable[list[Verdict]]], *arguments: object) -> Runs:
    """Runs about which there is no more to say than their verdicts."""

    async def runs() -> tuple[list[Verdict], str]:
        return await run(*arguments), ""

    return runs


async def _second(place: Path) -> list[Verdict]:
    try:
        await second_is_refused(place)
    except AssertionError as error:
        return [Verdict((Wrong("failed", str(error)),))]
    return [Verdict()]


if __name__ == "__main__":
    sys.exit(main())
