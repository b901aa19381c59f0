"""The form of the tables: what the migrations make is what the code says, on whichever database."""

import asyncio
import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, insert, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.diary import Asked, Diary, DiaryError
from bot.diary.columns import METADATA
from bot.diary.migrating import FOLDER, is_known, migrate
from tests.bot.diary.moments import at


def test_the_migrations_make_the_tables_that_the_code_has() -> None:
    migrated, made = create_engine("sqlite://"), create_engine("sqlite://")
    METADATA.create_all(made)
    with migrated.begin() as connection, made.begin() as other:
        migrate(connection)

        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert definitions(connection) == definitions(other)
    migrated.dispose()
    made.dispose()


def definitions(connection: Any) -> dict[str, list[str]]:
    """What SQLite says of tables and indexes: also keys, checks and how numbers are counted."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'").all()
    return {name: sorted(line.strip(" \t,") for line in (sql or "").splitlines()) for name, sql in found}


def test_the_same_tables_are_made_on_postgresql() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    wanted = [str(CreateTable(table).compile(dialect=dialect)) for table in METADATA.sorted_tables]
    wanted += [str(CreateIndex(one).compile(dialect=dialect)) for t in METADATA.sorted_tables for one in t.indexes]
    written = io.StringIO()
    context = MigrationContext.configure(dialect_name="postgresql", opts={"as_sql": True, "output_buffer": written})

    for step in reversed(list(ScriptDirectory(str(FOLDER)).walk_revisions())):
        step.module.upgrade(Operations(context))

    assert sorted(map(parts, filter(str.strip, written.getvalue().split(";")))) == sorted(map(parts, wanted))
    assert "BIGSERIAL" in written.getvalue()
    assert "TIMESTAMP WITH TIME ZONE" in written.getvalue()


def parts(statement: str) -> list[str]:
    """The parts of a statement, for which order does not matter."""
    return sorted(" ".join(statement.split()).removesuffix(" )").split(", "))


def test_every_question_to_the_tables_can_be_put_to_postgresql() -> None:
    for table in METADATA.sorted_tables:
        for statement in (select(table), insert(table).returning(*table.primary_key)):
            assert str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


def test_every_step_of_the_migrations_follows_the_one_before() -> None:
    steps = list(ScriptDirectory(str(FOLDER)).walk_revisions())

    assert [step.revision for step in reversed(steps)] == [f"{number:04}" for number in range(1, len(steps) + 1)]
    assert is_known("0001")
    assert not is_known("0000")


async def test_a_diary_of_a_newer_hubwise_is_refused_and_left_as_it_is(file: Path) -> None:
    async with Diary.open(file) as diary:
        await diary.gaps.note(Asked("q", "en", "unknown"), at())
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(DiaryError, match="written by a newer Hubwise: its tables have the form 9999"):
        await Diary.open(file).__aenter__()

    assert [path.name for path in file.parent.iterdir()] == ["diary.sqlite"]
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT text FROM questions").fetchall() == [("q",)]


async def test_diaries_that_are_opened_at_once_do_not_disturb_one_another(tmp_path: Path) -> None:
    async def used(number: int) -> int:
        async with Diary.open(tmp_path / f"{number}.sqlite") as diary:
            for _ in range(number):
                await diary.gaps.note(Asked(str(number), "en", "unknown"), at())
            (gap,) = await diary.gaps.open()
            return gap.times

    assert await asyncio.gather(*map(used, range(1, 6))) == [1, 2, 3, 4, 5]


async def test_the_form_is_found_from_any_folder(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async with Diary.open(Path("data/diary.sqlite")) as diary:
        await diary.gaps.note(Asked("q", "en", "unknown"), at())

    assert file.exists()
