"""Versions of the seeds, content-addressed: changes go in, each in one transaction; versions and files come out."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite

from knowledge.errors import StoreError
from knowledge.store.opening import DamagedError, damaged, opened, set_aside
from knowledge.store.versions import Change, Version

# How many versions are kept when nothing else is set.
KEEP = 50
_VERSION = "SELECT id, at, by, note, kind, origin, again FROM version"
# The files of a version.
_OF = "since <= :version AND (until IS NULL OR until > :version)"


class Store:
    """Versions of the seeds: a file's bytes are kept once, however many versions hold them, its parsed form beside.

    One connection to the file, held alone; one lock, since aiosqlite does not keep the transactions of tasks apart.
    """

    def __init__(self, path: Path, connection: aiosqlite.Connection, keep: int, aside: Path | None) -> None:
        self.path = path
        self._connection = connection
        self._keep = keep
        self._lock = asyncio.Lock()
        self.aside = aside
        self._damaged = False

    @classmethod
    @asynccontextmanager
    async def open(
        cls, path: Path, keep: int = KEEP, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> AsyncIterator[Store]:
        """Open the store's file, made with its folder when there is none; `keep`: how many versions to keep.

        A damaged file is set aside under a name with its date, `aside`, and a new one made; where damage is met later,
        it is set aside at the end.

        Raises:
            StoreError: the file cannot be opened, or another process has it open.
        """
        store: Store | None = None
        try:
            async with opened(path, now) as (connection, aside):
                store = cls(path, connection, max(1, keep), aside)
                yield store
        finally:
            if store and store._damaged:
                set_aside(path, now())

    async def record(self, change: Change) -> Version:
        """Keep the next version, whole or not at all; versions beyond those to keep go, with what only they held.

        Raises:
            StoreError: it cannot be written; the store is as it was.
        """
        async with self._transaction():
            cursor = await self._connection.execute(
                "INSERT INTO version (at, by, note, kind, origin, again) VALUES (?, ?, ?, ?, ?, ?)",
                (change.at.isoformat(), change.by, change.note, change.kind, change.origin, change.again),
            )
            number = cursor.lastrowid or 0
            await self._write(number, change)
            await self._prune()
        return Version(number, change.at.isoformat(), change.by, change.note, change.kind, change.origin, change.again)

    async def remember(self, stamps: Mapping[str, tuple[str, str]], gone: Iterable[str] = ()) -> None:
        """Keep what files looked like when they were read, each with its content's hash."""
        async with self._transaction():
            await self._remember(stamps, gone)

    async def seen(self) -> dict[str, tuple[str, str]]:
        """What files looked like when they were last read, each with its content's hash."""
        async with self._alone():
            rows = await self._connection.execute_fetchall("SELECT path, stamp, hash FROM seen")
            return {path: (stamp, digest) for path, stamp, digest in rows}

    async def latest(self) -> Version | None:
        """The newest version, or None in an empty store."""
        async with self._alone():
            rows = await self._connection.execute_fetchall(f"{_VERSION} ORDER BY id DESC LIMIT 1")
            return next((Version(*row) for row in rows), None)

    async def history(self) -> tuple[Version, ...]:
        """All versions that are kept, the newest first."""
        async with self._alone():
            rows = await self._connection.execute_fetchall(f"{_VERSION} ORDER BY id DESC")
            return tuple(Version(*row) for row in rows)

    async def hashes(self, version: int) -> dict[str, str]:
        """The files of a version with the hashes of their contents; empty for a number that no version has."""
        async with self._alone():
            rows = await self._connection.execute_fetchall(
                f"SELECT path, hash FROM file WHERE {_OF} AND EXISTS (SELECT 1 FROM version WHERE id = :version)",  # noqa: S608
                {"version": version},
            )
            return dict(map(tuple, rows))

    async def files(self, version: int) -> dict[str, bytes]:
        """The files of a version as they were loaded; empty for a number that no version has."""
        hashes = await self.hashes(version)
        contents = await self.contents(hashes.values())
        return {path: contents[digest] for path, digest in hashes.items()}

    async def contents(self, hashes: Iterable[str]) -> dict[str, bytes]:
        """The bytes of contents by hash, as far as they are kept."""
        async with self._alone():
            rows = await self._connection.execute_fetchall(
                "SELECT hash, bytes FROM content WHERE hash IN (SELECT value FROM json_each(?))",
                (json.dumps(sorted(set(hashes))),),
            )
            return dict(map(tuple, rows))

    async def parsed(self, files: Mapping[str, str], form: str) -> dict[str, bytes]:
        """The parsed forms of contents at their paths, of those that code of this form has parsed."""
        wanted = json.dumps([[path, digest] for path, digest in files.items()])
        async with self._alone():
            rows = await self._connection.execute_fetchall(
                "SELECT parsed.path, entries FROM json_each(?) AS wanted JOIN parsed"
                " ON parsed.path = json_extract(wanted.value, '$[0]') AND hash = json_extract(wanted.value, '$[1]')"
                " WHERE form = ?",
                (wanted, form),
            )
            return dict(map(tuple, rows))

    async def _write(self, number: int, change: Change) -> None:
        run = self._connection.executemany
        await run(
            "INSERT OR IGNORE INTO content (hash, bytes) VALUES (?, ?)",
            ((content.hash, content.text) for content in change.contents.values()),
        )
        await run(
            "INSERT OR REPLACE INTO parsed (path, hash, form, entries) VALUES (?, ?, ?, ?)",
            ((path, content.hash, change.form, content.parsed) for path, content in change.contents.items()),
        )
        ended = [(number, path) for path in (*change.files, *change.gone)]
        await run("UPDATE file SET until = ? WHERE path = ? AND until IS NULL", ended)
        await run(
            "INSERT INTO file (path, hash, since) VALUES (?, ?, ?)",
            ((path, digest, number) for path, digest in change.files.items()),
        )
        await self._remember(change.stamps, change.gone)

    async def _remember(self, stamps: Mapping[str, tuple[str, str]], gone: Iterable[str]) -> None:
        await self._connection.executemany("DELETE FROM seen WHERE path = ?", [(path,) for path in gone])
        await self._connection.executemany(
            "INSERT OR REPLACE INTO seen (path, stamp, hash) VALUES (?, ?, ?)",
            [(path, stamp, digest) for path, (stamp, digest) in stamps.items()],
        )

    async def _prune(self) -> None:
        """Drop the oldest versions, and what no version holds any more."""
        fetch, run = self._connection.execute_fetchall, self._connection.executemany
        ((oldest,),) = await fetch(
            "SELECT min(id) FROM (SELECT id FROM version ORDER BY id DESC LIMIT ?)", (self._keep,)
        )
        await self._connection.execute("DELETE FROM version WHERE id < ?", (oldest,))
        dropped = [tuple(row) for row in await fetch("SELECT path, hash FROM file WHERE until <= ?", (oldest,))]
        if dropped:
            await self._connection.execute("DELETE FROM file WHERE until <= ?", (oldest,))
            await run(
                "DELETE FROM parsed WHERE path = ?1 AND hash = ?2"
                " AND NOT EXISTS (SELECT 1 FROM file WHERE path = ?1 AND hash = ?2)",
                dropped,
            )
            await run(
                "DELETE FROM content WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM file WHERE hash = ?1)",
                [(digest,) for _, digest in dropped],
            )

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        async with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                if damaged(error):
                    self._damaged = True
                    raise DamagedError(f"the store failed: {error}; at the next start a new one is made") from error
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
