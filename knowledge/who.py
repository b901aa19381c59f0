"""Somebody or something that is no hub: an id goes in; hubs, facts and ties come out, each tie read from this end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest

from knowledge.answer import Asking
from knowledge.errors import KnowledgeError
from knowledge.index.ties import names
from knowledge.model import Entity, Fact, Hub, Source

# A country may be named in tens of thousands of facts; nobody reads more than these.
MOST_FACTS = 200


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie as it reads from the entity: "partner of" the other, or the other is among its "partners".

    `fact` is the first that tells it.
    """

    label: str
    other: Entity
    fact: Fact


@dataclass(frozen=True, slots=True)
class WhoAtHub:
    """What a hub's facts say of an entity: those told of it, those that name it, and the ties in them.

    `belongs` says that the seeds tie it to the hub; else the hub's facts alone do.
    """

    hub: Hub
    belongs: bool
    told: tuple[Fact, ...]
    named: tuple[Fact, ...]
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class WhoPage:
    """An entity, what it is part of, and by hub what is said of it; `more` facts name it beyond those."""

    entity: Entity
    part_of: Entity | None
    hubs: tuple[WhoAtHub, ...]
    sources: tuple[Source, ...]
    more: int


def who(asking: Asking, entity_id: str) -> WhoPage:
    """Everything a card of this entity shows: its own hubs first, each hub's facts in the order of the seeds.

    Raises:
        KnowledgeError: no organisation, person, event, place or programme has this id.
    """
    snapshot = asking.snapshot
    entity = snapshot.entities.get(entity_id)
    if entity is None or entity.kind == "hub":
        raise KnowledgeError(f"no organisation, person, event, place or programme with the id {entity_id[:60]!r}")
    ties = [tie for tie in asking.facts.ties.of(entity_id) if names(tie[1])]
    closest = [number for number, _ in nlargest(MOST_FACTS, ties, key=lambda tie: tie[1])]
    facts = [asking.facts.facts[number] for number in sorted(closest, key=asking.facts.place)]
    by_hub: dict[str, list[Fact]] = {hub: [] for hub in entity.hubs}
    for fact in facts:
        by_hub.setdefault(fact.hub, []).append(fact)
    return WhoPage(
        entity,
        snapshot.entities[entity.part_of] if entity.part_of else None,
        tuple(_at_hub(asking, entity, snapshot.hubs[hub], found) for hub, found in by_hub.items()),
        tuple(snapshot.sources[source] for source in dict.fromkeys(fact.source for fact in facts)),
        len(ties) - len(facts),
    )


def _at_hub(asking: Asking, entity: Entity, hub: Hub, facts: list[Fact]) -> WhoAtHub:
    told: dict[bool, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.subject == entity.id].append(fact)
    ties: dict[tuple[str, str], Tie] = {}
    for tie in (tie for fact in facts for tie in _ties(asking, entity, fact)):
        ties.setdefault((tie.label, tie.other.id), tie)
    return WhoAtHub(hub, hub.id in entity.hubs, tuple(told[True]), tuple(told[False]), tuple(ties.values()))


def _ties(asking: Asking, entity: Entity, fact: Fact) -> Iterator[Tie]:
    snapshot = asking.snapshot
    for relation in fact.relations:
        kind = snapshot.relations[relation.kind]
        if fact.subject == entity.id and relation.target != entity.id:
            yield Tie(kind.label, snapshot.entities[relation.target], fact)
        elif relation.target == entity.id and fact.subject != entity.id:
            yield Tie(kind.inverse, snapshot.entities[fact.subject], fact)
