"""What the data folder serves: settings go in, an engine over the newest version comes out while it is used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import IO

from bot.settings import Settings
from knowledge import Engine, Store


@asynccontextmanager
async def newest(settings: Settings, errors: IO[str]) -> AsyncIterator[Engine | None]:
    """An engine over the newest version, whatever the seeds say by now; None when nothing was loaded yet.

    Raises:
        KnowledgeError: the store cannot be used, by another process say that serves from it.
    """
    if not settings.store.exists():
        # Whoever only looks makes no data folder.
        yield None
        return
    async with store_of(settings, errors) as store:
        loaded = await store.latest() is not None
        yield await Engine.resume(settings.seeds, store, now, most_removed=settings.most_removed) if loaded else None


@asynccontextmanager
async def store_of(settings: Settings, errors: IO[str]) -> AsyncIterator[Store]:
    """The store that the settings name; one that was damaged is said to be set aside."""
    async with Store.open(settings.store, settings.keep, now) as store:
        if store.aside:
            errors.write(f"hubwise: the store was damaged, and is kept as {store.aside}; a new one takes its place\n")
        yield store


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)
