"""What is wrong in one file beside all others: its entries and what is known go in, mistakes come out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from knowledge.model import Entities, Fact, Hub, Quantity
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import At, Finding
from knowledge.seeds.known import Known, placed_entities, placed_facts
from knowledge.seeds.soundness import unsound_fact, unsound_hub, unsound_source


def mistakes(file: str, entries: Entries, known: Known, today: date | None) -> Iterator[Finding]:
    """References that name nothing, and entries that are not sound by themselves."""
    for number, attribute in enumerate(entries.attributes):
        yield from known.unknown(At(file, (number,)), "topic", attribute.topic, "topic")
    for number, source in enumerate(entries.sources):
        yield from unsound_source(source, At(file, (number,)), today)
    for entity, at in placed_entities(file, entries):
        if entity.part_of:
            yield from known.unknown(at, "entity", entity.part_of, "part_of")
        if isinstance(entity, Hub):
            yield from _hub_references(entity, at, known)
            yield from unsound_hub(entity, at, today)
            continue
        if not entity.hubs:
            yield at.finding("hubs: missing; an entity belongs to at least one hub", "id")
        for number, hub in enumerate(entity.hubs):
            yield from known.unknown(at, "hub", hub, "hubs", number)
    for fact, at in placed_facts(file, entries):
        yield from _fact_references(fact, at, known)
        yield from unsound_fact(fact, at, known.names, today)


def _hub_references(hub: Hub, at: At, known: Known) -> Iterator[Finding]:
    for number, topic in enumerate(hub.topics):
        yield from known.unknown(at, "topic", topic, "topics", number)
    for number, fact in enumerate(hub.overview):
        yield from known.unknown(at, "fact", fact, "overview", number)
    for number, contact in enumerate(hub.contacts):
        yield from known.unknown(at, "source", contact.source, "contacts", number, "source")


def _fact_references(fact: Fact, at: At, known: Known) -> Iterator[Finding]:
    yield from known.unknown(at, "source", fact.source, "source")
    yield from known.unknown(at, "attribute", fact.attribute, "attribute")
    if fact.hub:  # without one, the entity itself is a problem already
        yield from known.unknown(at, "hub", fact.hub, "hub")
    yield from known.unknown(at, "entity", fact.subject, "subject")
    if fact.topic:
        yield from known.unknown(at, "topic", fact.topic, "topic")
    targets: dict[str, int] = {}
    for tie in fact.relations:
        if tie.kind not in targets:
            yield from known.unknown(at, "relation", tie.kind, "relations", tie.kind)
        number = targets[tie.kind] = targets.get(tie.kind, -1) + 1
        yield from known.unknown(at, "entity", tie.target, "relations", tie.kind, number)
    for number, other in enumerate(fact.differs):
        yield from known.unknown(at, "fact", other, "differs", number)
    match fact.value:
        case Quantity(unit=unit):
            yield from known.unknown(at, "unit", unit, "value", "unit")
        case Entities(ids=ids):
            for number, entity in enumerate(ids):
                yield from known.unknown(at, "entity", entity, "value", "entities", number)
