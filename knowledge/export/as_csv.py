"""An export as CSV: a Snapshot and a folder go in, one file for each kind of record stands in the folder."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.export.flat import VALUE_COLUMNS, flat
from knowledge.export.placing import Written
from knowledge.export.records import (
    Record,
    contact_records,
    entity_records,
    fact_records,
    hub_records,
    source_records,
)
from knowledge.model import Snapshot
from knowledge.store import Version

CITED = ("as_of", "source", "source_title", "publisher", "source_date", "checked", "address", "attribution")
COLUMNS = {
    "facts": (
        *("id", "hub", "hub_name", "subject", "subject_name", "attribute", "topic", "statement"),
        *(*VALUE_COLUMNS, "relations", "differs", *CITED),
    ),
    "contacts": ("hub", "hub_name", "label", "value", *CITED),
    "hubs": ("id", "name", "also_called", "form", "city", "country", "topics", "part_of"),
    "sources": ("id", "title", "publisher", "date", "checked", "address", "attribution"),
    "entities": ("id", "kind", "name", "also_called", "hubs", "part_of"),
}
# What a spreadsheet takes for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection, with the
# wide forms, that some of them read as the narrow ones. Apostrophes before it count, so that taking the first one away
# gives every text back: '=1 was =1, and ''=1 was '=1.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def write_csv(snapshot: Snapshot, version: Version | None, folder: Path) -> tuple[Written, ...]:
    """Write facts.csv and four others by RFC 4180, in UTF-8; `version` has no place in them."""
    parts: dict[str, Iterable[Record]] = {
        "facts": _named(snapshot, fact_records(snapshot)),
        "contacts": _named(snapshot, contact_records(snapshot)),
        "hubs": hub_records(snapshot),
        "sources": source_records(snapshot),
        "entities": entity_records(snapshot),
    }
    return tuple(_write(folder / f"{name}.csv", COLUMNS[name], records, name) for name, records in parts.items())


def inert(cell: object) -> str:
    """A cell as text that no spreadsheet runs: what it would take for a formula gets an apostrophe before it."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if _FORMULA.match(text) else text


def _write(path: Path, columns: tuple[str, ...], records: Iterable[Record], of: str) -> Written:
    number = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        # All in quotes: a spreadsheet that parts cells at semicolons shall not find a formula behind one.
        rows = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        rows.writerow(columns)
        for number, row in enumerate(flat(records), 1):  # noqa: B007  the last number is how many
            rows.writerow([inert(row[column]) for column in columns])
    return Written(path.name, number, of)


def _named(snapshot: Snapshot, records: Iterable[Record]) -> Iterator[Record]:
    """Records with the names of those they point to: whoever opens one file has the others not at hand."""
    for record in records:
        names = {"hub_name": snapshot.hubs[record["hub"]].name}
        if "subject" in record:
            names["subject_name"] = snapshot.entities[record["subject"]].name
        yield record | names
