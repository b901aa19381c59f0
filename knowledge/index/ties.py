"""Which entities a fact is about, and how closely: a Snapshot and a fact go in, entities with a strength come out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from knowledge.index.names import NameIndex
from knowledge.model import Entities, Fact, Moment, Money, Quantity, Snapshot
from knowledge.text import normal

# How much of a question's "whom" a fact answers, by where it names the entity.
SUBJECT, OBJECT, NAMED, HUB, ABOVE = 1.0, 0.93, 0.9, 0.88, 0.7
# What is told of the subject alone says little of the hub it belongs to.
OWN = 0.6


def ties(snapshot: Snapshot, names: NameIndex, fact: Fact) -> Mapping[str, float]:
    """The fact's subject, the entities in its value, relations and statement, its hub, and the places these lie in."""
    found: dict[str, float] = {}

    def tie(entity: str, strength: float) -> None:
        found[entity] = max(found.get(entity, 0.0), strength)

    own = OWN if snapshot.attributes[fact.attribute].own else 1.0
    # When somewhere opened or how large it is says nothing of the others that are named with it.
    measured = own if isinstance(fact.value, Quantity | Money | Moment) else 1.0
    tie(fact.subject, SUBJECT)
    for entity in (*(relation.target for relation in fact.relations), *_value_entities(fact)):
        tie(entity, OBJECT * measured)
    for mention in names.named(normal(fact.statement)):
        for entity in mention.entities:
            tie(entity, NAMED * measured)
    tie(fact.hub, HUB * own)
    for entity in (fact.subject, fact.hub):
        for above in lies_in(snapshot, entity):
            tie(above, ABOVE * own)
    return found


def _value_entities(fact: Fact) -> tuple[str, ...]:
    return fact.value.ids if isinstance(fact.value, Entities) else ()


def lies_in(snapshot: Snapshot, entity: str) -> Iterator[str]:
    """What an entity is part of, step by step upwards."""
    parent = snapshot.entities[entity].part_of
    while parent:
        yield parent
        parent = snapshot.entities[parent].part_of
