"""The obvious way to load seeds: a folder goes in, a SQLite file with its hubs and facts comes out, all done anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import yaml

_SCHEMA = """
CREATE TABLE hub (id TEXT PRIMARY KEY, name TEXT, form TEXT, city TEXT, country TEXT);
CREATE TABLE fact (
    id TEXT PRIMARY KEY, hub TEXT, attribute TEXT, statement TEXT, value TEXT, as_of TEXT, source TEXT
);
"""


def load(folder: Path, file: Path) -> tuple[int, int]:
    """Load every YAML file of a seeds folder and insert all into a new file, in one transaction; how many hubs, facts.

    Nothing is checked, and no question can be asked of it: less is done than a reload does.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        for path, content in _contents(folder):
            if path.parent.name == "hubs":
                connection.executemany("INSERT INTO hub VALUES (?, ?, ?, ?, ?)", [_hub(path.stem, content)])
                connection.executemany("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)", _facts(path.stem, content))
        connection.execute("COMMIT")
        counted = connection.execute("SELECT (SELECT count(*) FROM hub), (SELECT count(*) FROM fact)")
        hubs, facts = counted.fetchone()
        return hubs, facts


def _contents(folder: Path) -> Iterator[tuple[Path, Any]]:
    for path in sorted(folder.rglob("*.yaml")):
        yield path, yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _hub(hub: str, content: dict[str, Any]) -> tuple[str, ...]:
    return (hub, content["name"], content["form"], content["city"], content["country"])


def _facts(hub: str, content: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for fact in content["facts"]:
        value = next(iter(fact["value"].values()))
        yield (
            fact["id"],
            hub,
            fact["attribute"],
            fact["statement"],
            str(value),
            str(fact["as_of"]),
            fact["source"],
        )
