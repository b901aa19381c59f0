"""The database of an export: keys that hold, statements that can be searched, words about every table."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from knowledge.export import write_export
from knowledge.model import Snapshot
from knowledge.store import Version
from tests.knowledge.export.conftest import HOSTILE, VERSION

TABLES = {
    *("hubs", "entities", "names", "facts", "contacts", "sources", "topics", "attributes", "relations", "version"),
    "facts_with_sources",
}
# What Datasette's documentation names for a table.
KEYS = {"title", "description", "columns", "facets", "sort", "sort_desc", "sortable_columns", "label_column"}
with closing(sqlite3.connect(":memory:")) as memory:
    FTS5 = memory.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]


@contextmanager
def exported(snapshot: Snapshot, folder: Path, version: Version | None = VERSION) -> Iterator[sqlite3.Connection]:
    write_export(snapshot, version, "sqlite", folder)
    with closing(sqlite3.connect(folder / "hubwise.db")) as database:
        yield database


def columns_of(database: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in database.execute(f"PRAGMA table_info({table})")}


def test_the_database_is_sound_and_every_key_leads_somewhere(snapshot: Snapshot, tmp_path: Path) -> None:
    with exported(snapshot, tmp_path) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
        assert {table for table in tables if not table.startswith("facts_fts")} == TABLES


def test_every_table_has_a_primary_key_and_every_foreign_key_an_index(small: Snapshot, tmp_path: Path) -> None:
    with exported(small, tmp_path) as database:
        for table in TABLES - {"facts_with_sources"}:
            assert any(row[5] for row in database.execute(f"PRAGMA table_info({table})")), table
            indexes = database.execute(f"PRAGMA index_list({table})").fetchall()
            first = {database.execute(f"PRAGMA index_info({index[1]})").fetchone()[2] for index in indexes}
            assert {row[3] for row in database.execute(f"PRAGMA foreign_key_list({table})")} <= first, table


def test_every_row_is_there(shipped: Snapshot, tmp_path: Path) -> None:
    with exported(shipped, tmp_path) as database:
        counts = {
            table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  our own names
            for table in TABLES
        }

    assert counts == {
        "version": 1,
        "hubs": len(shipped.hubs),
        "entities": len(shipped.entities),
        "names": sum(len(entity.names) for entity in shipped.entities.values()),
        "facts": len(shipped.facts),
        "facts_with_sources": len(shipped.facts),
        "contacts": sum(len(hub.contacts) for hub in shipped.hubs.values()),
        "sources": len(shipped.sources),
        "topics": len(shipped.topics),
        "attributes": len(shipped.attributes),
        "relations": sum(len(fact.relations) for fact in shipped.facts.values()),
    }


def test_numbers_are_compared_as_numbers(shipped: Snapshot, tmp_path: Path) -> None:
    with exported(shipped, tmp_path) as database:
        kinds = database.execute(
            "SELECT DISTINCT typeof(number) FROM facts WHERE value_kind IN ('number', 'money')"
        ).fetchall()

    assert {kind for (kind,) in kinds} <= {"integer", "real"}


def test_hostile_texts_are_texts(hostile: Snapshot, tmp_path: Path) -> None:
    with exported(hostile, tmp_path) as database:
        names = database.execute("SELECT text FROM names WHERE entity = 'river-campus' ORDER BY position").fetchall()
        contacts = database.execute("SELECT label, value FROM contacts ORDER BY position").fetchall()

    assert [text for (text,) in names] == list(HOSTILE)
    assert contacts == [(text, text) for text in HOSTILE]


@pytest.mark.skipif(not FTS5, reason="this SQLite has no FTS5")
def test_statements_are_found_by_their_words_and_word_stems(small: Snapshot, tmp_path: Path) -> None:
    search = "SELECT id FROM facts JOIN facts_fts ON facts.rowid = facts_fts.rowid WHERE facts_fts MATCH ? ORDER BY id"
    with exported(small, tmp_path) as database:
        for _ in range(2):
            assert database.execute(search, ("hectares",)).fetchall() == [("river-area",)]
            assert database.execute(search, ("directing researches",)).fetchall() == [("mei-lin-role",)]
            assert database.execute(search, ("weather",)).fetchall() == []
            database.execute("INSERT INTO facts_fts (facts_fts, rank) VALUES ('integrity-check', 1)")
            database.commit()
            database.execute("VACUUM")


@pytest.mark.skipif(not FTS5, reason="this SQLite has no FTS5")
def test_chinese_statements_are_found_by_how_they_begin(hostile: Snapshot, tmp_path: Path) -> None:
    with exported(hostile, tmp_path) as database:
        found = database.execute("SELECT statement FROM facts_fts WHERE facts_fts MATCH '河畔*'").fetchall()

    assert found == [(HOSTILE[10],)]


def test_datasette_is_told_of_every_table_and_column(small: Snapshot, tmp_path: Path) -> None:
    with exported(small, tmp_path) as database:
        about = json.loads((tmp_path / "metadata.json").read_text(encoding="utf-8"))
        tables: dict[str, dict[str, Any]] = about["databases"]["hubwise"]["tables"]

        assert set(tables) == TABLES
        for table, words in tables.items():
            columns = columns_of(database, table)
            assert set(words) <= KEYS, table
            assert set(words["columns"]) == columns, table
            assert all(words["columns"].values()), table
            facets = [facet if isinstance(facet, str) else facet["array"] for facet in words.get("facets", [])]
            sorts = [words[key] for key in ("sort", "sort_desc", "label_column") if key in words]
            assert {*facets, *sorts, *words.get("sortable_columns", [])} <= columns, table


def test_datasette_is_told_the_version(small: Snapshot, tmp_path: Path) -> None:
    with exported(small, tmp_path) as database:
        assert database.execute("SELECT * FROM version").fetchall() == [(7, "2026-11-23T09:30:00+00:00")]
    about = json.loads((tmp_path / "metadata.json").read_text(encoding="utf-8"))
    assert about["description"].endswith("version 7, loaded 2026-11-23T09:30:00+00:00")

    with exported(small, tmp_path, None) as database:
        assert database.execute("SELECT * FROM version").fetchall() == []
    about = json.loads((tmp_path / "metadata.json").read_text(encoding="utf-8"))
    assert {"title", "description", "source", "source_url", "databases"} == set(about)
