"""Whom the facts of a hub are about besides itself: facts go in, entities come out, in order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from knowledge.model import Entities, Entity, Fact, Snapshot


def tied_to(snapshot: Snapshot, hub_id: str, facts: Iterable[Fact], others: Iterable[str]) -> tuple[Entity, ...]:
    """The organisations, persons, events, places and programmes in the subjects, values and ties of a hub's facts.

    `others`: ids of those that the seeds tie to it; they stand behind those that a fact names.
    """
    named = dict.fromkeys(entity for fact in facts for entity in _named(fact) if entity != hub_id)
    found = (snapshot.entities[entity] for entity in dict.fromkeys((*named, *others)))
    return tuple(entity for entity in found if entity.kind != "hub")


def _named(fact: Fact) -> Iterator[str]:
    yield fact.subject
    if isinstance(fact.value, Entities):
        yield from fact.value.ids
    yield from (relation.target for relation in fact.relations)
