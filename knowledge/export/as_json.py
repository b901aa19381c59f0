"""An export as JSON: a Snapshot and a folder go in, one indented file stands in the folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import IO

import orjson

from knowledge.export.placing import Written
from knowledge.export.records import (
    Record,
    attribute_records,
    entity_records,
    fact_records,
    hub_records,
    source_records,
    topic_records,
    version_record,
)
from knowledge.model import Snapshot
from knowledge.store import Version

FILE = "hubwise.json"


def write_json(snapshot: Snapshot, version: Version | None, folder: Path) -> tuple[Written, ...]:
    """Write hubwise.json, one record after the other: nothing but the record at hand is held."""
    parts: dict[str, Iterable[Record]] = {
        "hubs": hub_records(snapshot),
        "entities": entity_records(snapshot),
        "topics": topic_records(snapshot),
        "attributes": attribute_records(snapshot),
        "sources": source_records(snapshot),
        "facts": fact_records(snapshot),
    }
    with (folder / FILE).open("wb") as file:
        file.write(b'{\n  "version": ' + _indented(version_record(version), 2))
        for name, records in parts.items():
            file.write(f',\n  "{name}": '.encode())
            _write_list(records, file)
        file.write(b"\n}\n")
    return (Written(FILE, len(snapshot.facts), "facts"),)


def _write_list(records: Iterable[Record], file: IO[bytes]) -> None:
    opened = False
    for record in records:
        file.write(b",\n    " if opened else b"[\n    ")
        file.write(_indented(record, 4))
        opened = True
    file.write(b"\n  ]" if opened else b"[]")


def _indented(record: Record | None, by: int) -> bytes:
    # A line break inside a text is escaped: each one here is between two parts.
    return orjson.dumps(record, option=orjson.OPT_INDENT_2).replace(b"\n", b"\n" + b" " * by)
