"""The parsed form of a seed file, kept beside its bytes: Entries go in, JSON comes out, and back without any YAML."""

from __future__ import annotations

from functools import cache
from typing import Any

import orjson
from pydantic import TypeAdapter, ValidationError

from knowledge.errors import KnowledgeError
from knowledge.model import Attribute, RelationKind, Source, Topic, Unit, Vocabulary
from knowledge.packing import entity_of, entity_row, fact_of, fact_row
from knowledge.seeds.entries import Entries, Told

# Counted up with every change of what a file is read into: forms of another number are read anew from the bytes.
FORM = 1
_LISTS: dict[str, Any] = {
    "sources": tuple[Source, ...],
    "topics": tuple[Topic, ...],
    "attributes": tuple[Attribute, ...],
    "relations": tuple[RelationKind, ...],
    "units": tuple[Unit, ...],
    "vocabulary": Vocabulary | None,
}


def write_entries(entries: Entries) -> bytes:
    """Entries as one JSON object; what a file does not have is left out."""
    parsed: dict[str, Any] = {}
    if entries.told:
        parsed["told"] = [[entity_row(one.entity), [fact_row(fact) for fact in one.facts]] for one in entries.told]
    for name in _LISTS:
        if found := getattr(entries, name):
            parsed[name] = orjson.Fragment(_adapter(name).dump_json(found))
    return orjson.dumps(parsed)


def entries_of(parsed: bytes) -> Entries:
    """The entries of a parsed form.

    Raises:
        KnowledgeError: it is none.
    """
    try:
        found = orjson.loads(parsed)
        told = tuple(
            Told(entity_of(entity), tuple([fact_of(fact) for fact in facts])) for entity, facts in found.get("told", ())
        )
        lists = {name: _adapter(name).validate_python(found[name]) for name in _LISTS if name in found}
    except (ValueError, TypeError, LookupError, AttributeError, ValidationError) as error:
        raise KnowledgeError(f"a parsed form of the seeds is damaged: {error}") from error
    return Entries(told=told, **lists)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_LISTS[name])
