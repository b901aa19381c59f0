"""The store's file: a path goes in, an open connection comes out; a file that is damaged is set aside."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import aiosqlite

from knowledge.errors import StoreError

# Seconds to wait for a file that somebody has open: whoever has it keeps it, so there is little to wait for.
PATIENCE = 0.2
# Counted up with the tables below.
FORM = 2
# Up to so many bytes the whole file is read through when it is opened: 20 ms. Of a larger one, what every start reads.
MOST_CHECKED = 32 * 1024 * 1024
READ_AT_START = ("version", "file", "seen")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS content (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS parsed (
    path TEXT NOT NULL, hash TEXT NOT NULL, form TEXT NOT NULL, entries BLOB NOT NULL, PRIMARY KEY (path, hash)
);
CREATE TABLE IF NOT EXISTS version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL,
    kind TEXT NOT NULL, origin TEXT NOT NULL, again INTEGER
);
-- A file belongs to all versions from `since` on, and before `until` when it has one: a version costs what it changes.
CREATE TABLE IF NOT EXISTS file (
    path TEXT NOT NULL, hash TEXT NOT NULL REFERENCES content (hash), since INTEGER NOT NULL, until INTEGER,
    PRIMARY KEY (path, since)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS file_hash ON file (hash);
CREATE INDEX IF NOT EXISTS file_until ON file (until) WHERE until IS NOT NULL;
-- What the seeds folder looked like when it was last read.
CREATE TABLE IF NOT EXISTS seen (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
"""


class DamagedError(StoreError):
    """The store's file is no store, or not whole."""


@asynccontextmanager
async def opened(path: Path, now: Callable[[], datetime]) -> AsyncIterator[tuple[aiosqlite.Connection, Path | None]]:
    """Open the store's file, made with its folder when there is none; with where a damaged one was set aside.

    Raises:
        StoreError: the file cannot be opened, or another process has it open.
    """
    aside: Path | None = None
    try:
        connection = await _open(path)
    except DamagedError:
        aside = set_aside(path, now())
        connection = await _open(path)
    try:
        yield connection, aside
    finally:
        await connection.close()


def set_aside(path: Path, at: datetime) -> Path:
    """Give a damaged file a name with its date, so that a new one can take its place and nothing is lost."""
    aside = path.with_name(f"{path.name}.damaged-{at:%Y%m%dT%H%M%S%f}")
    try:
        path.rename(aside)
        for suffix in ("-wal", "-shm"):
            log = path.with_name(path.name + suffix)
            if log.exists():
                log.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(f"the store {path} is damaged and cannot be set aside: {error.strerror}") from error
    return aside


async def _open(path: Path) -> aiosqlite.Connection:
    try:
        _make(path)
        connection = await aiosqlite.connect(path, isolation_level=None, timeout=PATIENCE)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"the store {path} cannot be opened: {error}") from error
    try:
        await _prepare(connection, path)
    except sqlite3.Error as error:
        await connection.close()
        raise _meant(error, path) from error
    except BaseException:
        await connection.close()
        raise
    return connection


async def _prepare(connection: aiosqlite.Connection, path: Path) -> None:
    # Exclusive: a second process is told at once, and no second connection can touch the log.
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        await connection.execute(f"PRAGMA {pragma}")
    ((form,),) = await connection.execute_fetchall("PRAGMA user_version")
    ((tables,),) = await connection.execute_fetchall("SELECT count(*) FROM sqlite_master")
    if tables and form != FORM:
        raise DamagedError(f"the store {path} is of another Hubwise: its tables are {form}, these are {FORM}")
    await connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {FORM}; COMMIT;")
    checks = ("1",) if path.stat().st_size <= MOST_CHECKED else READ_AT_START
    for check in checks:
        ((told,), *_) = await connection.execute_fetchall(f"PRAGMA quick_check({check})")
        if told != "ok":
            raise DamagedError(f"the store {path} is damaged: {told}")


def _meant(error: sqlite3.Error, path: Path) -> StoreError:
    if damaged(error):
        return DamagedError(f"the store {path} is damaged: {error}")
    locked = "locked" in str(error)
    why = "another Hubwise is using this data folder" if locked else str(error)
    return StoreError(f"the store {path} cannot be used: {why}")


def damaged(error: sqlite3.Error) -> bool:
    """Whether SQLite says that a file is no database, or not whole."""
    return getattr(error, "sqlite_errorcode", None) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _make(path: Path) -> None:
    """Make the file; where that fails, aiosqlite would leave a thread behind that outlives the loop and complains."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.open("ab").close()
