"""Two Snapshots, or the parts of them that differ, go in; what was added, removed, renamed and changed comes out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from knowledge.changes.contacts import contact_changes
from knowledge.changes.fields import entry_fields, written_fields
from knowledge.changes.renames import Differing, Ids, differing, following, renames
from knowledge.changes.values import THINGS, Change, Changes, How, Thing
from knowledge.changes.written import Entry, name_of, vocabulary_parts
from knowledge.model import (
    Attribute,
    Contact,
    Entity,
    Fact,
    Hub,
    RelationKind,
    Snapshot,
    Source,
    Topic,
    Unit,
    Vocabulary,
)


def compare(before: Snapshot, after: Snapshot) -> Changes:
    """What became of each thing, by its stable id; never raises.

    Parts of Snapshots will do, and say the same, as long as they hold all entries that are not equal in both: nothing
    is looked up in a table but what differs. What does not differ costs a look-up and an equality.

    A thing whose id is another while it holds the same is renamed, if only one thing can be meant. What follows from
    that is no change of its own: facts of a renamed hub, and all else that names a renamed thing by its new id, stay
    unsaid unless something else in them differs, and then their fields, old and new, tell the new ids. (A unit's id is
    a word of the value that people read: where it is another, the value is another.) Nor is it a change of a fact that
    its attribute is filed under another topic and the fact goes with it.

    An entity with another name to show is renamed as well. The order of tables does not matter, nor that of the fields
    of a vocabulary; that of names, phrasings, words and contacts is told where nothing but it differs.
    """
    tables = differing(before, after)
    ids = renames(tables)
    refiled = _refiled(tables["attributes"], ids)
    changes = [
        change for table, split in tables.items() for change in _table_changes(split, ids, ids.get(table, {}), refiled)
    ]
    changes.extend(_vocabulary_changes(before.vocabulary, after.vocabulary))
    places = {thing: place for place, thing in enumerate(THINGS)}
    changes.sort(key=lambda change: (not change.hub, change.hub, places[change.thing], change.id, change.how))
    return Changes(tuple(changes))


def _refiled(attributes: Differing, ids: Ids) -> dict[str, tuple[str, str]]:
    """The topics, before and after, of the attributes that are filed under another."""
    pairs = ((id_, following(old, ids), new) for id_, (old, new) in attributes.unequal.items())
    return {
        id_: (old.topic, new.topic)
        for id_, old, new in pairs
        if isinstance(old, Attribute) and isinstance(new, Attribute) and old.topic != new.topic
    }


def _table_changes(
    split: Differing, ids: Ids, renamed: Mapping[str, str], refiled: Mapping[str, tuple[str, str]]
) -> Iterator[Change]:
    new_ids = frozenset(renamed.values())
    for id_, entry in split.removed.items():
        if id_ in renamed:
            now = split.added[renamed[id_]]
            yield from _pair_changes(following(entry, ids), now, renamed[id_], id_)
        else:
            yield from _lone_changes(following(entry, ids), id_, "removed")
    for id_, entry in split.added.items():
        if id_ not in new_ids:
            yield from _lone_changes(entry, id_, "added")
    for id_, (old, new) in split.unequal.items():
        old = following(old, ids)
        if isinstance(old, Fact) and isinstance(new, Fact):
            old = _refiled_fact(old, new, refiled)
        if old != new:
            yield from _pair_changes(old, new, id_)


def _refiled_fact(old: Fact, new: Fact, refiled: Mapping[str, tuple[str, str]]) -> Fact:
    """The old fact under the new topic of its attribute, if that is where the new one is."""
    went = old.attribute == new.attribute and refiled.get(new.attribute) == (old.topic, new.topic)
    return replace(old, topic=new.topic) if went else old


def _lone_changes(entry: Entry, id_: str, how: How) -> Iterator[Change]:
    yield Change(_thing(entry), id_, how, _label(entry, id_), _hub_of(entry, id_), entry=_told_with(entry))
    if isinstance(entry, Hub):
        sides = (entry.contacts, ()) if how == "removed" else ((), entry.contacts)
        yield from contact_changes(id_, *sides)[0]


def _pair_changes(old: Entry, new: Entry, id_: str, was: str = "") -> Iterator[Change]:
    fields = entry_fields(old, new)
    contacts, order = contact_changes(id_, _contacts(old), _contacts(new))
    yield from contacts
    if order:
        fields = (*fields, order)
    if was or fields:
        how, hub = _how(old, new, was), _hub_of(new, id_)
        yield Change(_thing(new), id_, how, _label(new, id_), hub, was, fields, _told_with(new))


def _told_with(entry: Entry) -> Fact | Hub | None:
    return entry if isinstance(entry, Fact | Hub) else None


def _contacts(entry: Entry) -> tuple[Contact, ...]:
    return entry.contacts if isinstance(entry, Hub) else ()


def _how(old: Entry, new: Entry, was: str) -> How:
    named = isinstance(old, Entity) and isinstance(new, Entity) and name_of(old) != name_of(new)
    return "renamed" if was or named else "changed"


def _vocabulary_changes(before: Vocabulary, after: Vocabulary) -> Iterator[Change]:
    if before == after:
        return
    old, new = vocabulary_parts(before), vocabulary_parts(after)
    for part in new:
        if fields := written_fields(old[part], new[part]):
            yield Change("vocabulary", part, "changed", part.replace("_", " "), fields=fields)


def _thing(entry: Entry) -> Thing:
    match entry:
        case Entity():
            return entry.kind
        case Fact():
            return "fact"
        case Source():
            return "source"
        case Topic():
            return "topic"
        case Attribute():
            return "attribute"
        case RelationKind():
            return "relation"
        case Unit():
            return "unit"
        case _ as never:
            assert_never(never)


def _label(entry: Entry, id_: str) -> str:
    match entry:
        case Entity():
            return name_of(entry)
        case Fact():
            return entry.statement
        case Source():
            return entry.title
        case Topic() | Attribute() | RelationKind():
            return entry.label
        case Unit():
            return id_
        case _ as never:
            assert_never(never)


def _hub_of(entry: Entry, id_: str) -> str:
    match entry:
        case Fact():
            return entry.hub
        case Hub():
            return id_
        case Entity():
            return next(iter(entry.hubs), "")
        case _:
            return ""
