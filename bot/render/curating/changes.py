"""What changed, for people and for programs: Changes go in, lines for a terminal or plain dicts for JSON come out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from knowledge import Change, Changes, FieldChange

NOTHING = "nothing changed"
# Every thing in the order of the counts, as one and as many.
PLURALS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "hub": ("hub", "hubs"),
        "fact": ("fact", "facts"),
        "contact": ("contact", "contacts"),
        "organisation": ("organisation", "organisations"),
        "person": ("person", "people"),
        "event": ("event", "events"),
        "place": ("place", "places"),
        "programme": ("programme", "programmes"),
        "source": ("source", "sources"),
        "topic": ("topic", "topics"),
        "attribute": ("attribute", "attributes"),
        "relation": ("relation", "relations"),
        "unit": ("unit", "units"),
        "vocabulary": ("part of the vocabulary", "parts of the vocabulary"),
    }
)
_HOWS = ("added", "renamed", "changed", "removed")
_SIGNS = {"added": "+", "removed": "-", "renamed": "~", "changed": "~"}
_NONE = "(nothing)"


def readable(changes: Changes, most: int | None = None) -> tuple[str, ...]:
    """The counts, then hub by hub a line for each thing added or removed and for each field that differs.

    With `most`, no more lines than that, of which the last counts those that are left out; two are the least.
    """
    lines = (summary(changes), *_body(changes))
    if most is None or len(lines) <= most:
        return lines
    kept = max(most - 1, 1)
    left = len(lines) - kept
    return (*lines[:kept], f"... and {left} more line{'' if left == 1 else 's'}")


def summary(changes: Changes) -> str:
    """The counts in one line: "2 facts added, 1 changed, 1 removed in 2 hubs; 1 source changed"."""
    hubs = len(changes.hubs)
    inside = _counted(change for change in changes if change.hub)
    outside = _counted(change for change in changes if not change.hub)
    parts = [f"{inside} in {hubs} hub{'' if hubs == 1 else 's'}" if inside else "", outside]
    return "; ".join(part for part in parts if part) or NOTHING


def record(changes: Changes) -> dict[str, Any]:
    """Everything as JSON takes it; each change and each field has all its keys, empty or not."""
    return {
        "summary": summary(changes),
        "removed_facts": changes.removed_facts,
        "touched_facts": sorted(changes.touched_facts),
        "changes": [
            {
                "thing": change.thing,
                "id": change.id,
                "how": change.how,
                "label": change.label,
                "hub": change.hub,
                "was": change.was,
                "fields": [_field_record(field) for field in change.fields],
            }
            for change in changes
        ],
    }


def _field_record(field: FieldChange) -> dict[str, Any]:
    return {
        "field": field.field,
        "old": field.old,
        "new": field.new,
        "added": list(field.added),
        "removed": list(field.removed),
    }


def _counted(changes: Iterator[Change]) -> str:
    counts: Counter[tuple[str, str]] = Counter((change.thing, change.how) for change in changes)
    return "; ".join(filter(None, (_of_thing(thing, counts) for thing in PLURALS)))


def _of_thing(thing: str, counts: Mapping[tuple[str, str], int]) -> str:
    """ "2 facts added, 1 changed": the thing is named once."""
    found = [(how, counts[thing, how]) for how in _HOWS if (thing, how) in counts]
    if not found:
        return ""
    one, many = PLURALS[thing]
    how, count = found[0]
    first = f"{count:,} {one if count == 1 else many} {how}"
    return ", ".join([first, *(f"{count:,} {how}" for how, count in found[1:])])


def _body(changes: Changes) -> Iterator[str]:
    for hub, group in changes.by_hub():
        yield hub or "of no hub"
        for change in group:
            yield from (f"  {line}" for line in _change_lines(change))


def _change_lines(change: Change) -> Iterator[str]:
    # A contact's id repeats its hub and its label.
    name = change.label if change.thing == "contact" else change.id
    head = f"{_SIGNS[change.how]} {change.thing} {name}"
    if change.how in {"added", "removed"}:
        yield head if change.label == name else f"{head}: {change.label}"
    if change.was:
        yield f"{head}: was {change.was}"
    for field in change.fields:
        yield f"{head}: {field.field}: {_field_text(field)}"


def _field_text(field: FieldChange) -> str:
    if not (field.added or field.removed):
        return f"{field.old or _NONE} -> {field.new or _NONE}"
    parts = [f"added {_quoted(field.added)}" if field.added else ""]
    parts += [f"removed {_quoted(field.removed)}" if field.removed else ""]
    parts += [f"in another order: {field.old} -> {field.new}" if field.old != field.new else ""]
    return "; ".join(part for part in parts if part)


def _quoted(entries: tuple[str, ...]) -> str:
    return ", ".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
