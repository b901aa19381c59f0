"""All that is SQLite's own: a file's path goes in, an engine over it comes out that no other process can disturb."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.diary.errors import DamagedDiaryError, DiaryError
from bot.diary.transactions import PURPOSE

# Seconds to wait for a file that somebody has open: whoever has it keeps it, so there is little to wait for.
PATIENCE = 0.2
# Says in a file's head that it is a diary: "Hubw".
MARK = 0x48756277
# How every file of SQLite begins, https://www.sqlite.org/fileformat2.html.
HEAD = b"SQLite format 3\0"
# Up to so many bytes the whole file is read through when it is opened: 20 ms.
MOST_CHECKED = 32 * 1024 * 1024
# Exclusive: a second process is told at once, and no second connection can touch the log. What is deleted is
# overwritten, since people may ask to be erased.
_PRAGMAS = ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


def engine_over(path: Path) -> AsyncEngine:
    """An engine with one connection, that begins every transaction itself and at once with the right to write.

    The driver would begin only before the first change, and a transaction that read before may then not be able to.
    """
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        pool_size=1,
        max_overflow=0,
        # What people typed belongs into no log.
        hide_parameters=True,
        connect_args={"isolation_level": None, "timeout": PATIENCE},
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "handle_error", _keep)
    return engine


def check(connection: Connection) -> None:
    """Look through an open file, outside any transaction, whether it is a diary and whole; an empty one is.

    Raises:
        DamagedDiaryError: it is not whole.
        DiaryError: it is a good database of somebody else.
    """
    _check(lambda question: connection.exec_driver_sql(question).scalar())


def mark(connection: Connection) -> None:
    """Say in the file's head that it is a diary, unless it says so already."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != MARK:
        connection.exec_driver_sql(f"PRAGMA application_id={MARK}")


def form_of(path: Path) -> str:
    """The form of the tables in a diary's file that nobody has open; it is only read.

    Raises:
        DiaryError: it is no diary, damaged, or cannot be read.
    """
    try:
        # As it lies there: without its log, which a backup has none of, and without making one.
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            _check(lambda question: connection.execute(question).fetchone()[0], whole=True)
            return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite3.Error, OSError, TypeError) as error:
        raise DiaryError(f"{path} is no diary: {error}") from error
    except DiaryError as error:
        raise DiaryError(f"{path} is no diary: {error}") from error


def copy_into(connection: Connection, path: Path) -> None:
    """Write all that is kept into a new file, as of one moment, outside any transaction."""
    connection.exec_driver_sql("VACUUM INTO ?", (str(path),))


def empty_log(connection: Connection) -> None:
    """Bring everything from the log into the file and cut the log, so that nothing that was erased stays there."""
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _prepare(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    try:
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    purpose = connection.get_execution_options().get(PURPOSE)
    if purpose != "outside":
        connection.exec_driver_sql("BEGIN" if purpose == "read" else "BEGIN IMMEDIATE")


def _keep(context: ExceptionContext) -> None:
    """Go on with a connection although a task was cancelled in the middle of a statement.

    SQLAlchemy would open another one, and the lock on the file stays with the first for as long as anything holds what
    the statement found. The driver's thread ends each statement before the next, so that a rollback comes in its turn.
    """
    if isinstance(context.original_exception, asyncio.CancelledError):
        context.is_disconnect = False


def _check(told: Callable[[str], Any], *, whole: bool = False) -> None:
    """`whole`: a diary has to be in it."""
    marked, tables = told("PRAGMA application_id"), told("SELECT count(*) FROM sqlite_master")
    if marked != MARK and (tables or whole):
        raise DiaryError("the file is a database, and not a diary of Hubwise")
    if told("PRAGMA page_count") * told("PRAGMA page_size") <= MOST_CHECKED:
        found = told("PRAGMA quick_check(1)")
        if found != "ok":
            raise DamagedDiaryError(f"the diary is damaged: {found}")
