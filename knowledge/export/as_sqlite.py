"""An export as SQLite: a Snapshot and a folder go in, a database and the words about it stand in the folder."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from knowledge.export.datasette import metadata
from knowledge.export.flat import flat
from knowledge.export.placing import Written
from knowledge.export.records import (
    Record,
    attribute_records,
    contact_records,
    entity_records,
    fact_records,
    hub_records,
    source_records,
    topic_records,
    version_record,
)
from knowledge.model import Snapshot
from knowledge.store import Version

FILE, METADATA = "hubwise.db", "metadata.json"
# Entities are first, since hubs are among them. Lists are JSON arrays: json_each reads them, and Datasette's facets.
_TABLES = """
CREATE TABLE version (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
CREATE TABLE topics (id TEXT PRIMARY KEY, label TEXT NOT NULL, chinese TEXT NOT NULL);
CREATE TABLE attributes (
    id TEXT PRIMARY KEY, label TEXT NOT NULL, chinese TEXT NOT NULL, topic TEXT NOT NULL REFERENCES topics (id)
);
CREATE TABLE sources (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT, checked TEXT NOT NULL, address TEXT,
    attribution TEXT NOT NULL
);
CREATE TABLE entities (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, hubs TEXT NOT NULL,
    part_of TEXT REFERENCES entities (id)
);
CREATE TABLE hubs (
    id TEXT PRIMARY KEY REFERENCES entities (id), name TEXT NOT NULL, form TEXT NOT NULL, city TEXT NOT NULL,
    country TEXT NOT NULL, topics TEXT NOT NULL
);
CREATE TABLE names (
    entity TEXT NOT NULL REFERENCES entities (id), position INTEGER NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
    shared INTEGER NOT NULL, PRIMARY KEY (entity, position)
);
CREATE TABLE contacts (
    hub TEXT NOT NULL REFERENCES hubs (id), position INTEGER NOT NULL, label TEXT NOT NULL, value TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES sources (id), as_of TEXT NOT NULL, PRIMARY KEY (hub, position)
);
CREATE TABLE facts (
    id TEXT PRIMARY KEY, hub TEXT NOT NULL REFERENCES hubs (id), subject TEXT NOT NULL REFERENCES entities (id),
    attribute TEXT NOT NULL REFERENCES attributes (id), topic TEXT NOT NULL REFERENCES topics (id),
    statement TEXT NOT NULL, value_kind TEXT, value TEXT, number NUMERIC, upto NUMERIC, unit TEXT, currency TEXT,
    bound TEXT, time TEXT, differs TEXT NOT NULL, as_of TEXT NOT NULL, source TEXT NOT NULL REFERENCES sources (id)
);
CREATE TABLE relations (
    fact TEXT NOT NULL REFERENCES facts (id), position INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
    target TEXT NOT NULL REFERENCES entities (id), PRIMARY KEY (fact, position)
);
CREATE VIEW facts_with_sources AS
SELECT
    facts.id, facts.hub, hubs.name AS hub_name, facts.subject, entities.name AS subject_name, facts.attribute,
    facts.topic, facts.statement, facts.value_kind, facts.value, facts.number, facts.upto, facts.unit, facts.currency,
    facts.bound, facts.time, facts.as_of, facts.source, sources.title AS source_title, sources.publisher,
    sources.date AS source_date, sources.checked, sources.address, sources.attribution
FROM facts
JOIN hubs ON hubs.id = facts.hub
JOIN entities ON entities.id = facts.subject
JOIN sources ON sources.id = facts.source;
"""
# After the rows, which is faster. A primary key that begins with the foreign one is its index.
_INDEXES = """
CREATE INDEX attributes_topic ON attributes (topic);
CREATE INDEX entities_part_of ON entities (part_of);
CREATE INDEX contacts_source ON contacts (source);
CREATE INDEX facts_hub ON facts (hub);
CREATE INDEX facts_subject ON facts (subject);
CREATE INDEX facts_attribute ON facts (attribute);
CREATE INDEX facts_topic ON facts (topic);
CREATE INDEX facts_source ON facts (source);
CREATE INDEX facts_as_of ON facts (as_of);
CREATE INDEX relations_target ON relations (target);
"""
# It holds no copy of the statements, and finds "measured" with "measures". The rows of facts are numbered from 1
# without a gap, so that VACUUM, which may number rows anew, gives each the number that it has.
_SEARCH = """
CREATE VIRTUAL TABLE facts_fts USING fts5 (statement, content="facts", tokenize="porter unicode61 remove_diacritics 2");
INSERT INTO facts_fts (facts_fts) VALUES ('rebuild');
"""


def write_sqlite(snapshot: Snapshot, version: Version | None, folder: Path) -> tuple[Written, ...]:
    """Write hubwise.db, to be read with any SQLite, and metadata.json, which Datasette shows beside it.

    Statements can be searched by their words where this machine's SQLite has FTS5.
    """
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as database:
        # Nobody reads the file before it is whole, and one that fails is thrown away.
        database.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_TABLES}")
        database.execute("BEGIN")
        _fill(database, snapshot, version)
        database.execute("COMMIT")
        database.executescript(_INDEXES)
        _make_searchable(database)
    about = metadata(version_record(version))
    (folder / METADATA).write_text(json.dumps(about, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    described = about["databases"]["hubwise"]["tables"]
    return Written(FILE, len(snapshot.facts), "facts"), Written(METADATA, len(described), "tables described")


def _fill(database: sqlite3.Connection, snapshot: Snapshot, version: Version | None) -> None:
    own = version_record(version)
    tables: dict[str, Iterable[Record]] = {
        "version": () if own is None else (own,),
        "topics": topic_records(snapshot),
        "attributes": attribute_records(snapshot),
        "sources": source_records(snapshot),
        "entities": flat(entity_records(snapshot)),
        "hubs": flat(hub_records(snapshot)),
        "names": _parts(entity_records(snapshot), "names", "entity"),
        "contacts": contact_records(snapshot),
        "facts": flat(fact_records(snapshot)),
        "relations": _parts(fact_records(snapshot), "relations", "fact"),
    }
    for table, rows in tables.items():
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        holes = ", ".join(f":{column}" for column in columns)
        database.executemany(f"INSERT INTO {table} VALUES ({holes})", rows)  # noqa: S608  our own names


def _parts(records: Iterable[Record], key: str, owner: str) -> Iterator[Record]:
    """The parts of a list in each record as rows of their own, with whose they are and their place from 1."""
    for record in records:
        for position, part in enumerate(record[key], 1):
            yield {owner: record["id"], "position": position, **part}


def _make_searchable(database: sqlite3.Connection) -> None:
    try:
        database.executescript(_SEARCH)
    except sqlite3.OperationalError as error:
        # Without FTS5 the facts are all there, only not found by their words.
        if "no such module" not in str(error):
            raise
