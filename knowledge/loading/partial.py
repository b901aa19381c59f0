"""Some files as a Snapshot of their own: what they say goes in, what two such Snapshots differ in is what changed."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.model import Hub, Snapshot
from knowledge.seeds.entries import filed
from knowledge.seeds.snapshot import in_order, with_lists
from knowledge.serving.delta import Changed


def partial_snapshot(files: Changed, topics: Mapping[str, str]) -> Snapshot:
    """Everything that these files say, and nothing else; `topics` gives the topic of each attribute."""
    every = tuple(in_order({name: entries for name, entries in files.items() if entries is not None}).values())
    entities = {entity.id: entity for entries in every for entity in entries.entities}
    facts = (filed(fact, topics.get(fact.attribute, "")) for entries in every for fact in entries.facts)
    hubs = {entity.id: entity for entity in entities.values() if isinstance(entity, Hub)}
    return with_lists(every, hubs, entities, {fact.id: fact for fact in facts})
