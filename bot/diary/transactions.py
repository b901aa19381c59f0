"""The one way to the diary's tables: work goes in, it is done whole or not at all, and what it found comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any, Literal, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.diary.errors import DamagedDiaryError, DiaryError

# The execution option that says to whoever begins a transaction what it is for.
PURPOSE = "hubwise_purpose"
Purpose = Literal["write", "read", "outside"]
# Primary result codes of SQLite, https://www.sqlite.org/rescode.html: SQLITE_CORRUPT and SQLITE_NOTADB.
_DAMAGED = frozenset({11, 26})
T = TypeVar("T")


class Transactions:
    """Runs work against the database, each piece in a transaction of its own.

    `alone`: one at a time, for a database that has one connection; its pool would lose patience with who waits for it.
    The work is a task of its own: whoever asked for it may be cancelled at any time, it is done all the same.
    """

    def __init__(self, engine: AsyncEngine, *, alone: bool) -> None:
        self._engine = engine
        self._turn: AbstractAsyncContextManager[Any] = asyncio.Lock() if alone else nullcontext()
        self._under_way: set[asyncio.Task[Any]] = set()

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Do work and commit it; what it returned comes back once that is on the disk.

        Raises:
            DiaryError: it cannot be done; nothing of it was.
        """
        return await self._apart(work, "write")

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do work that changes nothing.

        Raises:
            DiaryError: it cannot be done.
        """
        return await self._apart(work, "read")

    async def outside(self, work: Callable[[Connection], T]) -> T:
        """Do work that begins no transaction."""
        return await self._apart(work, "outside")

    async def close(self) -> None:
        """Let what is under way end, then close the database."""
        while self._under_way:
            await asyncio.wait(self._under_way)
        await self._engine.dispose()

    async def _apart(self, work: Callable[[Connection], T], purpose: Purpose) -> T:
        task = asyncio.create_task(self._done(work, purpose))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await asyncio.shield(task)

    async def _done(self, work: Callable[[Connection], T], purpose: Purpose) -> T:
        async with self._turn:
            try:
                async with self._engine.connect() as connection:
                    await connection.execution_options(**{PURPOSE: purpose})
                    try:
                        found = await connection.run_sync(work)
                        await connection.commit()
                    except BaseException:
                        await connection.rollback()
                        raise
                    return found
            except SQLAlchemyError as error:
                raise meant(error) from error
            except (OverflowError, OSError) as error:
                # Drivers let through what the machine says, and SQLite's does that of numbers of more than 64 bits.
                raise DiaryError(f"the diary failed: {error}") from error


def meant(error: SQLAlchemyError, prefix: str = "the diary failed") -> DiaryError:
    """What an error of the database means to us."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    code = getattr(cause, "sqlite_errorcode", 0)
    damaged = isinstance(code, int) and code & 0xFF in _DAMAGED
    return (DamagedDiaryError if damaged else DiaryError)(f"{prefix}: {cause}")
