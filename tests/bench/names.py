"""Whose names are typed: a file of the Research Organization Registry or a Snapshot goes in, named ones come out."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from knowledge import Snapshot


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody with names, the primary one first, and which of them are acronyms."""

    id: str
    names: tuple[str, ...]
    acronyms: tuple[str, ...]


def active_organisations(path: Path) -> tuple[Named, ...]:
    """Those of the registry (https://ror.org, slim JSONL, gzipped) that still exist, in the file's order."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["status"] == "active":
                others = record["names"]
                names = dict.fromkeys([record["name"], *(text for text, _, _ in others)])
                acronyms = dict.fromkeys(text for text, _, kind in others if kind == "acronym")
                found.append(Named(record["id"], tuple(names), tuple(acronyms)))
    return tuple(found)


def entities(snapshot: Snapshot) -> tuple[Named, ...]:
    """Everybody of a Snapshot."""
    return tuple(
        Named(
            entity.id,
            tuple(name.text for name in entity.names),
            tuple(name.text for name in entity.names if name.kind == "acronym"),
        )
        for entity in snapshot.entities.values()
    )
