"""A data folder after a fault, looked at from outside: its path goes in, what is wrong in it comes out."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.numbered import NUMBERED, numbers_of_files
from tests.faults.table import Wrong

STORE = "knowledge.sqlite"
EXPECTED = frozenset({STORE, f"{STORE}-wal", f"{STORE}-shm", f"{STORE}-journal", "knowledge.index"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A version as the file of a store has it: how many files, and the numbers that those tell which have to."""

    files: int
    numbers: frozenset[int]


def look_at(store: Path) -> tuple[dict[int, Kept], list[Wrong]]:
    """The versions in a store's file and what is wrong with it, as a copy tells: the file itself stays as it is."""
    with TemporaryDirectory(dir=store.parent.parent, prefix="copy-") as folder:
        for path in store.parent.glob(f"{store.name}*"):
            shutil.copy(path, folder)
        connection = sqlite3.connect(Path(folder) / store.name)
        try:
            return _versions(connection), _broken(connection)
        except sqlite3.Error as error:
            return {}, [Wrong("half", f"the store's file cannot be read: {error}")]
        finally:
            connection.close()


def halves(kept: Mapping[int, Kept], files: int) -> list[Wrong]:
    """What of the versions is not whole: each has so many files, and tells one number."""
    return [
        Wrong("half", f"version {number} has {one.files} of {files} files, which tell {sorted(one.numbers)}")
        for number, one in kept.items()
        if one.files != files or len(one.numbers) != 1
    ]


def left_behind(folder: Path) -> list[str]:
    """The files in a data folder that do not belong there."""
    return sorted(path.name for path in folder.iterdir() if path.name not in EXPECTED)


def _broken(connection: sqlite3.Connection) -> list[Wrong]:
    whole = connection.execute("PRAGMA integrity_check").fetchall()
    pointing = connection.execute("PRAGMA foreign_key_check").fetchall()
    told = [str(row) for row in whole if row != ("ok",)] + [f"{table} points nowhere" for table, *_ in pointing]
    return [Wrong("half", one) for one in told]


def _versions(connection: sqlite3.Connection) -> dict[int, Kept]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'version'").fetchall():
        return {}
    kept: dict[int, Kept] = {}
    for (number,) in connection.execute("SELECT id FROM version ORDER BY id").fetchall():
        rows = connection.execute(
            "SELECT path, CASE WHEN path IN (SELECT value FROM json_each(?)) THEN bytes ELSE x'' END"
            " FROM file JOIN content USING (hash) WHERE since <= ? AND (until IS NULL OR until > ?)",
            (str(list(NUMBERED)).replace("'", '"'), number, number),
        ).fetchall()
        kept[number] = Kept(len(rows), numbers_of_files(dict(rows)))
    return kept
