"""From seeds to knowledge: the bytes of all files go in, one frozen Snapshot comes out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from knowledge.errors import SeedError
from knowledge.model import Hub, Snapshot, Vocabulary
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries, filed
from knowledge.seeds.findings import locate
from knowledge.seeds.folder import SeedFiles
from knowledge.seeds.layout import missing, read_file

_UNSAID = Vocabulary((), (), (), (), {}, (), {}, {})


def read_seeds(files: SeedFiles) -> Snapshot:
    """Read, check and build.

    Raises:
        SeedError: with every problem found in all files; nothing is built then.
    """
    entries: dict[str, Entries] = {}
    problems = list(missing(files))
    for name, content in files.items():
        found, wrong = read_file(name, content)
        problems += wrong
        if found is not None:
            entries[name] = found
    if problems:
        # References are checked only over files that read well: what a broken file holds would look unknown.
        raise SeedError(tuple(problems))
    if findings := check(in_order(entries), Nothing()):
        raise SeedError(locate(findings, files.__getitem__))
    return assemble(entries)


def in_order(files: Mapping[str, Entries]) -> dict[str, Entries]:
    """Files as entries are listed: hubs first, then the others, each by name."""
    return {name: files[name] for name in sorted(files, key=order)}


def order(name: str) -> tuple[bool, str]:
    """Where a file stands among all."""
    return not name.startswith("hubs/"), name


def assemble(files: Mapping[str, Entries]) -> Snapshot:
    """Everything that good files say together."""
    every = tuple(in_order(files).values())
    entities = {entity.id: entity for entries in every for entity in entries.entities}
    attributes = {attribute.id: attribute for entries in every for attribute in entries.attributes}
    topics = {attribute.id: attribute.topic for attribute in attributes.values()}
    facts = (fact for entries in every for fact in entries.facts)
    return Snapshot(
        hubs=MappingProxyType({entity.id: entity for entity in entities.values() if isinstance(entity, Hub)}),
        entities=MappingProxyType(entities),
        facts=MappingProxyType({fact.id: filed(fact, topics[fact.attribute]) for fact in facts}),
        sources=MappingProxyType({source.id: source for entries in every for source in entries.sources}),
        topics=MappingProxyType({topic.id: topic for entries in every for topic in entries.topics}),
        attributes=MappingProxyType(attributes),
        relations=MappingProxyType({kind.id: kind for entries in every for kind in entries.relations}),
        units=MappingProxyType({unit.id: unit for entries in every for unit in entries.units}),
        vocabulary=next((entries.vocabulary for entries in every if entries.vocabulary), _UNSAID),
    )
