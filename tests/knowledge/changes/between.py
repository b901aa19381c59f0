"""Two states of a pantry go in, what changed between them comes out; and how tests make the second state."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from knowledge import Change, Snapshot, compare_snapshots
from tests.knowledge.conftest import Pantry

RIVER, HILL = "hubs/river-campus.yaml", "hubs/hill-park.yaml"
ORGANISATIONS, PEOPLE, SOURCES = "organisations/river.yaml", "people/river.yaml", "sources.yaml"


def between(before: Pantry, after: Pantry) -> tuple[Change, ...]:
    return compare_snapshots(before.unchecked(), after.unchecked()).changes


def only(before: Pantry, after: Pantry) -> Change:
    (change,) = between(before, after)
    return change


def everywhere(pantry: Pantry, old: str, new: str) -> Pantry:
    """With one text replaced in all files and in their names."""
    return Pantry(
        MappingProxyType(
            {name.replace(old, new): text.decode().replace(old, new).encode() for name, text in pantry.files.items()}
        )
    )


def parted(before: Snapshot, after: Snapshot) -> tuple[Snapshot, Snapshot]:
    """Both without the entries that are equal, as a reload has them that reads only the files that differ."""

    def part(one: Snapshot, other: Snapshot) -> Snapshot:
        def left(table: str) -> Mapping[str, object]:
            rest = getattr(other, table)
            return {id_: entry for id_, entry in getattr(one, table).items() if rest.get(id_) != entry}

        tables = ("hubs", "entities", "facts", "sources", "topics", "attributes", "relations", "units")
        return replace(one, **{table: left(table) for table in tables})  # type: ignore[arg-type]

    return part(before, after), part(after, before)


def contacts(*lines: str) -> str:
    return "\n".join(
        ["contacts:", *(f"  - {{label: {line}, source: gazette, as_of: 2024-05-01}}" for line in lines), "facts:"]
    )


def with_contacts(pantry: Pantry, *lines: str) -> Pantry:
    return pantry.changed(HILL, "facts:", contacts(*(line.replace("=", ", value: ") for line in lines)))
