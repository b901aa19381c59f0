"""Records as rows: a record with lists and values in it goes in, one of texts and numbers by column comes out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from knowledge.export.records import Record

VALUE_COLUMNS = ("value_kind", "value", "number", "upto", "unit", "currency", "bound", "time")


def flat(records: Iterable[Record]) -> Iterator[Record]:
    """Each record flat: of its names the first apart, its value in columns, each list as the text of a JSON array."""
    for record in records:
        row = dict(record)
        if "names" in record:
            first, *others = (name["text"] for name in record["names"])
            row |= {"name": first, "also_called": others}
        if "relations" in record:
            # Contacts have a value, too: a text.
            row |= _value_columns(record["value"])
        yield {column: _as_text(cell) if isinstance(cell, list) else cell for column, cell in row.items()}


def _value_columns(value: Record | None) -> Record:
    columns: Record = dict.fromkeys(VALUE_COLUMNS)
    if value is not None:
        columns |= {key: part for key, part in value.items() if key in columns}
        columns |= {"value_kind": value["kind"], "value": value.get("text", value.get("items"))}
    return columns


def _as_text(cells: list[object]) -> str:
    return json.dumps(cells, ensure_ascii=False)
