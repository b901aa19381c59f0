"""The only SQL of knowledge: seed files go in as versions, versions and their files come out."""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiosqlite

from knowledge.errors import StoreError
from knowledge.seeds import SeedFiles

# Seconds to wait for a file that somebody has open: whoever has it keeps it, so there is little to wait for.
PATIENCE = 0.2
_SCHEMA = """
CREATE TABLE IF NOT EXISTS content (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS version_file (
    version INTEGER NOT NULL REFERENCES version (id), path TEXT NOT NULL,
    hash TEXT NOT NULL REFERENCES content (hash), PRIMARY KEY (version, path)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Version:
    """What was loaded at one moment: `at` is an ISO 8601 time with its offset, `by` who loaded it."""

    id: int
    at: str
    by: str
    note: str


class Store:
    """Versions of the seeds, content-addressed: a file's bytes are kept once, however many versions hold them.

    One connection to the file, held alone; one lock, since aiosqlite does not keep the transactions of tasks apart.
    """

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._lock = asyncio.Lock()

    @classmethod
    @asynccontextmanager
    async def open(cls, path: Path) -> AsyncIterator[Store]:
        """Open the store's file, made with its folder when there is none.

        Raises:
            StoreError: the file cannot be opened, is no store, or another process has it open.
        """
        try:
            _make(path)
            connection = await aiosqlite.connect(path, isolation_level=None, timeout=PATIENCE)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"the store {path} cannot be opened: {error}") from error
        try:
            try:
                # Exclusive: a second process is told at once, and no second connection can touch the log.
                for pragma in (
                    "locking_mode=EXCLUSIVE",
                    "journal_mode=WAL",
                    "synchronous=FULL",
                    "foreign_keys=ON",
                ):
                    await connection.execute(f"PRAGMA {pragma}")
                await connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
            except sqlite3.Error as error:
                locked = "locked" in str(error)
                why = "another Hubwise is using this data folder" if locked else str(error)
                raise StoreError(f"the store {path} cannot be used: {why}") from error
            yield cls(connection)
        finally:
            await connection.close()

    async def record(self, files: SeedFiles, *, at: datetime, by: str, note: str = "") -> Version:
        """Keep these files as the newest version; when the newest holds the same files already, return that one."""
        hashes = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
        async with self._transaction():
            latest = await self._latest()
            if latest and await self._hashes(latest.id) == hashes:
                return latest
            await self._connection.executemany(
                "INSERT OR IGNORE INTO content (hash, bytes) VALUES (?, ?)",
                [(hashes[path], content) for path, content in files.items()],
            )
            cursor = await self._connection.execute(
                "INSERT INTO version (at, by, note) VALUES (?, ?, ?)", (at.isoformat(), by, note)
            )
            number = cursor.lastrowid or 0
            await self._connection.executemany(
                "INSERT INTO version_file (version, path, hash) VALUES (?, ?, ?)",
                [(number, path, digest) for path, digest in hashes.items()],
            )
            return Version(number, at.isoformat(), by, note)

    async def latest(self) -> Version | None:
        """The newest version, or None in an empty store."""
        async with self._alone():
            return await self._latest()

    async def files(self, version: int) -> SeedFiles:
        """The files of a version as they were loaded; empty for a number that no version has."""
        async with self._alone():
            rows = await self._connection.execute_fetchall(
                "SELECT path, bytes FROM version_file JOIN content USING (hash) WHERE version = ? ORDER BY path",
                (version,),
            )
            return {row[0]: row[1] for row in rows}

    async def _latest(self) -> Version | None:
        rows = await self._connection.execute_fetchall("SELECT id, at, by, note FROM version ORDER BY id DESC LIMIT 1")
        return next((Version(*row) for row in rows), None)

    async def _hashes(self, version: int) -> dict[str, str]:
        rows = await self._connection.execute_fetchall(
            "SELECT path, hash FROM version_file WHERE version = ?", (version,)
        )
        return {row[0]: row[1] for row in rows}

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        async with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                raise StoreError(f"the store failed: {error}") from error

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[None]:
        async with self._alone():
            try:
                # Inside the try: a task cancelled while it waits for BEGIN would leave a transaction open.
                await self._connection.execute("BEGIN IMMEDIATE")
                yield
                await self._connection.execute("COMMIT")
            except BaseException:
                await self._connection.rollback()
                raise


def _make(path: Path) -> None:
    """Make the file; where that fails, aiosqlite would leave a thread behind that outlives the loop and complains."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.open("ab").close()
