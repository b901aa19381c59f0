"""Organisations of the Research Organization Registry (https://ror.org): its slim JSONL goes in, names come out."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation with its names, the primary one first, and which of them are acronyms."""

    id: str
    names: tuple[str, ...]
    acronyms: tuple[str, ...]


def active_organisations(path: Path) -> tuple[Organisation, ...]:
    """Those that still exist, in the file's order."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["status"] == "active":
                others = record["names"]
                names = dict.fromkeys([record["name"], *(text for text, _, _ in others)])
                acronyms = dict.fromkeys(text for text, _, kind in others if kind == "acronym")
                found.append(Organisation(record["id"], tuple(names), tuple(acronyms)))
    return tuple(found)
