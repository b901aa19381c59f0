"""Some files as a Snapshot of their own: what they say goes in, what two such Snapshots differ in is what changed."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.changes import Changes, compare
from knowledge.model import Hub, Snapshot
from knowledge.seeds.entries import filed
from knowledge.seeds.snapshot import in_order, topics_of, with_lists
from knowledge.serving import Serving
from knowledge.serving.delta import Changed

ATTRIBUTES = "attributes.yaml"


def partial_snapshot(files: Changed, topics: Mapping[str, str]) -> Snapshot:
    """Everything that these files say, and nothing else; `topics` gives the topic of each attribute."""
    every = tuple(in_order({name: entries for name, entries in files.items() if entries is not None}).values())
    entities = {entity.id: entity for entries in every for entity in entries.entities}
    facts = (filed(fact, topics.get(fact.attribute, "")) for entries in every for fact in entries.facts)
    hubs = {entity.id: entity for entity in entities.values() if isinstance(entity, Hub)}
    return with_lists(every, hubs, entities, {fact.id: fact for fact in facts})


def what_changed(serving: Serving, changed: Changed) -> Changes:
    """What changed from what is served to what files say now."""
    before = {path: serving.entries(path) for path in changed}
    topics = {attribute.id: attribute.topic for attribute in serving.snapshot.attributes.values()}
    after = changed.get(ATTRIBUTES)
    return compare(
        partial_snapshot(before, topics),
        partial_snapshot(changed, topics_of([after]) if after else topics),
    )
