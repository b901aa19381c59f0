"""Exports read as others read them: a folder goes in, the facts that its files tell come out as our own values."""

import csv
import json
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from knowledge.dates import read_when
from knowledge.model import (
    Entities,
    Fact,
    Items,
    Moment,
    Money,
    Phrase,
    Quantity,
    Relation,
    Snapshot,
    Source,
    Value,
)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with the document it comes from, as an export tells both."""

    fact: Fact
    title: str
    publisher: str
    date: str | None
    checked: str
    address: str | None
    attribution: str


def told(snapshot: Snapshot) -> dict[str, Told]:
    """What an export of this snapshot must tell: all but the words with which people ask."""
    return {
        fact.id: _told(replace(fact, asked=(), unsaid=()), snapshot.sources[fact.source])
        for fact in snapshot.facts.values()
    }


def in_json(folder: Path) -> dict[str, Told]:
    """The facts of hubwise.json."""
    whole = json.loads((folder / "hubwise.json").read_text(encoding="utf-8"))
    found = {}
    for own in whole["facts"]:
        value = own["value"]
        flat = {**own, **(value or {}), "value_kind": value and value["kind"], "value": value and value.get("text")}
        found[own["id"]] = _read(flat, (value or {}).get("items"), own["relations"], own["differs"])
    return found


def in_csv(folder: Path) -> dict[str, Told]:
    """The facts of facts.csv, without the apostrophes that keep formulas from running."""
    found = {}
    for cells in rows_of(folder / "facts.csv"):
        row = {column: cell or None for column, cell in cells.items()}
        found[cells["id"]] = _read(row, None, json.loads(cells["relations"]), json.loads(cells["differs"]))
    return found


def in_sqlite(folder: Path) -> dict[str, Told]:
    """The facts of hubwise.db, through its view."""
    with closing(sqlite3.connect(folder / "hubwise.db")) as database:
        database.row_factory = sqlite3.Row
        relations: dict[str, list[Row]] = {}
        for tie in database.execute("SELECT * FROM relations ORDER BY fact, position"):
            relations.setdefault(tie["fact"], []).append(dict(tie))
        differs = dict(database.execute("SELECT id, differs FROM facts").fetchall())
        return {
            row["id"]: _read(dict(row), None, relations.get(row["id"], []), json.loads(differs[row["id"]]))
            for row in database.execute("SELECT * FROM facts_with_sources")
        }


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file with their texts as they were."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{column: plain(cell) for column, cell in row.items()} for row in csv.DictReader(file, strict=True)]


def plain(cell: str) -> str:
    """A cell without the apostrophe that keeps it from being run, as README says."""
    return re.sub(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", cell)


def _read(row: Row, items: list[str] | None, relations: list[Row], differs: list[str]) -> Told:
    fact = Fact(
        id=row["id"],
        subject=row["subject"],
        hub=row["hub"],
        attribute=row["attribute"],
        topic=row["topic"],
        statement=row["statement"],
        as_of=read_when(row["as_of"]),
        source=row["source"],
        value=_value(row, items),
        relations=tuple(Relation(tie["kind"], tie["target"]) for tie in relations),
        differs=tuple(differs),
    )
    cited = (row["source_title"], row["publisher"], row["source_date"], row["checked"], row["address"])
    return Told(fact, *cited, row["attribution"])


def _value(row: Row, items: list[str] | None) -> Value | None:
    text = row["value"]
    match row["value_kind"]:
        case "number":
            number, _, upto = text.partition(" to ")
            return Quantity(Decimal(number), row["unit"], row["bound"], Decimal(upto) if upto else None)
        case "money":
            return Money(Decimal(text), row["currency"], row["bound"])
        case "date":
            return Moment(read_when(text), row.get("time"))
        case "entities":
            return Entities(tuple(json.loads(text) if items is None else items))
        case "names":
            return Items(tuple(json.loads(text) if items is None else items))
        case "text":
            return Phrase(text)
    assert row["value_kind"] is None
    return None


def _told(fact: Fact, source: Source) -> Told:
    date = None if source.date is None else str(source.date)
    line = f"{source.title}, {source.publisher}, {source.date.said() if source.date else 'undated'}"
    return Told(fact, source.title, source.publisher, date, str(source.checked), source.address, line)
