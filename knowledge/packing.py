"""Knowledge as rows: entities and facts go in as values, lists of texts that JSON can hold come out, and back. Pure.

A row is the fields in the order of the dataclass, without their names: as JSON a fact takes some 300 bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from knowledge.dates import read_when
from knowledge.model import (
    Contact,
    Entities,
    Entity,
    Fact,
    Hub,
    Items,
    Moment,
    Money,
    Name,
    Phrase,
    Quantity,
    Relation,
    Value,
)

_when = lru_cache(4_096)(read_when)


Row = list[Any]


def fact_row(fact: Fact) -> Row:
    """A fact as a row."""
    return [
        fact.id,
        fact.subject,
        fact.hub,
        fact.attribute,
        fact.topic,
        fact.statement,
        str(fact.as_of),
        fact.source,
        None if fact.value is None else _value_row(fact.value),
        [[tie.kind, tie.target] for tie in fact.relations],
        fact.differs,
        fact.asked,
        fact.unsaid,
    ]


def fact_of(own: Row) -> Fact:
    """The fact of a row."""
    return Fact(
        own[0],
        own[1],
        own[2],
        own[3],
        own[4],
        own[5],
        _when(own[6]),
        own[7],
        None if own[8] is None else _VALUES[own[8][0]](own[8]),
        tuple([Relation(kind, target) for kind, target in own[9]]),
        tuple(own[10]),
        tuple(own[11]),
        tuple(own[12]),
    )


def entity_row(entity: Entity) -> Row:
    """An entity, or a hub with all that only hubs have, as a row."""
    fields: Row = [
        entity.id,
        entity.kind,
        [[name.text, name.kind, name.shared] for name in entity.names],
        entity.hubs,
        entity.part_of,
    ]
    if isinstance(entity, Hub):
        contacts = [[contact.label, contact.value, contact.source, str(contact.as_of)] for contact in entity.contacts]
        fields += [entity.form, entity.city, entity.country, entity.topics, entity.overview, contacts]
    return fields


def entity_of(own: Row) -> Entity:
    """The entity of a row."""
    names = tuple([Name(text, kind, shared) for text, kind, shared in own[2]])
    if own[1] != "hub":
        return Entity(own[0], own[1], names, tuple(own[3]), own[4])
    contacts = tuple([Contact(label, value, source, _when(as_of)) for label, value, source, as_of in own[10]])
    return Hub(
        own[0], "hub", names, tuple(own[3]), own[4], own[5], own[6], own[7], tuple(own[8]), tuple(own[9]), contacts
    )


def _value_row(value: Value) -> Row:
    match value:
        case Quantity(number, unit, bound, upto):
            return ["number", str(number), unit, bound, None if upto is None else str(upto)]
        case Money(amount, currency, bound):
            return ["money", str(amount), currency, bound]
        case Moment(date, time):
            return ["date", str(date), time]
        case Entities(ids):
            return ["entities", ids]
        case Items(items):
            return ["names", items]
        case Phrase(text):
            return ["text", text]


def _quantity(own: Row) -> Quantity:
    return Quantity(Decimal(own[1]), own[2], own[3], None if own[4] is None else Decimal(own[4]))


_VALUES: dict[str, Callable[[Row], Value]] = {
    "number": _quantity,
    "money": lambda own: Money(Decimal(own[1]), own[2], own[3]),
    "date": lambda own: Moment(_when(own[1]), own[2]),
    "entities": lambda own: Entities(tuple(own[1])),
    "names": lambda own: Items(tuple(own[1])),
    "text": lambda own: Phrase(own[1]),
}
