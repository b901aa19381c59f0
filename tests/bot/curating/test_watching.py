"""Seeds that are watched: what is saved is served a moment later, what is broken is not."""

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.curating.watching import watch
from knowledge import Engine, Store
from tests.small_seeds import write_small_seeds

RIVER = "hubs/river-park.yaml"
PATIENCE = 8.0


def now() -> datetime:
    return datetime(2026, 11, 26, tzinfo=UTC)


@asynccontextmanager
async def watched(folder: Path) -> AsyncIterator[tuple[Engine, Path]]:
    """An engine over the small seeds, whose folder is watched."""
    seeds = write_small_seeds(folder / "seeds")
    async with Store.open(folder / "data" / "knowledge.sqlite") as store:
        engine = await Engine.start(seeds, store, now)
        watching = asyncio.create_task(watch(engine, seeds, quiet=50, again=0.1))
        # The first look of the watcher comes before whatever is saved next.
        await asyncio.sleep(0.1)
        try:
            yield engine, seeds
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching


async def until(holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110  nothing tells when a watcher has done its work
            await asyncio.sleep(0.02)


async def version_of(engine: Engine, number: int) -> None:
    """Wait until a version is served."""
    await until(lambda: engine.version and engine.version.id == number)


def measuring(seeds: Path, hectares: int) -> None:
    """Save another area of the park, as editors do: a new file takes the old one's place."""
    text = (seeds / RIVER).read_text(encoding="utf-8")
    text = text.replace("measures 40", f"measures {hectares}").replace("number: 40", f"number: {hectares}")
    (seeds / "~river").write_text(text, encoding="utf-8")
    (seeds / "~river").replace(seeds / RIVER)


async def test_a_saved_file_is_served_a_moment_later(tmp_path: Path) -> None:
    async with watched(tmp_path) as (engine, seeds):
        measuring(seeds, 41)
        await version_of(engine, 2)

        assert "41 hectares" in engine.snapshot.facts["river-area"].statement
        assert engine.version
        assert engine.version.by == "watch"


async def test_a_broken_save_changes_nothing_until_it_is_mended(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with watched(tmp_path) as (engine, seeds):
        good = (seeds / RIVER).read_bytes()
        (seeds / RIVER).write_bytes(good[: len(good) // 2] + b"\n: [")
        await until(lambda: "the seeds are broken" in caplog.text)

        assert engine.version
        assert engine.version.id == 1
        assert engine.problems

        (seeds / RIVER).write_bytes(good.replace(b"measures 40", b"measures 42").replace(b"number: 40", b"number: 42"))
        await version_of(engine, 2)
        assert engine.problems == ()


async def test_many_saves_at_once_are_few_loads(tmp_path: Path) -> None:
    async with watched(tmp_path) as (engine, seeds):
        for hectares in range(41, 61):
            text = (seeds / RIVER).read_text(encoding="utf-8")
            old = str(hectares - 1)
            new = text.replace(f"measures {old}", f"measures {hectares}").replace(
                f"number: {old}", f"number: {hectares}"
            )
            (seeds / RIVER).write_text(new, encoding="utf-8")
        await until(lambda: "60 hectares" in engine.snapshot.facts["river-area"].statement)

        assert len(await engine.history()) <= 4


async def test_after_a_rollback_a_save_waits_for_somebody_to_ask(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with watched(tmp_path) as (engine, seeds):
        measuring(seeds, 41)
        await version_of(engine, 2)
        await engine.roll_back(1, by="ada")
        measuring(seeds, 43)
        await until(lambda: "until a reload is asked for" in caplog.text)
        assert "40 hectares" in engine.snapshot.facts["river-area"].statement

        await engine.reload(by="ada")
        assert "41 hectares" in engine.snapshot.facts["river-area"].statement


async def test_a_folder_that_went_and_came_back_is_watched_again(tmp_path: Path) -> None:
    async with watched(tmp_path) as (engine, seeds):
        shutil.move(seeds, tmp_path / "away")
        await asyncio.sleep(0.2)
        shutil.move(tmp_path / "away", seeds)
        await asyncio.sleep(0.5)
        measuring(seeds, 44)
        await version_of(engine, 2)

        assert "44 hectares" in engine.snapshot.facts["river-area"].statement
