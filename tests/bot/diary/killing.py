"""S1: a diary is killed while it opens or writes, again and again; what was acknowledged is there, and nothing half.

`killed(place, runs, seed)` is for whoever wants many runs; the tests do a few.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
import sys
import time
from asyncio.subprocess import PIPE
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.diary import Diary
from bot.settings import CHECKOUT
from tests.bot.diary.people import ENTRIES
from tests.bot.diary.whole import entries_of, whole

# Seconds within which a kill comes after the process has said that it opens; where nothing else is to do, making the
# tables takes a twentieth of these.
LONGEST = 0.6
# Numbers of people between two runs, more than come in one.
APART = 10_000
PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Killed:
    """What was wrong after one kill, how many entries had been acknowledged, and how long it took to open again."""

    wrong: tuple[str, ...]
    acknowledged: int
    seconds: float


async def killed(place: Path, runs: int, seed: int) -> list[Killed]:
    """Kill a process over one diary so many times at moments by chance, and look at the diary after each."""
    chance = random.Random(seed)  # noqa: S311  no secret
    file = place / "data" / "diary.sqlite"
    done: list[Killed] = []
    stay: set[int] = set()
    for number in range(runs):
        said = await _said(file, 1 + number * APART, chance.uniform(0, LONGEST))
        started = time.perf_counter()
        wrong = await _opened_again(file)
        seconds = time.perf_counter() - started
        came, went = _people(said, "came"), _people(said, "went")
        wrong += _missing(file, came, went)
        stay |= came - went - {max(came, default=0)}
        wrong += [f"{person} had stayed and is gone" for person in sorted(stay) if entries_of(file, person) != ENTRIES]
        done.append(Killed(tuple(wrong), ENTRIES * len(came), seconds))
    return done


async def _said(file: Path, first: int, seconds: float) -> str:
    """What a process said until it was killed, so many seconds after it began to open the diary."""
    program = (sys.executable, "-m", "tests.bot.diary.child", str(file), str(first))
    process = await asyncio.create_subprocess_exec(*program, cwd=CHECKOUT, stdout=PIPE)
    assert process.stdout
    async with asyncio.timeout(PATIENCE):
        opening = await process.stdout.readline()
        await asyncio.sleep(seconds)
        process.kill()
        rest, _ = await process.communicate()
    return (opening + rest).decode()


async def _opened_again(file: Path) -> list[str]:
    async with Diary.open(file) as diary:
        found = [] if diary.mended is None else [f"it was taken for damaged: {diary.mended}"]
        await diary.gaps.open()
    return found + whole(file)


def _missing(file: Path, came: set[int], went: set[int]) -> list[str]:
    """Who was acknowledged and is not there, or was erased by half; the last one may be under way to go."""
    wrong = []
    for person in sorted(came):
        found = entries_of(file, person)
        may = {0} if person in went else {ENTRIES, 0} if person % 2 else {ENTRIES}
        if found not in may:
            wrong.append(f"{person} has {found} entries, not {sorted(may)}")
    with closing(sqlite3.connect(file)) as connection:
        ((asked, waiting),) = connection.execute(
            "SELECT (SELECT coalesce(sum(times), 0) FROM questions), (SELECT count(*) FROM waits)"
        ).fetchall()
    return wrong if asked >= waiting else [*wrong, f"{waiting} wait for what was asked {asked} times"]


def _people(said: str, word: str) -> set[int]:
    return {int(person) for person in re.findall(rf"^{word} (\d+)$", said, re.MULTILINE)}
