"""The form of the tables: a connection in a transaction goes in, the tables have today's form when it is committed."""

from __future__ import annotations

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from alembic.script.revision import ResolutionError
from sqlalchemy import Connection, func, select

from bot.diary.errors import DiaryError

FOLDER = Path(__file__).resolve().parent / "migrations"
# Any number that nobody else uses for a lock: two bots that start on one PostgreSQL migrate one after the other.
_LOCK = 0x48756277


def migrate(connection: Connection) -> None:
    """Bring the tables to today's form, step by step from whichever they have.

    Each step's `upgrade` is given the operations instead of using Alembic's global `op`, which two diaries that are
    opened at once would pull from under each other.

    Raises:
        DiaryError: the tables were made by a newer Hubwise.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    context = MigrationContext.configure(connection)
    steps = ScriptDirectory(str(FOLDER))
    form = context.get_current_revision()
    try:
        missing = tuple(steps.iterate_revisions("head", form))
    except ResolutionError as error:
        raise DiaryError(f"the diary was written by a newer Hubwise: its tables have the form {form}") from error
    operations = Operations(context)
    for step in reversed(missing):
        step.module.upgrade(operations)
    if missing:
        context.stamp(steps, "head")


def is_known(form: str) -> bool:
    """Whether this Hubwise knows a form of the tables."""
    return any(step.revision == form for step in ScriptDirectory(str(FOLDER)).walk_revisions())
