"""The diary's database: its address goes in, transactions over tables of today's form come out."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

import bot.diary.sqlite as sqlite
from bot.diary.errors import DamagedDiaryError, DiaryError
from bot.diary.files import OWNER_ALONE, Mended, mend
from bot.diary.migrating import migrate
from bot.diary.transactions import Transactions


def file_of(where: Path | str) -> Path | None:
    """The file that an address names; None when the diary is kept by a server.

    Raises:
        DiaryError: it is no address, or one of a database in memory.
    """
    if isinstance(where, Path):
        return where
    url = _url(where)
    if url.get_backend_name() != "sqlite":
        return None
    if url.drivername not in ("sqlite", "sqlite+aiosqlite") or not url.database or ":memory:" in url.database:
        raise DiaryError("a diary in SQLite needs a file: sqlite+aiosqlite:///path/to/diary.sqlite")
    return Path(url.database)


async def opened_server(where: str) -> Transactions:
    """Open the diary on a database server; as many processes as like may.

    Raises:
        DiaryError: it cannot be opened.
    """
    try:
        engine = create_async_engine(_url(where), pool_pre_ping=True, hide_parameters=True)
    except (ImportError, SQLAlchemyError) as error:
        raise DiaryError(f"the diary's database cannot be used: {error}") from error
    transactions = Transactions(engine, alone=False)
    await _ready(transactions, migrate)
    return transactions


async def opened_file(path: Path, backups: Path, now: Callable[[], datetime]) -> tuple[Transactions, Mended | None]:
    """Open the diary's file, made with its folder when there is none; with what became of a damaged one.

    Raises:
        DiaryError: it cannot be opened, another process has it open, or it is something else than a diary.
    """
    # Without a byte it is what a full disk leaves; without a backup too, it is as good as a new one.
    head = _head_of(path)
    if head in (None, sqlite.HEAD) or (head == b"" and not any(backups.glob("*.sqlite"))):
        with suppress(DamagedDiaryError):
            return await _open(path), None
    mended = mend(path, backups, now())
    return await _open(path), mended


async def held(path: Path) -> None:
    """Open a diary's file and close it again, so that nothing is left in its log.

    Raises:
        DiaryError: another process has it open, it is damaged, or it is something else than a diary.
    """
    await (await _looked_at(path)).close()


async def _open(path: Path) -> Transactions:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Where that fails, the driver's words would not say why.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, OWNER_ALONE))
    except OSError as error:
        raise DiaryError(f"the diary {path} cannot be opened: {error.strerror}") from error
    transactions = await _looked_at(path)
    await _ready(transactions, _migrate_file)
    return transactions


async def _looked_at(path: Path) -> Transactions:
    transactions = Transactions(sqlite.engine_over(path), alone=True)
    try:
        await transactions.outside(sqlite.check)
    except DamagedDiaryError:
        await transactions.close()
        raise
    except DiaryError as error:
        await transactions.close()
        locked = "locked" in str(error)
        why = "another Hubwise is using it" if locked else str(error).removeprefix("the diary failed: ")
        raise DiaryError(f"the diary {path} cannot be used: {why}") from error
    except BaseException:
        await transactions.close()
        raise
    return transactions


def _migrate_file(connection: Connection) -> None:
    migrate(connection)
    sqlite.mark(connection)


async def _ready(transactions: Transactions, work: Callable[[Connection], None]) -> None:
    try:
        await transactions.write(work)
    except BaseException:
        await transactions.close()
        raise


def _url(where: str) -> URL:
    try:
        return make_url(where)
    except ArgumentError as error:
        raise DiaryError(
            "the diary's address is none; for example: postgresql+asyncpg://hubwise@host/hubwise"
        ) from error


def _head_of(path: Path) -> bytes | None:
    """How a file begins, without SQLite, which would write a log that lies beside it into whatever it is."""
    try:
        with path.open("rb") as file:
            return file.read(len(sqlite.HEAD))
    except OSError:
        return None
