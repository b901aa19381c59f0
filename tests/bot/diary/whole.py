"""What is in a diary's file: a path goes in, what is wrong with it, or how much of a person is there, comes out."""

import sqlite3
from contextlib import closing
from pathlib import Path

_OF_A_PERSON = (
    "SELECT count(*) FROM waits WHERE person = ?1",
    "SELECT count(*) FROM feedback WHERE person = ?1",
    "SELECT count(*) FROM inbox WHERE sender = ?1",
    "SELECT count(*) FROM conversations WHERE person = ?1",
    "SELECT count(*) FROM shown WHERE asker = ?1",
    "SELECT count(*) FROM audit WHERE who = CAST(?1 AS TEXT)",
)


def whole(file: Path) -> list[str]:
    """What SQLite finds wrong with a file that nobody has open."""
    with closing(sqlite3.connect(file)) as connection:
        told = connection.execute("PRAGMA integrity_check").fetchall()
        pointing = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [str(row) for row in (*told, *pointing) if row != ("ok",)]


def entries_of(file: Path, person: int) -> int:
    """How many entries of a person are in a file that nobody has open."""
    with closing(sqlite3.connect(file)) as connection:
        return sum(connection.execute(asked, (person,)).fetchone()[0] for asked in _OF_A_PERSON)
