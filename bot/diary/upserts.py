"""Insert or update in one statement: a table and values go in, a statement of whichever database it is comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(
    connection: Connection,
    table: Table,
    values: Mapping[str, Any],
    key: Sequence[str],
    changes: Mapping[str, Any] | None = None,
    returning: Sequence[str] = (),
) -> Row[Any]:
    """Insert a row, or change the one with this key; the row's key comes back, or the columns named.

    `changes`: what to set in a row that is there; all values when not given. Both databases spell it alike.
    """
    chosen = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    insert = chosen(table).values(dict(values))
    changed = dict(changes if changes is not None else {name: insert.excluded[name] for name in values})
    statement = insert.on_conflict_do_update(index_elements=list(key), set_=changed)
    return connection.execute(statement.returning(*(table.c[name] for name in returning or key))).one()


def upsert_all(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    key: Sequence[str],
    changes: Sequence[str] | None = None,
    add: Sequence[str] = (),
) -> None:
    """Insert rows with the same columns, or change those with their keys; no two of them have one key.

    `changes`: the columns to set in a row that is there, all when not given; to those of `add` the new value is added.
    """
    chosen = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    insert = chosen(table)
    changed: dict[str, Any] = {name: insert.excluded[name] for name in (rows[0] if changes is None else changes)}
    changed |= {name: table.c[name] + insert.excluded[name] for name in add}
    connection.execute(insert.on_conflict_do_update(index_elements=list(key), set_=changed), list(map(dict, rows)))
