"""What only has another id: the things that went and those that came go in, old ids with their new ones come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.changes.written import Entry
from knowledge.model import Attribute, Contact, Entities, Entity, Fact, Hub, Relation, Snapshot

Table = Literal["entities", "facts", "sources", "topics", "attributes", "relations", "units"]
Ids = Mapping[Table, Mapping[str, str]]
# What stands for the id of something that went or came: no id can look like it.
_SOMEONE = "?"


@dataclass(frozen=True, slots=True)
class Differing:
    """One table of two Snapshots: what only one of them has, and what both have but differently, all by id."""

    removed: Mapping[str, Entry]
    added: Mapping[str, Entry]
    unequal: Mapping[str, tuple[Entry, Entry]]


def differing(before: Snapshot, after: Snapshot) -> dict[Table, Differing]:
    """What is not the same in the tables of two Snapshots: a look-up and an equality for each entry."""
    return {
        "entities": _differing({**before.entities, **before.hubs}, {**after.entities, **after.hubs}),
        "facts": _differing(before.facts, after.facts),
        "sources": _differing(before.sources, after.sources),
        "topics": _differing(before.topics, after.topics),
        "attributes": _differing(before.attributes, after.attributes),
        "relations": _differing(before.relations, after.relations),
        "units": _differing(before.units, after.units),
    }


def _differing(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> Differing:
    if before is after:
        return Differing({}, {}, {})
    removed: dict[str, Entry] = {}
    unequal: dict[str, tuple[Entry, Entry]] = {}
    for id_, entry in before.items():
        other = after.get(id_)
        if other is None:
            removed[id_] = entry
        elif other is not entry and other != entry:
            unequal[id_] = entry, other
    nothing_new = len(before) - len(removed) == len(after)
    added = {} if nothing_new else {id_: entry for id_, entry in after.items() if id_ not in before}
    return Differing(removed, added, unequal)


def renames(tables: Mapping[Table, Differing]) -> dict[Table, dict[str, str]]:
    """Old id -> new id of what is otherwise the same.

    Two things are the same when they hold the same, whatever the things that went or came with them are called: so a
    hub is found again whose facts were renamed with it. Where two look alike on either side, nobody can say which is
    which, and none is paired. A hub's contacts do not count: they are compared for themselves. Of anybody else the
    hubs have to be the same too: one name in two hubs may be two people.
    """
    gone: Ids = {table: dict.fromkeys(split.removed, _SOMEONE) for table, split in tables.items()}
    come: Ids = {table: dict.fromkeys(split.added, _SOMEONE) for table, split in tables.items()}
    old_hubs, old_others = _parted(tables["entities"].removed)
    new_hubs, new_others = _parted(tables["entities"].added)
    found: dict[Table, dict[str, str]] = {
        table: _paired(split.removed, split.added, gone, come) for table, split in tables.items() if table != "entities"
    }
    hubs = _paired(old_hubs, new_hubs, gone, come)
    gone = {**gone, "entities": {**dict.fromkeys(old_others, _SOMEONE), **hubs}}
    come = {**come, "entities": dict.fromkeys(new_others, _SOMEONE)}
    return {**found, "entities": {**hubs, **_paired(old_others, new_others, gone, come)}}


def _parted(entries: Mapping[str, Entry]) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """Hubs, and all others."""
    hubs: dict[str, Entry] = {id_: entry for id_, entry in entries.items() if isinstance(entry, Hub)}
    return hubs, {id_: entry for id_, entry in entries.items() if id_ not in hubs}


def _paired(removed: Mapping[str, Entry], added: Mapping[str, Entry], gone: Ids, come: Ids) -> dict[str, str]:
    if not (removed and added):
        return {}
    old, new = _by_content(removed, gone), _by_content(added, come)
    return {old[content]: new[content] for content in old if content in new}


def _by_content(entries: Mapping[str, Entry], ids: Ids) -> dict[Entry, str]:
    """The ids of the entries that no other is like."""
    known: dict[Entry, str | None] = {}
    for id_, entry in entries.items():
        content = replace(following(entry, ids), id=_SOMEONE)
        if isinstance(content, Hub):
            content = replace(content, contacts=())
        known[content] = None if content in known else id_
    return {content: id_ for content, id_ in known.items() if id_ is not None}


def following(entry: Entry, ids: Ids) -> Entry:
    """An entry that names others by their new ids.

    Units are not followed: their ids are words that people read in values.
    """
    match entry:
        case Fact():
            return _fact(entry, ids)
        case Hub():
            return replace(
                entry,
                hubs=_all(entry.hubs, ids, "entities"),
                part_of=entry.part_of and _one(entry.part_of, ids, "entities"),
                topics=_all(entry.topics, ids, "topics"),
                overview=_all(entry.overview, ids, "facts"),
                contacts=tuple(_contact(contact, ids) for contact in entry.contacts),
            )
        case Entity():
            return replace(
                entry,
                hubs=_all(entry.hubs, ids, "entities"),
                part_of=entry.part_of and _one(entry.part_of, ids, "entities"),
            )
        case Attribute():
            return replace(entry, topic=_one(entry.topic, ids, "topics"))
        case _:
            return entry


def _fact(fact: Fact, ids: Ids) -> Fact:
    return replace(
        fact,
        subject=_one(fact.subject, ids, "entities"),
        hub=_one(fact.hub, ids, "entities"),
        attribute=_one(fact.attribute, ids, "attributes"),
        topic=_one(fact.topic, ids, "topics"),
        source=_one(fact.source, ids, "sources"),
        value=Entities(_all(fact.value.ids, ids, "entities")) if isinstance(fact.value, Entities) else fact.value,
        relations=tuple(
            Relation(_one(relation.kind, ids, "relations"), _one(relation.target, ids, "entities"))
            for relation in fact.relations
        ),
        differs=_all(fact.differs, ids, "facts"),
    )


def _contact(contact: Contact, ids: Ids) -> Contact:
    return replace(contact, source=_one(contact.source, ids, "sources"))


def _one(id_: str, ids: Ids, table: Table) -> str:
    return ids.get(table, {}).get(id_, id_)


def _all(many: tuple[str, ...], ids: Ids, table: Table) -> tuple[str, ...]:
    return tuple(_one(id_, ids, table) for id_ in many)
